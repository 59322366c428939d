package dev.lede.search.lucene;

import dev.lede.query.NewsQuery;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Reads our tree off the one that Lucene's parser makes of our parts. */
final class LuceneTree {
  /** Deeper trees than anyone types could exhaust the stack later. */
  static final int DEEPEST = 100;

  private LuceneTree() {}

  /** A part of ours as it goes through Lucene's parser, which passes on queries of Lucene's. */
  static final class Part extends Query {
    private final NewsQuery query;

    Part(NewsQuery query) {
      this.query = query;
    }

    @Override
    public String toString(String field) {
      return query.toString();
    }

    @Override
    public void visit(QueryVisitor visitor) {
      visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Part part && part.query.equals(query);
    }

    @Override
    public int hashCode() {
      return query.hashCode();
    }
  }

  /**
   * The tree of what the parser made.
   *
   * @throws IllegalArgumentException if it is nested too deep
   */
  static NewsQuery of(Query parsed) {
    return of(parsed, 0);
  }

  private static NewsQuery of(Query parsed, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("it is nested too deep");
    }
    if (parsed instanceof Part part) {
      return part.query;
    }
    if (parsed instanceof BoostQuery boost) {
      return new NewsQuery.Weighted(of(boost.getQuery(), depth + 1), boost.getBoost());
    }
    if (parsed instanceof BooleanQuery list) {
      return clauses(list, depth);
    }
    throw new IllegalStateException("Lucene's parser made " + parsed.getClass());
  }

  private static NewsQuery clauses(BooleanQuery list, int depth) {
    List<NewsQuery> required = new ArrayList<>();
    List<NewsQuery> optional = new ArrayList<>();
    List<NewsQuery> excluded = new ArrayList<>();
    for (BooleanClause clause : list.clauses()) {
      NewsQuery part = of(clause.query(), depth + 1);
      switch (clause.occur()) {
        case MUST, FILTER -> required.add(part);
        case SHOULD -> optional.add(part);
        case MUST_NOT -> excluded.add(part);
      }
    }
    return required.size() == 1 && optional.isEmpty() && excluded.isEmpty()
        ? required.get(0)
        : new NewsQuery.Clauses(required, optional, excluded);
  }
}
