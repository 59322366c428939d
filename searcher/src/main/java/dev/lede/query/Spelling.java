package dev.lede.query;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whether one word is a slip of the pen away from another. */
final class Spelling {
  private static final int MOST_SLIPS = 2;

  private Spelling() {}

  /**
   * Whether at most two letters were left out, put in or exchanged (Levenshtein's distance), and
   * fewer than half of the word.
   */
  static boolean isNear(String word, String typed) {
    if (Math.abs(word.length() - typed.length()) > MOST_SLIPS) {
      return false;
    }
    int distance = distance(word, typed);
    return distance <= MOST_SLIPS && 2 * distance < word.length();
  }

  /** The nearest of some words, the first of equals; empty where none is near. */
  static Optional<String> nearest(Stream<String> words, String typed) {
    return words
        .filter(word -> isNear(word, typed))
        .min(Comparator.comparingInt(word -> distance(word, typed)));
  }

  private static int distance(String word, String typed) {
    int[] row = new int[typed.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= word.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int exchanged = diagonal + (word.charAt(i - 1) == typed.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[typed.length()];
  }
}
