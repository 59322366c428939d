package dev.lede.ingest;

/** What is wrong with a date. */
enum DateDoubt {
  UNREADABLE("unreadable", "unreadable date '%s'"),
  AMBIGUOUS("ambiguous", "unreadable date '%s': month or day first?"),
  IMPOSSIBLE("impossible", "impossible date '%s'"),
  MONTH_ONLY("month only", "date '%s' names no day"),
  FUTURE("future", "date '%s' lies in the future");

  /** The extra key under which an article says what is wrong with its date. */
  static final String KEY = "dateDoubt";

  private static final int SHOWN = 80;

  private final String label;
  private final String sentence;

  DateDoubt(String label, String sentence) {
    this.label = label;
    this.sentence = sentence;
  }

  /** In a word or two, as JSON. */
  String json() {
    return '"' + label + '"';
  }

  /** A sentence with the date in it. */
  String why(String raw) {
    return sentence.formatted(raw.length() > SHOWN ? raw.substring(0, SHOWN) + "…" : raw);
  }
}
