package dev.lede.search.lucene;

import dev.lede.query.NewsQuery;

/**
 * Tells what of a query says nothing of how well an article matches: dates, and anything at all.
 */
final class PureFilter {
  private PureFilter() {}

  static boolean is(NewsQuery query) {
    return switch (query) {
      case NewsQuery.During during -> true;
      case NewsQuery.Everything everything -> true;
      case NewsQuery.In in -> is(in.query());
      case NewsQuery.Weighted weighted -> is(weighted.query());
      case NewsQuery.Clauses clauses ->
          clauses.required().stream().allMatch(PureFilter::is)
              && clauses.optional().stream().allMatch(PureFilter::is);
      case NewsQuery.Word word -> false;
      case NewsQuery.Phrase phrase -> false;
      case NewsQuery.Spellings spellings -> false;
      case NewsQuery.Wildcard wildcard -> false;
      case NewsQuery.Fuzzy fuzzy -> false;
      case NewsQuery.Near near -> false;
      case NewsQuery.Expression expression -> false;
      case NewsQuery.Between between -> false;
    };
  }
}
