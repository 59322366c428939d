package dev.lede.search.lucene;

import dev.lede.analysis.AmbiguousAcronyms;
import dev.lede.query.NewsQuery;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the capitals of a query say. In one that is all in capitals they say nothing; in one that is
 * written like a headline only those of words all in capitals do.
 */
enum Capitals {
  /** A capital makes a name, capitals an acronym. */
  TELL,
  /** Each word of a headline has a capital: acronyms alone are told. */
  HEADLINE,
  /** All is in capitals. */
  SHOUTED;

  private static final int LONGEST_ACRONYM = 4;
  private static final int FEWEST_WORDS_OF_A_HEADLINE = 5;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** What those of a query say. */
  static Capitals of(NewsQuery query) {
    List<String> words =
        texts(query)
            .flatMap(SPACE::splitAsStream)
            .filter(word -> word.chars().anyMatch(Character::isLetter))
            .toList();
    if (words.stream().noneMatch(Capitals::hasSmallLetter)
        && words.stream().anyMatch(word -> word.length() > LONGEST_ACRONYM)) {
      return SHOUTED;
    }
    return isHeadline(words) ? HEADLINE : TELL;
  }

  /** A text of the query without the capitals that say nothing. */
  String told(String text) {
    return switch (this) {
      case TELL -> text;
      case HEADLINE ->
          SPACE
              .splitAsStream(text)
              .map(word -> hasSmallLetter(word) ? word.toLowerCase(Locale.ROOT) : word)
              .collect(Collectors.joining(" "));
      case SHOUTED -> text.toLowerCase(Locale.ROOT);
    };
  }

  /**
   * Names in a row have capitals too, but none of the short words that hold a headline together.
   */
  private static boolean isHeadline(List<String> words) {
    return words.size() >= FEWEST_WORDS_OF_A_HEADLINE
        && words.stream().allMatch(Capitals::isHeadlineWord)
        && words.stream()
            .anyMatch(word -> AmbiguousAcronyms.contains(word.toLowerCase(Locale.ROOT)))
        && words.stream().anyMatch(word -> word.length() > LONGEST_ACRONYM);
  }

  /** Short words such as of and for are small in headlines too. */
  private static boolean isHeadlineWord(String word) {
    return word.length() < LONGEST_ACRONYM || !Character.isLowerCase(word.codePointAt(0));
  }

  private static boolean hasSmallLetter(String word) {
    return word.chars().anyMatch(Character::isLowerCase);
  }

  private static Stream<String> texts(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Word word -> Stream.of(word.text());
      case NewsQuery.Phrase phrase -> Stream.of(phrase.text());
      case NewsQuery.Near near -> near.parts().stream().flatMap(Capitals::texts);
      case NewsQuery.Clauses clauses ->
          Stream.of(clauses.required(), clauses.optional(), clauses.excluded())
              .flatMap(List::stream)
              .flatMap(Capitals::texts);
      case NewsQuery.Spellings spellings -> texts(spellings.typed());
      // Short forms of several words are weighted, and nobody typed them; of fields, most hold
      // names; the others are
      // folded.
      case NewsQuery.Weighted weighted -> Stream.empty();
      case NewsQuery.In in -> Stream.empty();
      case NewsQuery.Wildcard wildcard -> Stream.empty();
      case NewsQuery.Fuzzy fuzzy -> Stream.empty();
      case NewsQuery.During during -> Stream.empty();
      case NewsQuery.Everything everything -> Stream.empty();
      case NewsQuery.Expression expression -> Stream.empty();
      case NewsQuery.Between between -> Stream.empty();
    };
  }
}
