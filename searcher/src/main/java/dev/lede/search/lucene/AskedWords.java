package dev.lede.search.lucene;

import dev.lede.query.NewsQuery;
import java.util.stream.Stream;

/** The words and phrases that a query looks for, wherever in it they stand. */
final class AskedWords {
  private AskedWords() {}

  /** As typed; none of what is left out, and none of what is a shape of words. */
  static Stream<String> of(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Word word -> Stream.of(word.text());
      case NewsQuery.Phrase phrase -> Stream.of(phrase.text());
      case NewsQuery.Fuzzy fuzzy -> Stream.of(fuzzy.text());
      case NewsQuery.Spellings spellings -> of(spellings.typed());
      case NewsQuery.Weighted weighted -> of(weighted.query());
      case NewsQuery.In in -> of(in.query());
      case NewsQuery.Near near -> near.parts().stream().flatMap(AskedWords::of);
      case NewsQuery.Clauses clauses ->
          Stream.concat(clauses.required().stream(), clauses.optional().stream())
              .flatMap(AskedWords::of);
      case NewsQuery.Wildcard wildcard -> Stream.empty();
      case NewsQuery.During during -> Stream.empty();
      case NewsQuery.Everything everything -> Stream.empty();
      case NewsQuery.Expression expression -> Stream.empty();
      case NewsQuery.Between between -> Stream.empty();
    };
  }
}
