package dev.lede.schema;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The same places, counted as one leaf of a query. Lucene counts each term of each source, of which
 * a pattern may have a thousand, and refuses queries with more than that.
 */
final class OneLeaf extends IntervalsSource {
  private final String asked;
  private final IntervalsSource places;

  /**
   * Wraps places.
   *
   * @param asked what they were asked by: two that happen to be the same places are equal only if
   *     they were asked by the same
   */
  OneLeaf(String asked, IntervalsSource places) {
    this.asked = asked;
    this.places = places;
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
    // Counted by the query that holds it.
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
