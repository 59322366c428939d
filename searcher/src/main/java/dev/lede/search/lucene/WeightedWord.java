package dev.lede.search.lucene;

import dev.lede.query.NewsQuery;
import java.util.List;
import java.util.stream.Stream;

/**
 * A word that a query looks for anywhere in a story.
 *
 * @param word one that stands alone, or with its other spellings
 * @param weight what it counts beside the others, above 0
 * @param idle whether it is a stop word that only adds to the rank of what others find
 */
record WeightedWord(NewsQuery word, float weight, boolean idle) {

  /** Those of a query in their order; none that is excluded, in a field or part of something. */
  static Stream<WeightedWord> of(NewsQuery query, Stopping stopping) {
    return of(query, stopping, 1);
  }

  private static Stream<WeightedWord> of(NewsQuery query, Stopping stopping, float weight) {
    return switch (query) {
      case NewsQuery.Word word -> Stream.of(new WeightedWord(word, weight, false));
      case NewsQuery.Spellings spellings -> Stream.of(new WeightedWord(spellings, weight, false));
      case NewsQuery.Weighted weighted ->
          of(weighted.query(), stopping, weight * weighted.weight());
      case NewsQuery.Clauses clauses -> {
        List<NewsQuery> busy = stopping.withoutIdle(clauses);
        yield Stream.concat(
            clauses.required().stream().flatMap(part -> of(part, stopping, weight)),
            clauses.optional().stream()
                .flatMap(
                    part ->
                        busy.contains(part)
                            ? of(part, stopping, weight)
                            : Stream.of(new WeightedWord(part, weight, true))));
      }
      case NewsQuery.Phrase phrase -> Stream.empty();
      case NewsQuery.Wildcard wildcard -> Stream.empty();
      case NewsQuery.Fuzzy fuzzy -> Stream.empty();
      case NewsQuery.Near near -> Stream.empty();
      case NewsQuery.In in -> Stream.empty();
      case NewsQuery.During during -> Stream.empty();
      case NewsQuery.Everything everything -> Stream.empty();
      case NewsQuery.Expression expression -> Stream.empty();
      case NewsQuery.Between between -> Stream.empty();
    };
  }
}
