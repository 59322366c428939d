package dev.lede.query;

/** Tells which parts of a list must match though no sign says so. */
final class Demand {
  private Demand() {}

  /** Whether a part is required where it stands unsigned among others. */
  static boolean of(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Everything everything -> false;
      case NewsQuery.Expression expression -> false;
      case NewsQuery.Between between -> false;
      case NewsQuery.Word word -> false;
      case NewsQuery.Spellings spellings -> false;
      case NewsQuery.Wildcard wildcard -> false;
      case NewsQuery.Fuzzy fuzzy -> false;
      case NewsQuery.Phrase phrase -> true;
      case NewsQuery.Near near -> true;
      case NewsQuery.In in -> true;
      case NewsQuery.During during -> true;
      case NewsQuery.Weighted weighted -> of(weighted.query());
      case NewsQuery.Clauses clauses -> of(clauses);
    };
  }

  private static boolean of(NewsQuery.Clauses clauses) {
    if (!clauses.required().isEmpty()) {
      return true;
    }
    return clauses.optional().isEmpty()
        ? !clauses.excluded().isEmpty()
        : clauses.optional().stream().allMatch(Demand::of);
  }
}
