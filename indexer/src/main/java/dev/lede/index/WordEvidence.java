package dev.lede.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Counts, for every language, how many words of a text are frequent words of it. A word that two
 * languages share counts for both, and so for neither against the other.
 */
final class WordEvidence {
  /** What a frequent word and what a word with a telling letter adds to a score. */
  private static final int WORD = 2;

  private static final int LETTER = 1;

  /**
   * The least share of frequent words, in percent. Of 2,100 English agency reports nearly all have
   * 28 to 47, their tables of figures 10 to 19; paragraphs of other languages have 20 (Czech,
   * Turkish) to 50 (French), lists of names under 8.
   */
  private static final int LEAST_SHARE = 10;

  /**
   * So many different frequent words of two letters or more: {@code de la} over and over is a list
   * of names, and single letters are initials and the signs of shares.
   */
  private static final int LEAST_DISTINCT = 4;

  /**
   * By how much, in percent of its own score, the best must lead. Danish leads over Norwegian and
   * Portuguese over Galician by 13 or more.
   */
  private static final int LEAST_LEAD = 10;

  /**
   * So many words of another language, in percent of its own, may it have that are not words of
   * both: more make a text of two languages.
   */
  private static final int MOST_FOREIGN = 50;

  private final LanguageTable table;
  private final int[] scores;
  private final int[] hits;
  private final int[] distinct;
  private final Set<String> seen = new HashSet<>();
  private final List<List<Integer>> found = new ArrayList<>();
  private int words;

  WordEvidence(LanguageTable table) {
    int languages = table.codes().size();
    this.table = table;
    scores = new int[languages];
    hits = new int[languages];
    distinct = new int[languages];
  }

  void add(String text) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isWordCharacter(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        addWord(text.substring(start, i));
        start = -1;
      }
    }
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private void addWord(String word) {
    words++;
    List<Integer> languages = table.words().getOrDefault(word, List.of());
    boolean first = !languages.isEmpty() && word.length() > 1 && seen.add(word);
    found.add(languages);
    for (int language : languages) {
      hits[language]++;
      distinct[language] += first ? 1 : 0;
      scores[language] += WORD;
    }
    for (int language : table.languagesByLetters(word)) {
      scores[language] += languages.contains(language) ? 0 : LETTER;
    }
  }

  /** The language that leads clearly and on enough evidence. */
  Optional<String> language() {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    int second = 0;
    for (int i = 0; i < scores.length; i++) {
      second = i == best ? second : Math.max(second, scores[i]);
    }
    boolean enough = hits[best] * 100L >= words * (long) LEAST_SHARE;
    boolean various = distinct[best] >= LEAST_DISTINCT;
    boolean leads = (scores[best] - second) * 100L >= scores[best] * (long) LEAST_LEAD;
    boolean pure = foreign(best) * 100L <= hits[best] * (long) MOST_FOREIGN;
    return enough && various && leads && pure
        ? Optional.of(table.codes().get(best))
        : Optional.empty();
  }

  /** The most words of one other language among those that are not words of this one. */
  private int foreign(int language) {
    int[] others = new int[scores.length];
    for (List<Integer> languages : found) {
      if (!languages.contains(language)) {
        languages.forEach(other -> others[other]++);
      }
    }
    return Arrays.stream(others).max().orElse(0);
  }
}
