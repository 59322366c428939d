package dev.lede.analysis;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** The characters that words are made of and held together by, each kind with all its shapes. */
final class Characters {
  private static final int FIRST_UNSPACED = 0x0E00;

  /** Lengthens a vowel of Japanese; Unicode counts it to no script. */
  private static final int LONG_VOWEL = 0x30FC;

  private static final int NARROW_LONG_VOWEL = 0xFF70;

  private static final Set<UnicodeScript> UNSPACED =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.YI);

  /** Says where a word may be broken at the end of a line, and belongs to none. */
  static final char SOFT_HYPHEN = '\u00AD';

  private Characters() {}

  static boolean isApostrophe(int c) {
    return switch (c) {
      case '\'',
          '`',
          '\u00B4',
          '\u02B9',
          '\u02BB',
          '\u02BC',
          '\u2018',
          '\u2019',
          '\u201B',
          '\uFF07' ->
          true;
      default -> false;
    };
  }

  /** A dash that holds words together; the long one separates them. */
  static boolean isHyphen(int c) {
    return switch (c) {
      case '-',
          '_',
          '\u2010',
          '\u2011',
          '\u2012',
          '\u2013',
          '\u2212',
          '\uFE58',
          '\uFE63',
          '\uFF0D' ->
          true;
      default -> false;
    };
  }

  /** A letter, a digit, or a mark that belongs to the letter before it. */
  static boolean isWordPart(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c) || isMark(c) || c == SOFT_HYPHEN;
  }

  /** A sign that is written over, under or around the letter before it. */
  static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || c == '\u200D'
        || c == '\u200C'
        // They voice a narrow syllable of Japanese.
        || c == '\uFF9E'
        || c == '\uFF9F';
  }

  /** Whether a sign may vanish when a text is composed. */
  static boolean isInvisible(int c) {
    return c == SOFT_HYPHEN || isMark(c);
  }

  /** Whether a character is the narrow form of a syllable of Japanese or Korean. */
  static boolean isNarrow(int c) {
    return c >= 0xFF65 && c <= 0xFFDC;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Whether words of this script stand side by side without spaces. */
  static boolean isUnspaced(int c) {
    return c >= FIRST_UNSPACED
        && (UNSPACED.contains(Character.UnicodeScript.of(c))
            || c == LONG_VOWEL
            || c == NARROW_LONG_VOWEL);
  }
}
