package dev.lede.search.lucene;

import dev.lede.article.Field;
import dev.lede.query.NewsQuery;
import java.util.List;
import java.util.stream.Stream;

/** What a query looks for in ledes, which are shown and marked as the part of the body they are. */
final class LedeParts {
  private LedeParts() {}

  /** The same parts asked of the body; none of what is left out. */
  static List<NewsQuery> inBody(NewsQuery query) {
    return parts(query).toList();
  }

  private static Stream<NewsQuery> parts(NewsQuery query) {
    if (query instanceof NewsQuery.In in) {
      return in.field() == Field.LEDE
          ? Stream.of(new NewsQuery.In(Field.BODY, in.query()))
          : parts(in.query());
    }
    if (query instanceof NewsQuery.Weighted weighted) {
      return parts(weighted.query());
    }
    if (query instanceof NewsQuery.Clauses clauses) {
      return Stream.concat(clauses.required().stream(), clauses.optional().stream())
          .flatMap(LedeParts::parts);
    }
    return Stream.empty();
  }
}
