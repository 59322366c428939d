package dev.lede.search.lucene;

import java.util.Arrays;
import java.util.List;

/** Tells whether a text says nothing that another one does not say. */
final class Repetition {
  /** So many of its words stand in the other one too. */
  private static final double SHARED = 0.8;

  /** The hash codes of the words, sorted. */
  private final int[] words;

  private Repetition(int[] words) {
    this.words = words;
  }

  static Repetition of(String text) {
    int[] found = new int[text.length() / 2 + 1];
    int count = 0;
    int word = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        word = 31 * word + Character.toLowerCase(text.charAt(i));
      } else if (word != 0) {
        found[count++] = word;
        word = 0;
      }
    }
    int[] words = Arrays.copyOf(found, count);
    Arrays.sort(words);
    return new Repetition(words);
  }

  /**
   * Whether any of some texts says most of what this one says.
   *
   * @param matched what of it that text must say in any case
   */
  boolean repeatsAny(Iterable<Repetition> others, List<Repetition> matched) {
    for (Repetition other : others) {
      if (sharedWith(other) >= SHARED * words.length
          && matched.stream().allMatch(one -> one.sharedWith(other) == one.words.length)) {
        return true;
      }
    }
    return false;
  }

  private int sharedWith(Repetition other) {
    int shared = 0;
    for (int word : words) {
      shared += Arrays.binarySearch(other.words, word) >= 0 ? 1 : 0;
    }
    return shared;
  }
}
