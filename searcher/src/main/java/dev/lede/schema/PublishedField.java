package dev.lede.schema;

import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.article.IndexedArticle;
import dev.lede.article.Published;
import dev.lede.article.Published.Precision;
import dev.lede.query.DateRange;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;

/**
 * The publication time. A moment is a point in milliseconds since 1970 UTC. A mere day is a point
 * of its own kind, the midnight that begins it as a clock shows it, so that an article of 3 May is
 * of 3 May in every reader's zone. Both sort by their instant.
 */
public record PublishedField() implements NewsField {

  @Override
  public Field field() {
    return Field.PUBLISHED;
  }

  private String momentName() {
    return name() + ".moment";
  }

  private String dayName() {
    return name() + ".day";
  }

  @Override
  public void write(IndexedArticle article, Document document) {
    article.article().published().ifPresent(published -> write(published, document));
  }

  private void write(Published published, Document document) {
    if (published.floating()) {
      long day = published.local().toLocalDateTime().toInstant(ZoneOffset.UTC).toEpochMilli();
      document.add(new LongPoint(dayName(), day));
    } else {
      document.add(new LongPoint(momentName(), published.instant().toEpochMilli()));
    }
    document.add(new NumericDocValuesField(name(), published.instant().toEpochMilli()));
    document.add(new StoredField(name(), encode(published)));
  }

  @Override
  public void read(Document stored, Article.Builder article) {
    String text = stored.get(name());
    if (text != null) {
      article.published(decode(text));
    }
  }

  /** A query for articles published in an interval; an open end is left open. */
  public Query during(DateRange range) {
    return new BooleanQuery.Builder()
        .add(
            LongPoint.newRangeQuery(momentName(), range.fromMilli(), range.lastMilli()),
            Occur.SHOULD)
        .add(
            LongPoint.newRangeQuery(dayName(), range.fromDayMilli(), range.lastDayMilli()),
            Occur.SHOULD)
        .build();
  }

  /** The instants of a segment's articles, in milliseconds since 1970 UTC. */
  public NumericDocValues instants(LeafReader segment) throws IOException {
    return DocValues.getNumeric(segment, name());
  }

  /** Sorts by time; articles without one come last either way. */
  public SortField sort(boolean newestFirst) {
    return new SortField(
        name(),
        SortField.Type.LONG,
        newestFirst,
        newestFirst ? (Object) Long.MIN_VALUE : (Object) Long.MAX_VALUE);
  }

  @Override
  public String description() {
    return name() + " moment-or-day";
  }

  private static String encode(Published published) {
    return published.instant().toEpochMilli()
        + " "
        + published.precision().name()
        + " "
        + published.offset().getTotalSeconds()
        + " "
        + (published.zoneStated() ? "stated" : "assumed")
        + " "
        + published.raw();
  }

  private static Published decode(String text) {
    String[] parts = text.split(" ", 5);
    return new Published(
        Instant.ofEpochMilli(Long.parseLong(parts[0])),
        Precision.valueOf(parts[1]),
        ZoneOffset.ofTotalSeconds(Integer.parseInt(parts[2])),
        parts[3].equals("stated"),
        parts[4]);
  }
}
