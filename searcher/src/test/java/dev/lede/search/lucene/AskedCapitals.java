package dev.lede.search.lucene;

import dev.lede.query.NewsQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query without the capitals that say nothing: those of one that is all in capitals, with a word
 * longer than acronyms are; and those of one written like a headline, which are five words or more
 * of which only short ones begin small, with a short word of every day among them.
 */
final class AskedCapitals {
  private static final int LONGEST_ACRONYM = 4;
  private static final int FEWEST_OF_A_HEADLINE = 5;

  /** Of the words that random queries are made of. */
  private static final Set<String> EVERYDAY = Set.of("the", "to", "be", "us", "who", "of", "one");

  private AskedCapitals() {}

  static NewsQuery heeded(NewsQuery query) {
    List<String> words =
        texts(query)
            .flatMap(text -> Arrays.stream(text.split("\\s+", -1)))
            .filter(word -> word.chars().anyMatch(Character::isLetter))
            .toList();
    if (words.stream().noneMatch(word -> word.length() > LONGEST_ACRONYM)) {
      return query;
    }
    if (words.stream().noneMatch(AskedCapitals::isPartlySmall)) {
      return told(query, text -> text.toLowerCase(Locale.ROOT));
    }
    return isHeadline(words) ? told(query, AskedCapitals::acronymsKept) : query;
  }

  private static boolean isHeadline(List<String> words) {
    return words.size() >= FEWEST_OF_A_HEADLINE
        && words.stream().allMatch(w -> w.length() < LONGEST_ACRONYM || !w.matches("\\p{Ll}.*"))
        && words.stream().anyMatch(word -> EVERYDAY.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean isPartlySmall(String word) {
    return word.chars().anyMatch(Character::isLowerCase);
  }

  private static String acronymsKept(String text) {
    return Arrays.stream(text.split("\\s+", -1))
        .map(word -> isPartlySmall(word) ? word.toLowerCase(Locale.ROOT) : word)
        .collect(Collectors.joining(" "));
  }

  /** The texts outside of fields and weights, whose capitals are told together. */
  private static Stream<String> texts(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Word word -> Stream.of(word.text());
      case NewsQuery.Phrase phrase -> Stream.of(phrase.text());
      case NewsQuery.Near near -> near.parts().stream().flatMap(AskedCapitals::texts);
      case NewsQuery.Clauses clauses ->
          Stream.of(clauses.required(), clauses.optional(), clauses.excluded())
              .flatMap(List::stream)
              .flatMap(AskedCapitals::texts);
      default -> Stream.empty();
    };
  }

  private static NewsQuery told(NewsQuery query, UnaryOperator<String> change) {
    return switch (query) {
      case NewsQuery.Word word -> new NewsQuery.Word(change.apply(word.text()));
      case NewsQuery.Phrase phrase ->
          new NewsQuery.Phrase(change.apply(phrase.text()), phrase.slop());
      case NewsQuery.Near near ->
          new NewsQuery.Near(
              near.parts().stream().map(part -> told(part, change)).toList(), near.distance());
      case NewsQuery.Clauses clauses -> clauses.map(part -> told(part, change));
      case NewsQuery.Weighted weighted ->
          new NewsQuery.Weighted(told(weighted.query(), change), weighted.weight());
      case NewsQuery.In in -> new NewsQuery.In(in.field(), told(in.query(), change));
      default -> query;
    };
  }
}
