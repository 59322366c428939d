package dev.lede.ingest.archive;

import java.io.IOException;

/** A packed record is damaged; what follows it may be whole. */
final class DamagedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String why;

  DamagedException(String why, IOException cause) {
    super(why, cause);
    this.why = why;
  }

  String why() {
    return why;
  }
}
