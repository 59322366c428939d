package dev.lede.ingest.markup;

/**
 * One of the many documents of a file.
 *
 * @param text from its first tag to its last; empty where it is too long
 */
public record MarkupRecord(String text, Ending ending) {

  /** How it ends. */
  public enum Ending {
    /** With its last tag, or where the next one begins. */
    CLOSED,
    /** With the end of the file. */
    BROKEN_OFF,
    /** Nowhere near. */
    TOO_LONG
  }
}
