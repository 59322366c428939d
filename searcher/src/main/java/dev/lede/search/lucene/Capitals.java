package dev.lede.search.lucene;

import dev.lede.query.NewsQuery;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether the capitals of a query say anything. In one that is all in capitals, or written
 * like a headline with a capital on each word, they do not.
 */
final class Capitals {
  private static final int LONGEST_ACRONYM = 4;
  private static final int FEWEST_WORDS_OF_A_HEADLINE = 4;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Capitals() {}

  /** Whether a capital in a query makes a name or an acronym. */
  static boolean tell(NewsQuery query) {
    List<String> words =
        texts(query)
            .flatMap(SPACE::splitAsStream)
            .filter(word -> word.chars().anyMatch(Character::isLetter))
            .toList();
    boolean shouted =
        words.stream().allMatch(word -> word.chars().noneMatch(Character::isLowerCase))
            && words.stream().anyMatch(word -> word.length() > LONGEST_ACRONYM);
    boolean headline =
        words.size() >= FEWEST_WORDS_OF_A_HEADLINE
            && words.stream().allMatch(Capitals::isHeadlineWord);
    return !shouted && !headline;
  }

  /** Short words such as of and for are small in headlines too. */
  private static boolean isHeadlineWord(String word) {
    return word.length() < LONGEST_ACRONYM || !Character.isLowerCase(word.codePointAt(0));
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
      // Synonyms are weighted, and nobody typed them; fields hold names; the others are folded.
      case NewsQuery.Weighted weighted -> Stream.empty();
      case NewsQuery.In in -> Stream.empty();
      case NewsQuery.Wildcard wildcard -> Stream.empty();
      case NewsQuery.Fuzzy fuzzy -> Stream.empty();
      case NewsQuery.During during -> Stream.empty();
      case NewsQuery.Everything everything -> Stream.empty();
      case NewsQuery.Lucene lucene -> Stream.empty();
    };
  }
}
