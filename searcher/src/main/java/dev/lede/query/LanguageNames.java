package dev.lede.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Turns what is asked of the field of languages into codes: {@code French} is {@code fr}. */
final class LanguageNames {
  /** A shorter text is a code; no language has so short a name. */
  private static final int LONGEST_CODE = 3;

  private LanguageNames() {}

  /**
   * The same query with codes for the English names of languages, and several with commas between
   * them taken apart: one of them is meant. What is no name stays as it is.
   */
  static NewsQuery coded(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Word word -> coded(word);
      case NewsQuery.Phrase phrase ->
          code(phrase.text()).equals(phrase.text())
              ? phrase
              : new NewsQuery.Word(code(phrase.text()));
      case NewsQuery.Clauses clauses -> clauses.map(LanguageNames::coded);
      case NewsQuery.Weighted weighted ->
          new NewsQuery.Weighted(coded(weighted.query()), weighted.weight());
      case NewsQuery.Spellings spellings -> spellings;
      case NewsQuery.Wildcard wildcard -> wildcard;
      case NewsQuery.Fuzzy fuzzy -> fuzzy;
      case NewsQuery.Near near -> near;
      case NewsQuery.In in -> in;
      case NewsQuery.During during -> during;
      case NewsQuery.Everything everything -> everything;
      case NewsQuery.Expression expression -> expression;
      case NewsQuery.Between between -> between;
    };
  }

  private static NewsQuery coded(NewsQuery.Word word) {
    List<NewsQuery> codes =
        Arrays.stream(word.text().split(",", -1))
            .filter(part -> !part.isEmpty())
            .<NewsQuery>map(part -> new NewsQuery.Word(code(part)))
            .toList();
    return switch (codes.size()) {
      case 0 -> word;
      case 1 -> codes.get(0);
      default -> new NewsQuery.Clauses(List.of(), codes, List.of());
    };
  }

  /** The code of two letters that a name has; the text itself where it is no name. */
  private static String code(String text) {
    Stream<String> codes =
        text.length() <= LONGEST_CODE ? Stream.empty() : Arrays.stream(Locale.getISOLanguages());
    return codes
        .map(Locale::of)
        .filter(language -> language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(text))
        .map(Locale::getLanguage)
        .findFirst()
        .orElse(text);
  }
}
