package dev.lede.ingest;

import dev.lede.article.Published;

/** What came of reading a date. */
sealed interface DateReading {

  /** Whether the text is a date for certain, be it one that cannot be used. */
  boolean isDate();

  /** A date that was understood. */
  record Read(Published published) implements DateReading {
    @Override
    public boolean isDate() {
      return true;
    }
  }

  /**
   * A date that was not.
   *
   * @param raw the date as it is written
   */
  record Unreadable(DateDoubt doubt, String raw) implements DateReading {
    /** A sentence with the date in it. */
    String why() {
      return doubt.why(raw);
    }

    @Override
    public boolean isDate() {
      return doubt == DateDoubt.AMBIGUOUS || doubt == DateDoubt.IMPOSSIBLE;
    }
  }
}
