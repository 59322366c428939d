package dev.lede.query;

/** The characters that mean something in the everyday syntax. */
final class Marks {
  /** Any of these opens and any closes: people mix them, and programs exchange them. */
  private static final String QUOTES = "\"“”„‟«»＂";

  /** Those that stand around a few words; they are apostrophes too. */
  private static final String SINGLE_OPENING = "'‘‚‹›";

  private static final String SINGLE_CLOSING = "'’‘›‹";

  /** Hyphens of two kinds, the en dash and the minus of arithmetic; the em dash is none. */
  private static final String DASHES = "‐‑–−";

  private Marks() {}

  static boolean opensSingle(char mark) {
    return SINGLE_OPENING.indexOf(mark) >= 0;
  }

  static boolean closesSingle(char mark) {
    return SINGLE_CLOSING.indexOf(mark) >= 0;
  }

  static boolean isQuote(char mark) {
    return QUOTES.indexOf(mark) >= 0;
  }

  /** White space, and the spaces that do not break and that pages are full of. */
  static boolean isSpace(char mark) {
    return Character.isWhitespace(mark) || Character.isSpaceChar(mark);
  }

  /** What can follow an operator without a space. */
  static boolean isStructure(char mark) {
    return mark == '(' || mark == ')' || isQuote(mark);
  }

  static boolean isSign(char mark) {
    return mark == '+' || isMinus(mark);
  }

  /** The minus sign and the dashes that phones and word processors put in its place. */
  static boolean isMinus(char mark) {
    return mark == '-' || isDash(mark);
  }

  /** What stands between the words of a headline, and is no sign there. */
  static boolean isDash(char mark) {
    return DASHES.indexOf(mark) >= 0;
  }

  /** Punctuation and symbols, as opposed to letters, digits and their accents. */
  static boolean isPunctuation(int point) {
    return switch (Character.getType(point)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
