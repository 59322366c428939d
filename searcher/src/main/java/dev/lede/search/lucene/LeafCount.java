package dev.lede.search.lucene;

import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * Counts the leaves of a query as Lucene does, which refuses one with too many, and what words near
 * each other open, which Lucene counts as one leaf.
 */
final class LeafCount extends QueryVisitor {
  private int leaves;
  private int nears;
  private int sourcesNear;

  private LeafCount() {}

  static LeafCount of(Query query) {
    LeafCount count = new LeafCount();
    query.visit(count);
    return count;
  }

  int leaves() {
    return leaves;
  }

  /** How often words near each other are looked for in a field. */
  int nears() {
    return nears;
  }

  /** How many sources of places they open for it. */
  int sourcesNear() {
    return sourcesNear;
  }

  @Override
  public QueryVisitor getSubVisitor(Occur occur, Query parent) {
    return this;
  }

  @Override
  public void visitLeaf(Query query) {
    leaves++;
  }

  @Override
  public void consumeTerms(Query query, Term... terms) {
    leaves++;
    if (query instanceof IntervalQuery) {
      nears++;
      sourcesNear += terms.length;
    }
  }

  @Override
  public void consumeTermsMatching(
      Query query, String field, Supplier<ByteRunAutomaton> automaton) {
    leaves++;
  }
}
