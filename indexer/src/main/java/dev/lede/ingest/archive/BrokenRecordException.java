package dev.lede.ingest.archive;

import java.io.IOException;

/** One record cannot be read; what follows it may be. */
final class BrokenRecordException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String why;

  BrokenRecordException(String why) {
    super(why);
    this.why = why;
  }

  String why() {
    return why;
  }
}
