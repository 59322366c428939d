package dev.lede.analysis;

/** Finds where a word ends: which signs between its letters hold it together. */
final class WordBoundary {
  /** A capital and its dot. */
  private static final int INITIAL = 2;

  private static final String AND = " & ";

  /** So many letters has a part of a name such as {@code AT & T}. */
  private static final int MOST_CAPITALS = 2;

  private final TextWindow text;

  WordBoundary(TextWindow text) {
    this.text = text;
  }

  /** The length of the word that begins where the window stands, no more than the longest. */
  int end(int longest) {
    int spaced = Math.max(initials(longest), namesJoined(longest));
    if (spaced > 0) {
      return spaced;
    }
    int end = 0;
    while (end < longest) {
      int c = text.codePointAt(end);
      int next = end + Character.charCount(Math.max(0, c));
      if (Characters.isWordPart(c) && !Characters.isUnspaced(c)) {
        end = next;
      } else if (end + 1 < longest && joins(c, end)) {
        end++;
      } else {
        break;
      }
    }
    return end + ending(end);
  }

  /**
   * The length of initials with spaces between them, {@code J. B.} and {@code U. S.}, with the last
   * dot; 0 where there are no two.
   */
  private int initials(int longest) {
    int end = 0;
    while (end + INITIAL < longest && isInitial(end) && text.at(end + INITIAL) == ' ') {
      end += INITIAL + 1;
    }
    if (end == 0) {
      return 0;
    }
    if (isInitial(end)) {
      return end + INITIAL;
    }
    return end > INITIAL + 1 ? end - 1 : 0;
  }

  /** The length of {@code AT & T}, which is {@code AT&T}; 0 where a word is longer. */
  private int namesJoined(int longest) {
    int first = capitals(0);
    boolean joined =
        first > 0
            && text.at(first) == ' '
            && text.at(first + 1) == '&'
            && text.at(first + 2) == ' ';
    int second = joined ? capitals(first + AND.length()) : 0;
    int end = first + AND.length() + second;
    return second > 0 && end <= longest && !holds(text.codePointAt(end)) ? end : 0;
  }

  /** How many capitals stand here by themselves, if it is one or two. */
  private int capitals(int at) {
    int count = 0;
    while (count < MOST_CAPITALS && isCapital(at + count)) {
      count++;
    }
    return Characters.isWordPart(text.codePointAt(at + count)) ? 0 : count;
  }

  private boolean isCapital(int at) {
    int letter = text.at(at);
    return letter != TextWindow.END && Character.isUpperCase((char) letter);
  }

  /** Whether a capital by itself stands here, with its dot, and not {@code U.S.} */
  private boolean isInitial(int at) {
    return isCapital(at)
        && text.at(at + 1) == '.'
        && !Characters.isWordPart(text.codePointAt(at + INITIAL));
  }

  /** Whether a sign stands within a word: what is on both sides of it decides. */
  private boolean joins(int c, int at) {
    int before = text.at(at - 1);
    int after = text.codePointAt(at + 1);
    if (c == '.' && isDotted(at)) {
      return startsPart(after) || (holds(after) && startsPart(text.codePointAt(at + 2)));
    }
    if (!startsPart(after)) {
      return false;
    }
    return switch (c) {
      case '.' -> true;
      case '&' -> Character.isLetter(before) && Character.isLetter(after);
      case '/', ':' -> Characters.isDigit(before) && Characters.isDigit(after);
      case ',' -> Characters.isDigit(before) && separatesThousands(at);
      default -> holds(c);
    };
  }

  private static boolean holds(int c) {
    return Characters.isHyphen(c) || Characters.isApostrophe(c);
  }

  private static boolean startsPart(int c) {
    return c != TextWindow.END && Character.isLetterOrDigit(c) && !Characters.isUnspaced(c);
  }

  /** Whether {@code U.S} stands before: single letters with dots between them. */
  private boolean isDotted(int at) {
    int letter = at - 1;
    while (letter >= 2 && Character.isLetter(text.at(letter)) && text.at(letter - 1) == '.') {
      letter -= 2;
    }
    boolean single = letter == 0 || !Character.isLetterOrDigit(text.at(letter - 1));
    return letter < at - 1 && letter >= 0 && Character.isLetter(text.at(letter)) && single;
  }

  /** Up to three digits before, and three after or, as in India, two and more groups. */
  private boolean separatesThousands(int at) {
    int before = 0;
    while (at - 1 - before >= 0 && Characters.isDigit(text.at(at - 1 - before))) {
      before++;
    }
    int after = 0;
    while (after < 4 && Characters.isDigit(text.at(at + 1 + after))) {
      after++;
    }
    boolean more = text.at(at + 1 + after) == ',' && Characters.isDigit(text.at(at + 2 + after));
    return before <= 3 && (after == 3 || (after == 2 && more));
  }

  /** The dot that ends {@code U.S.}, the signs of {@code C++}, {@code C#} and {@code Disney+}. */
  private int ending(int end) {
    if (text.at(end) == '.' && isDotted(end)) {
      return 1;
    }
    int signs = 0;
    while (text.at(end + signs) == '+' && signs < 3) {
      signs++;
    }
    if (end == 1 && signs == 0 && text.at(1) == '#') {
      signs = 1;
    }
    return Characters.isWordPart(text.codePointAt(end + signs)) ? 0 : signs;
  }
}
