package dev.lede.analysis;

import java.util.regex.Pattern;

/**
 * Tells the forms of an English word from words that only begin alike. KStem takes {@code -or},
 * {@code -al}, {@code -ic} and {@code -er} from names and makes {@code thor} the, {@code connor}
 * con and {@code mayer} may.
 */
final class EnglishForms {
  /** Longer stems leave enough of a word to know it by. */
  private static final int LONGEST_IN_DOUBT = 4;

  /** The ends of nouns and verbs, a letter doubled or changed before them. */
  private static final Pattern INFLECTION = Pattern.compile("[a-z]?(?:s|es|ed|d|ings?|ies|ied)");

  private EnglishForms() {}

  /** Whether a word and the stem that was found for it are forms of one word. */
  static boolean areOfOneWord(String word, String stem) {
    if (stem.length() > LONGEST_IN_DOUBT) {
      return true;
    }
    int same = 0;
    while (same < Math.min(word.length(), stem.length())
        && word.charAt(same) == stem.charAt(same)) {
      same++;
    }
    if (INFLECTION.matcher(word.substring(same)).matches() || same == word.length()) {
      return true;
    }
    boolean whole = same == stem.length();
    // An i of the word may be the y of its stem: busier, busy.
    boolean changed =
        same == stem.length() - 1 && stem.endsWith("y") && word.startsWith("ie", same);
    return (whole || changed) && !AmbiguousAcronyms.contains(stem);
  }
}
