package dev.lede.search.lucene;

import dev.lede.schema.ClusterField;
import dev.lede.schema.NewsFields;
import dev.lede.search.Copies;
import dev.lede.search.Copies.Copy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.Bits;

/** Leaves the best of each cluster of copies, and tells of the others. */
final class CopyFolding {
  private static final Set<String> NAMED = Set.of(NewsFields.ID.name(), NewsFields.SOURCE.name());

  private final IndexSearcher searcher;

  CopyFolding(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The first hit of each cluster in their order, and all that have no copies. */
  ScoreDoc[] fold(ScoreDoc[] hits) throws IOException {
    Set<Long> shown = new HashSet<>();
    List<ScoreDoc> rows = new ArrayList<>(hits.length);
    for (ScoreDoc hit : hits) {
      long cluster = cluster(hit.doc);
      if (cluster == ClusterField.NONE || shown.add(cluster)) {
        rows.add(hit);
      }
    }
    return rows.toArray(ScoreDoc[]::new);
  }

  /** How many of all that match a query are copies of others that match it. */
  long hidden(Query query) throws IOException {
    Query copied =
        new BooleanQuery.Builder()
            .add(query, Occur.FILTER)
            .add(
                new BooleanQuery.Builder()
                    .add(range(Long.MIN_VALUE, ClusterField.NONE - 1), Occur.SHOULD)
                    .add(range(ClusterField.NONE + 1, Long.MAX_VALUE), Occur.SHOULD)
                    .build(),
                Occur.FILTER)
            .build();
    return searcher.search(copied, new Hiding());
  }

  private static Query range(long first, long last) {
    return NumericDocValuesField.newSlowRangeQuery(NewsFields.CLUSTER.name(), first, last);
  }

  /** The copies of some articles, in their order. */
  List<Copies> copies(int... documents) throws IOException {
    Map<Long, List<Integer>> members = new HashMap<>();
    for (int document : documents) {
      long cluster = cluster(document);
      if (cluster != ClusterField.NONE) {
        members.put(cluster, new ArrayList<>());
      }
    }
    if (!members.isEmpty()) {
      collect(members);
    }
    List<Copies> all = new ArrayList<>();
    for (int document : documents) {
      List<Integer> others = new ArrayList<>(members.getOrDefault(cluster(document), List.of()));
      others.removeIf(other -> other == document);
      all.add(others.isEmpty() ? Copies.NONE : named(others));
    }
    return all;
  }

  private void collect(Map<Long, List<Integer>> members) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      NumericDocValues column = NewsFields.CLUSTER.column(leaf.reader());
      Bits live = leaf.reader().getLiveDocs();
      for (int at = column.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = column.nextDoc()) {
        List<Integer> cluster =
            column.longValue() == ClusterField.NONE ? null : members.get(column.longValue());
        if (cluster != null && (live == null || live.get(at))) {
          cluster.add(leaf.docBase + at);
        }
      }
    }
  }

  private Copies named(List<Integer> documents) throws IOException {
    List<Copy> copies = new ArrayList<>();
    for (int document : documents.subList(0, Math.min(documents.size(), Copies.MOST_NAMED))) {
      Document stored = searcher.storedFields().document(document, NAMED);
      copies.add(
          new Copy(text(stored, NewsFields.ID.name()), text(stored, NewsFields.SOURCE.name())));
    }
    copies.sort(Comparator.comparing(Copy::source).thenComparing(Copy::id));
    return new Copies(documents.size(), copies);
  }

  private static String text(Document stored, String field) {
    return Optional.ofNullable(stored.get(field)).orElse("");
  }

  private long cluster(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    NumericDocValues column = NewsFields.CLUSTER.column(leaf.reader());
    return column.advanceExact(document - leaf.docBase) ? column.longValue() : ClusterField.NONE;
  }

  /** Counts articles that have copies, and the clusters they are in. */
  private static final class Hidden extends SimpleCollector {
    private final Set<Long> clusters = new HashSet<>();
    private long articles;
    private Optional<NumericDocValues> column = Optional.empty();

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      column = Optional.of(NewsFields.CLUSTER.column(leaf.reader()));
    }

    @Override
    public void collect(int document) throws IOException {
      if (column.isPresent() && column.get().advanceExact(document)) {
        articles++;
        clusters.add(column.get().longValue());
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  /** Puts together what was counted side by side. */
  private static final class Hiding implements CollectorManager<Hidden, Long> {
    @Override
    public Hidden newCollector() {
      return new Hidden();
    }

    @Override
    public Long reduce(Collection<Hidden> collectors) {
      Set<Long> clusters = new HashSet<>();
      long articles = 0;
      for (Hidden counted : collectors) {
        articles += counted.articles;
        clusters.addAll(counted.clusters);
      }
      return articles - clusters.size();
    }
  }
}
