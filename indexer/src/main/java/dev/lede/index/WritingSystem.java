package dev.lede.index;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.ARMENIAN;
import static java.lang.Character.UnicodeScript.BENGALI;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.GEORGIAN;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HEBREW;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.LATIN;
import static java.lang.Character.UnicodeScript.TAMIL;
import static java.lang.Character.UnicodeScript.TELUGU;
import static java.lang.Character.UnicodeScript.THAI;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the letters of a text tell of its language before any word is looked at. */
@SuppressWarnings("EnumOrdinal") // Counts every letter of every article: an array, not a map.
final class WritingSystem {
  /** A character of these says about as much as three letters of an alphabet. */
  private static final Set<UnicodeScript> DENSE = EnumSet.of(HAN, HIRAGANA, KATAKANA, HANGUL, THAI);

  private static final int DENSITY = 3;

  /** Scripts of one language, or of one that nearly all news in it is written in. */
  private static final Map<UnicodeScript, String> LANGUAGES =
      new EnumMap<>(
          Map.of(
              HANGUL, "ko", GREEK, "el", HEBREW, "he", THAI, "th", GEORGIAN, "ka", ARMENIAN, "hy",
              BENGALI, "bn", TAMIL, "ta", TELUGU, "te"));

  /** Scripts of many languages, which are told apart by words. */
  private static final Set<UnicodeScript> SHARED = EnumSet.of(LATIN, CYRILLIC, ARABIC, DEVANAGARI);

  /** The letters before it are Latin, but for a few signs; the JVM's own look-up is slow. */
  private static final int FIRST_NOT_LATIN = 0x250;

  /** Below this share of the letters, in percent, a script is one of several in a mixed text. */
  private static final int LEAST_SHARE = 60;

  /** Japanese has a third of kana or more; Chinese has them in a name that it quotes. */
  private static final int LEAST_KANA = 10;

  private final int[] counts = new int[UnicodeScript.values().length];
  private int letters;

  WritingSystem(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isAlphabetic(c)) {
        count(c < FIRST_NOT_LATIN ? LATIN : UnicodeScript.of(c));
      }
    }
  }

  private void count(UnicodeScript script) {
    int weight = DENSE.contains(script) ? DENSITY : 1;
    counts[script.ordinal()] += weight;
    letters += weight;
  }

  /** How much was written, in letters of an alphabet. */
  int letters() {
    return letters;
  }

  /** The language, where the script alone tells it. */
  Optional<String> language() {
    int kana = countOf(HIRAGANA) + countOf(KATAKANA);
    if (dominates(kana + countOf(HAN))) {
      return Optional.of(kana * 100L >= (kana + countOf(HAN)) * (long) LEAST_KANA ? "ja" : "zh");
    }
    return LANGUAGES.entrySet().stream()
        .filter(entry -> dominates(countOf(entry.getKey())))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether most of it is in a script that several languages share. */
  boolean needsWords() {
    return SHARED.stream().anyMatch(script -> dominates(countOf(script)));
  }

  private int countOf(UnicodeScript script) {
    return counts[script.ordinal()];
  }

  private boolean dominates(int count) {
    return count > 0 && count * 100L >= letters * (long) LEAST_SHARE;
  }
}
