package dev.lede.analysis;

import java.util.Set;

/**
 * Acronyms that hold a sentence together, in English or a language near it, when their capitals are
 * gone: {@code US}, {@code IT}, {@code WHO}. Whoever types one in capitals does not mean the word.
 * Others, such as {@code NATO}, are written Nato by some papers and meet every spelling.
 */
public final class AmbiguousAcronyms {
  /** How long an acronym is that a row of capitals may hide. */
  static final int LONGEST = 6;

  private static final Set<String> WORDS =
      Set.of(
          "ai", "al", "che", "con", "da", "das", "de", "del", "den", "der", "des", "die", "du",
          "een", "el", "em", "en", "er", "es", "est", "et", "eu", "het", "il", "im", "ist", "la",
          "le", "les", "los", "ma", "non", "os", "per", "por", "que", "se", "si", "su", "um", "un",
          "una", "une", "van", "zu", "all", "an", "and", "any", "are", "as", "at", "be", "but",
          "by", "can", "did", "do", "for", "from", "go", "had", "has", "have", "he", "her", "him",
          "his", "how", "i", "if", "in", "is", "it", "its", "may", "me", "my", "no", "nor", "not",
          "now", "of", "off", "on", "one", "or", "our", "out", "own", "she", "so", "than", "that",
          "the", "them", "then", "they", "this", "to", "too", "two", "up", "us", "was", "we",
          "were", "what", "when", "who", "why", "will", "with", "you", "your");

  private AmbiguousAcronyms() {}

  /** Whether the exact form of an acronym is a common word too. */
  public static boolean contains(String exact) {
    return WORDS.contains(exact);
  }
}
