package dev.lede.analysis;

/**
 * What a marked term says of a word. A mark is a control character before the term, so that no
 * marked term is ever the exact form of a word.
 */
public enum Mark {
  /** The stem of a word whose capitals do not make it a name, in one language. */
  STEM('\u0001'),
  /** The stem of a word written with a capital, in one language. */
  STEM_OF_CAPITALISED('\u0002'),
  /** A word all in capitals or with dots between its letters: {@code US}, {@code U.S.} */
  ACRONYM('\u0003'),
  /** A word with its accents. */
  ACCENTED('\u0004');

  /** Every term whose first character is not above this is a marked one. */
  public static final char LAST = '\u0004';

  private final char character;

  Mark(char character) {
    this.character = character;
  }

  /** The marked term of a text. */
  public String term(String text) {
    return character + text;
  }

  /** The marked term of a stem, which belongs to one language. */
  public String term(Language language, String stem) {
    return character + language.code() + stem;
  }
}
