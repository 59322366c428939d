package dev.lede.ingest;

import dev.lede.article.Published;

/** What came of reading a date. */
sealed interface DateReading {

  /** A date that was understood. */
  record Read(Published published) implements DateReading {}

  /**
   * A date that was not.
   *
   * @param why a sentence with the date in it
   */
  record Unreadable(String why) implements DateReading {
    static Unreadable of(String raw, String reason) {
      String shown = raw.length() > 80 ? raw.substring(0, 80) + "…" : raw;
      return new Unreadable("unreadable date '" + shown + "'" + reason);
    }
  }
}
