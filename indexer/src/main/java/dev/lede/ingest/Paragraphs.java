package dev.lede.ingest;

import dev.lede.ingest.text.ShownControls;

/**
 * Brings the white space of a text into order: paragraphs stand one empty line apart, and within
 * one every stretch of white space is a single space.
 */
final class Paragraphs {
  /** Nobody wraps lines this long by hand: in such a text a line is a paragraph. */
  private static final int LONGEST_WRAPPED_LINE = 200;

  private static final char NEXT_LINE = '\u0085';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Paragraphs() {}

  /**
   * A text in paragraphs. An empty line ends one, and so does a single line end where the next line
   * is indented, or where one of the two lines is too long to have been wrapped by hand.
   */
  static String of(String text) {
    return tidy(text, true);
  }

  /** A text on one line. */
  static String oneLine(String text) {
    return tidy(text, false);
  }

  private static String tidy(String raw, boolean inParagraphs) {
    String text = ShownControls.in(raw);
    StringBuilder tidy = new StringBuilder(text.length());
    int lineStart = 0;
    int at = endOfGap(text, 0);
    while (at < text.length()) {
      int end = endOfWords(text, at);
      tidy.append(text, at, end);
      at = endOfGap(text, end);
      if (at < text.length()) {
        Gap gap = Gap.between(text, end, at);
        boolean broken =
            inParagraphs && (gap.lineEnds > 1 || (gap.lineEnds == 1 && gap.ends(lineStart)));
        tidy.append(broken ? "\n\n" : " ");
        lineStart = gap.lineEnds == 0 ? lineStart : gap.nextLine;
      }
    }
    return tidy.toString();
  }

  /** The white space between two words, with at least one character. */
  private record Gap(String text, int start, int end, int lineEnds, int nextLine) {

    static Gap between(String text, int start, int end) {
      int lineEnds = 0;
      int nextLine = start;
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        boolean inPair = c == '\r' && i + 1 < end && text.charAt(i + 1) == '\n';
        if (isLineEnd(c) && !inPair) {
          lineEnds += c == PARAGRAPH_SEPARATOR ? 2 : 1;
          nextLine = i + 1;
        }
      }
      return new Gap(text, start, end, lineEnds, nextLine);
    }

    /** Whether this gap of one line end parts paragraphs, after a line that began at a place. */
    boolean ends(int lineStart) {
      boolean afterSentence = endsSentence(text.charAt(start - 1));
      if (isIndent(nextLine, end)) {
        return afterSentence || !isIndent(lineStart, endOfGap(text, lineStart));
      }
      return afterSentence
          && (start - lineStart > LONGEST_WRAPPED_LINE || isLongerThanWrapped(text, end));
    }

    private boolean isIndent(int from, int to) {
      return to - from >= 2 || (to > from && text.charAt(from) == '\t');
    }
  }

  private static boolean isLongerThanWrapped(String text, int start) {
    int last = Math.min(text.length(), start + LONGEST_WRAPPED_LINE);
    for (int i = start; i < last; i++) {
      if (isLineEnd(text.charAt(i))) {
        return false;
      }
    }
    return last < text.length();
  }

  private static boolean endsSentence(char c) {
    return ".!?:\"'”’)…".indexOf(c) >= 0;
  }

  /** The end of a stretch of words that stand one plain space apart. */
  private static int endOfWords(String text, int start) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isSpace(c) && (c != ' ' || at + 1 == text.length() || isSpace(text.charAt(at + 1)))) {
        return at;
      }
      at++;
    }
    return at;
  }

  private static int endOfGap(String text, int start) {
    int at = start;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == NEXT_LINE
        || c == LINE_SEPARATOR
        || c == PARAGRAPH_SEPARATOR;
  }

  /** White space of any script and control characters, neither of which print anything. */
  private static boolean isSpace(char c) {
    if (c < 0x7f) {
      return c <= ' ';
    }
    return (c <= 0xa0 && !ShownControls.isUndefined(c))
        || c == BYTE_ORDER_MARK
        || Character.isSpaceChar(c);
  }
}
