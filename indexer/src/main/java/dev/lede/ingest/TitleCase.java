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

  private static final int LONGEST_INITIALS = 3;

  private TitleCase() {}

  /** Whether a text has letters and all of them are capitals. */
  static boolean isCapitals(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().noneMatch(Character::isLowerCase);
  }

  /**
   * A name in its usual letters: {@code RIO DE OSTRA} is Rio de Ostra. In a name that is not wholly
   * in capitals, short words such as {@code USA} stay as they are.
   */
  static String of(String name) {
    int shortest = isCapitals(name) ? 0 : LONGEST_INITIALS + 1;
    Matcher word = WORD.matcher(name);
    StringBuilder usual = new StringBuilder();
    while (word.find()) {
      boolean shouted = isCapitals(word.group()) && word.group().length() >= shortest;
      String written = shouted ? word(word.group(), word.start() > 0) : word.group();
      word.appendReplacement(usual, Matcher.quoteReplacement(written));
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
    boolean afterPrefix =
        small.startsWith("mc") || (small.length() > 3 && isApostrophe(small.charAt(1)));
    if (afterPrefix) {
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
