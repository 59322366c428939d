package dev.lede.search.lucene;

import dev.lede.schema.TextField;
import dev.lede.search.IndexStatistics.ValueCount;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Counts how many articles have each whole value of a field. */
final class ValueCounts {
  private static final int MOST = 10;

  private ValueCounts() {}

  /** The most frequent values of a counted field, the most frequent first. */
  static List<ValueCount> of(IndexReader reader, TextField field) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      count(leaf.reader(), field.name(), counts);
    }
    return counts.entrySet().stream()
        .map(entry -> new ValueCount(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(ValueCount::articles)
                .reversed()
                .thenComparing(ValueCount::value))
        .limit(MOST)
        .toList();
  }

  private static void count(LeafReader leaf, String field, Map<String, Long> counts)
      throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf, field);
    Bits live = leaf.getLiveDocs();
    long[] articles = new long[Math.toIntExact(values.getValueCount())];
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      if (live == null || live.get(doc)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          articles[Math.toIntExact(values.nextOrd())]++;
        }
      }
    }
    for (int value = 0; value < articles.length; value++) {
      if (articles[value] > 0) {
        counts.merge(values.lookupOrd(value).utf8ToString(), articles[value], Long::sum);
      }
    }
  }
}
