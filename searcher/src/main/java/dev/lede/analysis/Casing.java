package dev.lede.analysis;

/** What the capitals of a word say. */
public enum Casing {
  /** No capitals. */
  PLAIN,
  /** It begins with a capital, as a name does, or has one inside. */
  CAPITALISED,
  /** All its letters are capitals, or dots stand between them: an acronym. */
  ACRONYM,
  /** Capitals or digits and a small s: {@code MPs}, {@code F16s}. */
  PLURAL_OF_ACRONYM,
  /** All in capitals among others that are: nothing can be told. */
  SHOUTED;

  /** The casing of a word without dots. */
  static Casing of(String word, boolean shouted) {
    int capitals = 0;
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      capitals += Character.isUpperCase(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    if (capitals == 0) {
      return PLAIN;
    }
    if (capitals == letters && shouted) {
      return SHOUTED;
    }
    if (letters > 1 && capitals == letters) {
      return ACRONYM;
    }
    return isPlural(word, capitals, letters) ? PLURAL_OF_ACRONYM : CAPITALISED;
  }

  private static boolean isPlural(String word, int capitals, int letters) {
    return word.endsWith("s")
        && letters == capitals + 1
        && (capitals > 1 || Character.isDigit(word.charAt(word.length() - 2)));
  }
}
