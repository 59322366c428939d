package dev.lede.query;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds dates that are required together and have no time in common. */
final class Contradictions {
  private Contradictions() {}

  /** A sentence for each list of parts that nothing can match for its dates. */
  static Stream<String> in(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Clauses clauses ->
          Stream.concat(
              among(dates(clauses)),
              Stream.of(clauses.required(), clauses.optional())
                  .flatMap(List::stream)
                  .flatMap(Contradictions::in));
      case NewsQuery.Weighted weighted -> in(weighted.query());
      case NewsQuery.In in -> in(in.query());
      case NewsQuery.Word word -> Stream.empty();
      case NewsQuery.Spellings spellings -> Stream.empty();
      case NewsQuery.Phrase phrase -> Stream.empty();
      case NewsQuery.Wildcard wildcard -> Stream.empty();
      case NewsQuery.Fuzzy fuzzy -> Stream.empty();
      case NewsQuery.Near near -> Stream.empty();
      case NewsQuery.During during -> Stream.empty();
      case NewsQuery.Everything everything -> Stream.empty();
      case NewsQuery.Expression expression -> Stream.empty();
      case NewsQuery.Between between -> Stream.empty();
    };
  }

  private static List<NewsQuery.During> dates(NewsQuery.Clauses clauses) {
    return clauses.required().stream()
        .map(part -> part instanceof NewsQuery.Weighted weighted ? weighted.query() : part)
        .flatMap(part -> part instanceof NewsQuery.During date ? Stream.of(date) : Stream.empty())
        .toList();
  }

  /** Stretches of time of which any two meet have a time in common, so that pairs tell. */
  private static Stream<String> among(List<NewsQuery.During> dates) {
    return IntStream.range(1, dates.size())
        .boxed()
        .flatMap(
            last ->
                dates.subList(0, last).stream()
                    .filter(first -> !first.range().meets(dates.get(last).range()))
                    .map(
                        first ->
                            "nothing can match: %s and %s have no time in common"
                                .formatted(first, dates.get(last))))
        .limit(1);
  }
}
