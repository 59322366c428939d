package dev.lede.ingest;

import java.io.IOException;

/** Bytes that are not UTF-8. */
final class InvalidUtf8Exception extends IOException {
  private static final long serialVersionUID = 1;

  private final long offset;

  InvalidUtf8Exception(long offset) {
    super(message(offset));
    this.offset = offset;
  }

  /** How many bytes come before it. */
  long offset() {
    return offset;
  }

  /** What to say of an invalid sequence that begins at an offset from 0. */
  static String message(long offset) {
    return "invalid UTF-8 at byte " + (offset + 1);
  }
}
