package dev.lede.analysis;

/** What the capitals of a word say. */
public enum Casing {
  /** No capitals, or capitals that say nothing, as the first letter of {@code 1990S}. */
  PLAIN,
  /** It begins with a capital, as a name does, or has one inside. */
  CAPITALISED,
  /** All its letters are capitals, or dots stand between them: an acronym. */
  ACRONYM,
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
    return isPluralOfCapitals(word, capitals, letters) ? PLAIN : CAPITALISED;
  }

  /** {@code MPs}, {@code F16s}: the ending says that it is no name. */
  private static boolean isPluralOfCapitals(String word, int capitals, int letters) {
    return word.endsWith("s")
        && letters == capitals + 1
        && (capitals > 1 || Character.isDigit(word.charAt(word.length() - 2)));
  }
}
