package dev.lede.analysis;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a marked term says of a word. A mark is a control character before the term, so that no
 * marked term is ever the exact form of a word.
 */
public enum Mark {
  /** The stem of a word whose capitals do not make it a name, in one language. */
  STEM('\u0001', "stem"),
  /** The stem of a word written with a capital, in one language. */
  STEM_OF_CAPITALISED('\u0002', "capitalised"),
  /** A word all in capitals or with dots between its letters: {@code US}, {@code U.S.} */
  ACRONYM('\u0003', "acronym"),
  /** A word with its accents. */
  ACCENTED('\u0004', "accented"),
  /**
   * The stem of a word whatever its capitals, in one language. Every word has it, also one that is
   * its own stem, so that a whole family of words is found by one term.
   */
  FAMILY('\u0005', "family"),
  /** Not of a word: a story has it as often as it has words. */
  LENGTH('\u0006', "length");

  /** Every term whose first character is not above this is a marked one. */
  public static final char LAST = '\u0006';

  /** A marked term within a text about terms, such as the computation of a score. */
  private static final Pattern MARKED =
      Pattern.compile("([\\x01-\\x06])((?<=[\\x01\\x02\\x05])[a-z]{2})?([^\\s()^\"]+)");

  private final char character;
  private final String shown;

  Mark(char character, String shown) {
    this.character = character;
    this.shown = shown;
  }

  /** The marked term of a text. */
  public String term(String text) {
    return character + text;
  }

  /** The marked term of a stem, which belongs to one language. */
  public String term(Language language, String stem) {
    return character + language.code() + stem;
  }

  /** What another marked term marks, with this mark instead. */
  String of(String term) {
    return character + term.substring(1);
  }

  /** Whether a term is one of this mark. */
  public boolean marks(String term) {
    return term.charAt(0) == character;
  }

  /**
   * A text about terms as people can read it: with {@code stem(en, strik)} and {@code acronym(us)}
   * for marked terms.
   */
  public static String shown(String text) {
    return MARKED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(shown(found)));
  }

  private static String shown(MatchResult found) {
    Mark mark = values()[found.group(1).charAt(0) - STEM.character];
    String language = found.group(2) == null ? "" : found.group(2) + ", ";
    return mark.shown + "(" + language + found.group(3) + ")";
  }
}
