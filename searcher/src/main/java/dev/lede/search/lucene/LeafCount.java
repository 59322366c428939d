package dev.lede.search.lucene;

import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** Counts the leaves of a query as Lucene does, which refuses one with too many. */
final class LeafCount extends QueryVisitor {
  private int leaves;

  private LeafCount() {}

  static int of(Query query) {
    LeafCount count = new LeafCount();
    query.visit(count);
    return count.leaves;
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
  }

  @Override
  public void consumeTermsMatching(
      Query query, String field, Supplier<ByteRunAutomaton> automaton) {
    leaves++;
  }
}
