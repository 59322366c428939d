package dev.lede.search.lucene;

import dev.lede.schema.NewsFields;
import dev.lede.search.Recency;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/** What the scores of a segment's articles are multiplied with for being recent. */
final class Ages {
  private final Optional<Recency> recency;
  private final NumericDocValues published;

  Ages(LeafReader segment, Optional<Recency> recency) throws IOException {
    this.recency = recency;
    this.published = NewsFields.PUBLISHED.instants(segment);
  }

  /** Asked for growing documents; 1 for one without a date. */
  float factor(int document) throws IOException {
    return recency.isPresent() && published.advanceExact(document)
        ? (float) recency.get().factor(Instant.ofEpochMilli(published.longValue()))
        : 1;
  }
}
