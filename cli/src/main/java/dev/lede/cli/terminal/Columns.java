package dev.lede.cli.terminal;

import java.lang.Character.UnicodeScript;

/**
 * How much room text takes on a terminal. Terminals differ about joined emoji, which are counted
 * one by one here.
 */
public final class Columns {
  private Columns() {}

  /** The columns of a text without escapes. */
  public static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** The columns of one character: none for an accent of its own, two for a wide one. */
  public static int of(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    if (point < 0x1100 || isHalfwidth(point)) {
      return false;
    }
    return switch (UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
      default ->
          Character.isEmojiPresentation(point)
              || (point >= 0x3000 && point <= 0x303e)
              || (point >= 0xff01 && point <= 0xff60)
              || (point >= 0xffe0 && point <= 0xffe6);
    };
  }

  private static boolean isHalfwidth(int point) {
    return point >= 0xff61 && point <= 0xffdc;
  }
}
