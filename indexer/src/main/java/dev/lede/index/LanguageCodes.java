package dev.lede.index;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/**
 * Reads how a language is written in news: {@code pt-BR}, {@code EN_us}, {@code deu}, {@code ger},
 * {@code English}, {@code Deutsch}; always to a code of two letters of ISO 639-1, region and script
 * dropped, since the analysis does not differ by them. Names are those the JVM has, in English and
 * in the language itself. Serves one thread.
 */
final class LanguageCodes {
  /**
   * The bibliographic codes of ISO 639-2, which the JVM does not know, and codes within another.
   */
  private static final Map<String, String> OTHER_CODES =
      Map.ofEntries(
          Map.entry("alb", "sq"),
          Map.entry("arm", "hy"),
          Map.entry("baq", "eu"),
          Map.entry("bur", "my"),
          Map.entry("chi", "zh"),
          Map.entry("cmn", "zh"),
          Map.entry("cze", "cs"),
          Map.entry("dut", "nl"),
          Map.entry("fre", "fr"),
          Map.entry("geo", "ka"),
          Map.entry("ger", "de"),
          Map.entry("gre", "el"),
          Map.entry("ice", "is"),
          Map.entry("mac", "mk"),
          Map.entry("mao", "mi"),
          Map.entry("may", "ms"),
          Map.entry("per", "fa"),
          Map.entry("rum", "ro"),
          Map.entry("slo", "sk"),
          Map.entry("tib", "bo"),
          Map.entry("wel", "cy"),
          Map.entry("iw", "he"),
          Map.entry("in", "id"),
          Map.entry("ji", "yi"),
          Map.entry("nb", "no"),
          Map.entry("nob", "no"));

  /** No name of a language has more characters. */
  private static final int LONGEST = 60;

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> ownNames = new HashMap<>();

  LanguageCodes() {
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.of(code);
      names.put(code, canonical(code));
      add(names, threeLetters(language), code);
      add(names, language.getDisplayLanguage(Locale.ENGLISH), code);
    }
    names.putAll(OTHER_CODES);
  }

  private static void add(Map<String, String> names, String name, String code) {
    if (!name.isEmpty()) {
      names.putIfAbsent(fold(name), canonical(code));
    }
  }

  private static String threeLetters(Locale language) {
    try {
      return language.getISO3Language();
    } catch (MissingResourceException e) {
      return "";
    }
  }

  private static String canonical(String code) {
    return OTHER_CODES.getOrDefault(code, code);
  }

  /** The code of the language that a value begins with; empty where it names none. */
  Optional<String> read(String value) {
    if (value.isBlank()) {
      return Optional.empty();
    }
    String whole = fold(head(value).strip());
    String first = firstWord(whole);
    return find(names, whole)
        .or(() -> find(names, first))
        .or(() -> find(ownNames(), whole))
        .or(() -> find(ownNames(), first));
  }

  private static String head(String value) {
    return value.substring(0, Math.min(value.length(), LONGEST));
  }

  private static Optional<String> find(Map<String, String> names, String name) {
    return Optional.ofNullable(names.get(name));
  }

  /**
   * Each language's name in itself. Not before one is met: the JVM takes 0.7 s to load them all.
   */
  private Map<String, String> ownNames() {
    if (ownNames.isEmpty()) {
      for (String code : Locale.getISOLanguages()) {
        Locale language = Locale.of(code);
        add(ownNames, language.getDisplayLanguage(language), code);
      }
    }
    return ownNames;
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && isPartOfName(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static boolean isPartOfName(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /** Case and accents make no difference: {@code ESPANOL} is meant as {@code español}. */
  private static String fold(String name) {
    String parts = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return parts
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
