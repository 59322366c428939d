package dev.lede.article;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a text may be cut without splitting what a reader sees as one character: a letter and its
 * accents, an emoji of several parts, a flag. One that is longer than anybody writes is cut like
 * any text, between code points.
 */
public final class Graphemes {
  /** Longer than this nothing is one character, in UTF-16 code units. */
  private static final int LONGEST = 512;

  private Graphemes() {}

  /** Whether a text may be cut here. */
  public static boolean isBoundary(String text, int at) {
    return boundaryAtOrBefore(text, at) == at;
  }

  /** The nearest place before, or this one, where a text may be cut. */
  public static int boundaryAtOrBefore(String text, int at) {
    if (at <= 0 || at >= text.length() || standsAlone(text, at)) {
      return at;
    }
    int from = at - 1;
    int least = at - LONGEST;
    while (from > 0 && !standsAlone(text, from)) {
      from--;
      if (from == least) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
      }
    }
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(text.substring(from, Math.min(text.length(), at + 2)));
    int inside = at - from;
    return from + (graphemes.isBoundary(inside) ? inside : graphemes.preceding(inside));
  }

  /** The nearest place after, or this one, where a text may be cut. */
  public static int boundaryAtOrAfter(String text, int at) {
    int place = at;
    while (place < text.length() && !isBoundary(text, place)) {
      place++;
    }
    return place;
  }

  private static boolean standsAlone(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    return isSimple(before) && isSimple(after) && !(before == '\r' && after == '\n');
  }

  /** A letter, digit or sign that joins no other one; there are more of them than these. */
  private static boolean isSimple(char c) {
    return c < 0x300
        || (c >= 0x370 && c <= 0x482)
        || (c >= 0x48A && c <= 0x52F)
        || (c >= 0x2010 && c <= 0x2027)
        || (c >= 0x3001 && c <= 0x3029)
        || (c >= 0x3041 && c <= 0x3096)
        || (c >= 0x30A1 && c <= 0x30FF)
        || (c >= 0x4E00 && c <= 0x9FFF);
  }
}
