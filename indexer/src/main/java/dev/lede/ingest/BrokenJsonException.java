package dev.lede.ingest;

/** Text that is no JSON. The message is the reason alone. */
final class BrokenJsonException extends Exception {
  private static final long serialVersionUID = 1;

  private final long line;
  private final long column;

  BrokenJsonException(String reason, long line, long column) {
    super(reason);
    this.line = line;
    this.column = column;
  }

  /** The line from 1. */
  long line() {
    return line;
  }

  /** The byte of the line from 1. */
  long column() {
    return column;
  }

  /** The reason, of which there always is one. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
