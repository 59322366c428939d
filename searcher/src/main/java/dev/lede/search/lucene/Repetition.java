package dev.lede.search.lucene;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether a text says nothing that another one does not say. */
record Repetition(Set<String> words) {
  /** So many of its words stand in the other one too. */
  private static final double SHARED = 0.8;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  static Repetition of(String text) {
    return new Repetition(
        Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toSet()));
  }

  boolean repeats(Repetition other) {
    return words.stream().filter(other.words::contains).count() >= SHARED * words.size();
  }
}
