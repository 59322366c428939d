package dev.lede.ingest;

import java.util.Optional;

/** An element in a stream of JSON that cannot be read. The message is the reason and its place. */
final class BrokenElementException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Optional<byte[]> element;
  private final boolean last;

  /**
   * Describes an element.
   *
   * @param element its bytes; empty where it is too long, or there is nothing
   * @param last whether nothing can be read behind it
   */
  BrokenElementException(String why, Optional<byte[]> element, boolean last) {
    super(why);
    this.element = element;
    this.last = last;
  }

  /** The reason with its place, of which there always is one. */
  String why() {
    return String.valueOf(getMessage());
  }

  /** What was to be an element; empty where it is too long, or there is nothing. */
  Optional<byte[]> element() {
    return element;
  }

  /** Whether nothing can be read behind it. */
  boolean isLast() {
    return last;
  }
}
