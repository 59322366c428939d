package dev.lede.index;

import java.util.Optional;

/**
 * Tells the language of a text: by its script, or by which language's frequent words it is full of.
 * It looks at the beginning only, and says nothing rather than guess. Safe for many threads.
 */
final class LanguageDetector {
  /** Below so many letters a headline of names decides as much as the language does. */
  static final int LEAST_LETTERS = 200;

  /** So many characters are looked at: some 200 words, more than a decision takes. */
  static final int SAMPLE = 1_200;

  /** No decomposed text is longer than so many times its composed form. */
  private static final int LONGEST_DECOMPOSITION = 3;

  private final LanguageTable table = LanguageTable.load();

  /**
   * The code of the language in ISO 639-1.
   *
   * @return empty for a text that is short, of no known language, or of several
   */
  Optional<String> detect(String text) {
    String sample = sample(text);
    WritingSystem writing = new WritingSystem(sample);
    if (writing.letters() < LEAST_LETTERS) {
      return Optional.empty();
    }
    if (!writing.needsWords()) {
      return writing.language();
    }
    WordEvidence evidence = new WordEvidence(table);
    evidence.add(sample);
    return evidence.language();
  }

  /**
   * Cuts before folding, to bound the work, and after it, so that every form of a text gives one
   * sample.
   */
  private static String sample(String text) {
    String folded = LanguageTable.fold(head(text, SAMPLE * LONGEST_DECOMPOSITION));
    return head(folded, SAMPLE);
  }

  private static String head(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }
}
