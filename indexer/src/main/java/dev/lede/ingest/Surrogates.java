package dev.lede.ingest;

/** Mends text in which half of a surrogate pair is missing, as JSON escapes allow. */
final class Surrogates {
  private static final char REPLACEMENT = '\uFFFD';

  private Surrogates() {}

  /** The text with every lone half replaced; the same text where there is none. */
  static String repaired(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return repairedFrom(i, text);
      }
    }
    return text;
  }

  private static String repairedFrom(int start, String text) {
    StringBuilder repaired = new StringBuilder(text);
    int at = start;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
        repaired.setCharAt(at, REPLACEMENT);
      }
      at += Character.charCount(codePoint);
    }
    return repaired.toString();
  }
}
