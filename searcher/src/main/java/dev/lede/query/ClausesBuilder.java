package dev.lede.query;

import java.util.ArrayList;
import java.util.List;

/** Gathers the parts of a list. */
final class ClausesBuilder {
  private final boolean everyWord;
  private final List<NewsQuery> required = new ArrayList<>();
  private final List<NewsQuery> optional = new ArrayList<>();
  private final List<NewsQuery> excluded = new ArrayList<>();

  /** Gathers parts; those that nothing is said about are required, if every word is. */
  ClausesBuilder(boolean everyWord) {
    this.everyWord = everyWord;
  }

  void add(Sign sign, NewsQuery part) {
    switch (sign) {
      case REQUIRED -> required.add(part);
      case OPTIONAL -> optional.add(part);
      case EXCLUDED -> excluded.add(part);
      case NONE -> (everyWord || Demand.of(part) ? required : optional).add(part);
    }
  }

  /** The parts taken together; a single one that is not excluded is itself the query. */
  NewsQuery build() {
    if (excluded.isEmpty() && required.size() + optional.size() == 1) {
      return required.isEmpty() ? optional.get(0) : required.get(0);
    }
    boolean empty = required.isEmpty() && optional.isEmpty() && excluded.isEmpty();
    return empty ? new NewsQuery.Everything() : new NewsQuery.Clauses(required, optional, excluded);
  }
}
