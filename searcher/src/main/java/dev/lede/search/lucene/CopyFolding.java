package dev.lede.search.lucene;

import dev.lede.schema.ClusterField;
import dev.lede.schema.NewsFields;
import dev.lede.search.Copies;
import dev.lede.search.Copies.Copy;
import dev.lede.search.SearchResult.Total;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;

/** Leaves the best of each cluster of copies, and tells of the others. */
final class CopyFolding {
  private static final Set<String> NAMED = Set.of(NewsFields.ID.name(), NewsFields.SOURCE.name());

  private final IndexSearcher searcher;

  CopyFolding(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * The first hit of each cluster in their order, and all that have no copies. Of those that were
   * found equally good the one with the least id stands for the others.
   */
  ScoreDoc[] fold(ScoreDoc[] hits) throws IOException {
    Map<Long, Integer> shown = new HashMap<>();
    List<ScoreDoc> rows = new ArrayList<>(hits.length);
    for (ScoreDoc hit : hits) {
      long cluster = cluster(hit.doc);
      Integer row = cluster == ClusterField.NONE ? null : shown.putIfAbsent(cluster, rows.size());
      if (row == null) {
        rows.add(hit);
      } else if (equallyGood(hit, rows.get(row)) && id(hit).compareTo(id(rows.get(row))) < 0) {
        rows.set(row, hit);
      }
    }
    return rows.toArray(ScoreDoc[]::new);
  }

  private static boolean equallyGood(ScoreDoc one, ScoreDoc other) {
    if (one instanceof FieldDoc dated && other instanceof FieldDoc otherDated) {
      return Arrays.equals(dated.fields, otherDated.fields);
    }
    return Float.compare(one.score, other.score) == 0;
  }

  private String id(ScoreDoc hit) throws IOException {
    return text(searcher.storedFields().document(hit.doc, NAMED), NewsFields.ID.name());
  }

  /**
   * How many rows all that match a query make.
   *
   * @param counted where to stop counting: the total is a lower bound then
   */
  Total count(Query query, int counted) throws IOException {
    return searcher.search(query, new RowCount(counted));
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
}
