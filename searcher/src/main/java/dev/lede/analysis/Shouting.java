package dev.lede.analysis;

/**
 * Tells where a text is all in capitals, so that they say nothing: three words in a row or more,
 * one of them longer than acronyms are.
 */
final class Shouting {
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_ACRONYM = 4;

  /** A longer row is looked at piece by piece. */
  private static final int LONGEST_LOOK = TextWindow.LOOKAHEAD - 300;

  private final TextWindow text;
  private int judgedUntil;
  private boolean shouted;
  private boolean goesOn;

  Shouting(TextWindow text) {
    this.text = text;
  }

  void reset() {
    judgedUntil = 0;
    shouted = false;
    goesOn = false;
  }

  /** Whether the word that begins where the window stands is part of a row of capitals. */
  boolean covers(int end) {
    if (!Character.isUpperCase(text.codePointAt(0))) {
      goesOn &= Character.isDigit(text.codePointAt(0));
      return false;
    }
    if (text.offset() >= judgedUntil) {
      judge(end);
    }
    return shouted;
  }

  private void judge(int end) {
    int words = 0;
    int longest = 0;
    int at = 0;
    int last = 0;
    while (at < LONGEST_LOOK && text.at(at) != TextWindow.END) {
      int length = capitals(at);
      if (length < 0) {
        break;
      }
      words += length > 1 ? 1 : 0;
      longest = Math.max(longest, length);
      last = at + length;
      at += Math.max(1, length);
    }
    boolean row = last >= end;
    shouted = row && (goesOn || (words >= FEWEST_WORDS && longest > LONGEST_ACRONYM));
    goesOn = shouted && at >= LONGEST_LOOK;
    judgedUntil = text.offset() + Math.max(end, last);
  }

  /** How many capitals and digits stand here; -1 where a letter is none. */
  private int capitals(int from) {
    int at = from;
    int letters = 0;
    while (text.at(at) != TextWindow.END && Character.isLetterOrDigit(text.at(at))) {
      char c = (char) text.at(at);
      if (!Character.isUpperCase(c) && !Character.isDigit(c)) {
        return -1;
      }
      letters++;
      at++;
      if (at - from > LONGEST_LOOK) {
        return letters;
      }
    }
    return letters;
  }
}
