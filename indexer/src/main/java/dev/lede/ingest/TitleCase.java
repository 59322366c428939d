package dev.lede.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes names that were set in capitals the way a reader would write them. */
final class TitleCase {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*");

  /** Words that stay small inside a name. */
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "in", "on", "upon", "am", "der", "den", "sur", "de", "da", "do",
          "del", "di", "du", "des");

  private static final Set<String> NUMERALS = Set.of("II", "III", "IV");

  private TitleCase() {}

  /** Whether a text has letters and all of them are capitals. */
  static boolean isCapitals(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().noneMatch(Character::isLowerCase);
  }

  /** A name in capitals in its usual letters: {@code RIO DE OSTRA} is Rio de Ostra. */
  static String of(String capitals) {
    Matcher word = WORD.matcher(capitals);
    StringBuilder usual = new StringBuilder();
    while (word.find()) {
      word.appendReplacement(usual, Matcher.quoteReplacement(word(word.group(), word.start() > 0)));
    }
    return word.appendTail(usual).toString();
  }

  private static String word(String capitals, boolean inside) {
    String small = capitals.toLowerCase(Locale.ROOT);
    if (inside && SMALL.contains(small)) {
      return small;
    }
    if (NUMERALS.contains(capitals)) {
      return capitals;
    }
    StringBuilder usual = new StringBuilder(small);
    raise(usual, 0);
    if (small.startsWith("mc")) {
      raise(usual, 2);
    } else if (small.length() > 3 && isApostrophe(small.charAt(1))) {
      raise(usual, 2);
    }
    return usual.toString();
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static void raise(StringBuilder word, int at) {
    if (at < word.length()) {
      word.setCharAt(at, Character.toUpperCase(word.charAt(at)));
    }
  }
}
