package dev.lede.schema;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;

/**
 * The same places, counted by Lucene as one leaf of a query: it counts each term of each source, of
 * which a pattern may have a thousand, and refuses queries with more than that. A visitor of the
 * query sees all terms at once, each as often as it is opened.
 */
final class OneLeaf extends IntervalsSource {
  private final String asked;
  private final IntervalsSource places;
  private final List<BytesRef> terms;

  private OneLeaf(String asked, IntervalsSource places, List<BytesRef> terms) {
    this.asked = asked;
    this.places = places;
    this.terms = terms;
  }

  /** Wraps places. */
  static OneLeaf of(IntervalsSource places) {
    List<BytesRef> terms = new ArrayList<>();
    places.visit(
        "",
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query query, Term... more) {
            Stream.of(more).map(Term::bytes).forEach(terms::add);
          }
        });
    return new OneLeaf("", places, terms);
  }

  /**
   * The places of any of some words.
   *
   * @param asked what they were asked by: two that happen to be the same places are equal only if
   *     they were asked by the same
   * @param words in the order of their bytes, at most as many as Lucene takes leaves
   */
  static OneLeaf anyOf(String asked, List<BytesRef> words) {
    // Finds the words in one go through the terms, where a source for each would look it up.
    CompiledAutomaton any =
        new CompiledAutomaton(Automata.makeBinaryStringUnion(words), false, true, true);
    return new OneLeaf(
        asked, Intervals.multiterm(any, IndexSearcher.getMaxClauseCount(), asked), words);
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
      throws IOException {
    return places.intervals(field, leaf);
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(String field, LeafReaderContext leaf, int doc)
      throws IOException {
    return places.matches(field, leaf, doc);
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    visitor.consumeTerms(
        new IntervalQuery(field, this),
        terms.stream().map(term -> new Term(field, term)).toArray(Term[]::new));
  }

  @Override
  public int minExtent() {
    return places.minExtent();
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OneLeaf leaf && asked.equals(leaf.asked) && places.equals(leaf.places);
  }

  @Override
  public int hashCode() {
    return Objects.hash(asked, places);
  }

  @Override
  public String toString() {
    return places.toString();
  }
}
