package dev.lede.ingest.markup;

/** A record that is not read, since it would take too much. The message is the reason. */
public final class RefusedMarkupException extends Exception {
  private static final long serialVersionUID = 1;

  RefusedMarkupException(String reason) {
    super(reason);
  }

  /** The reason, of which there always is one. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
