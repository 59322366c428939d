package dev.lede.schema;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/** The same places, each told as one match from its first word to its last: that of a phrase. */
final class OneSpan extends IntervalsSource {
  private final IntervalsSource places;

  OneSpan(IntervalsSource places) {
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
    IntervalMatchesIterator matches = places.matches(field, leaf, doc);
    return matches == null ? null : new Whole(matches, new IntervalQuery(field, this));
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    places.visit(field, visitor);
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
    return other instanceof OneSpan span && places.equals(span.places);
  }

  @Override
  public int hashCode() {
    return Objects.hash(OneSpan.class, places);
  }

  @Override
  public String toString() {
    return places.toString();
  }

  /** What has no parts must name its query, which Lucene's own phrases do not. */
  private record Whole(IntervalMatchesIterator matches, Query query)
      implements IntervalMatchesIterator {
    @Override
    public int gaps() {
      return matches.gaps();
    }

    @Override
    public int width() {
      return matches.width();
    }

    @Override
    public boolean next() throws IOException {
      return matches.next();
    }

    @Override
    public int startPosition() {
      return matches.startPosition();
    }

    @Override
    public int endPosition() {
      return matches.endPosition();
    }

    @Override
    public int startOffset() throws IOException {
      return matches.startOffset();
    }

    @Override
    public int endOffset() throws IOException {
      return matches.endOffset();
    }

    @Override
    public @Nullable MatchesIterator getSubMatches() {
      return null;
    }

    @Override
    public Query getQuery() {
      return query;
    }
  }
}
