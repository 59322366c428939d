package dev.lede.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The frequent words and the telling letters of each language, from {@code languages.txt}. The
 * words were written down by hand; they need not be the most frequent ones, only frequent in any
 * news.
 *
 * @param codes of ISO 639-1; a language is known by its place here
 * @param words the languages that have a word
 * @param letters the languages that have a letter few others have
 */
record LanguageTable(
    List<String> codes, Map<String, List<Integer>> words, Map<Character, List<Integer>> letters) {
  private static final String FILE = "languages.txt";

  /** The letters of ASCII tell nothing; skipping them makes the count several times faster. */
  private static final char FIRST_TELLING = 0x80;

  private static final String NO_LETTERS = "-";

  LanguageTable {
    codes = List.copyOf(codes);
    // Looked into for every word: a copy made by Map.copyOf is slower to miss.
    words = Collections.unmodifiableMap(new HashMap<>(words));
    letters = Map.copyOf(letters);
  }

  static LanguageTable load() {
    try (InputStream stream = LanguageTable.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return read(new BufferedReader(new InputStreamReader(stream, UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LanguageTable read(BufferedReader lines) throws IOException {
    List<String> codes = new ArrayList<>();
    Map<String, List<Integer>> words = new HashMap<>();
    Map<Character, List<Integer>> letters = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split(" ", 3);
      int language = codes.size();
      codes.add(parts[0]);
      if (!parts[1].equals(NO_LETTERS)) {
        fold(parts[1]).chars().forEach(letter -> add(letters, (char) letter, language));
      }
      Set<String> distinct = new HashSet<>(List.of(fold(parts[2]).split(" ", -1)));
      distinct.forEach(word -> add(words, word, language));
    }
    return new LanguageTable(codes, words, letters);
  }

  private static <K> void add(Map<K, List<Integer>> map, K key, int language) {
    map.computeIfAbsent(key, unused -> new ArrayList<>()).add(language);
  }

  /** The languages of which a word has a telling letter. */
  Set<Integer> languagesByLetters(String word) {
    Set<Integer> found = Set.of();
    for (int i = 0; i < word.length(); i++) {
      List<Integer> languages =
          word.charAt(i) < FIRST_TELLING
              ? List.of()
              : letters.getOrDefault(word.charAt(i), List.of());
      if (!languages.isEmpty()) {
        found = found.isEmpty() ? new HashSet<>() : found;
        found.addAll(languages);
      }
    }
    return found;
  }

  /**
   * Makes spellings of one word equal: lower case and composed. The dots of i go, since a capital I
   * is the capital of both i and ı.
   */
  static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return Normalizer.normalize(lower, Normalizer.Form.NFC)
        .replace("i\u0307", "i")
        .replace('ı', 'i');
  }
}
