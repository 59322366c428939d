package dev.lede.search.lucene;

import java.util.Arrays;

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

  boolean repeats(Repetition other) {
    int shared = 0;
    for (int word : words) {
      shared += Arrays.binarySearch(other.words, word) >= 0 ? 1 : 0;
    }
    return shared >= SHARED * words.length;
  }

  boolean repeatsAny(Iterable<Repetition> others) {
    for (Repetition other : others) {
      if (repeats(other)) {
        return true;
      }
    }
    return false;
  }
}
