package dev.lede.index;

import dev.lede.article.Article;
import dev.lede.article.Shingles;
import dev.lede.schema.ClusterField;
import dev.lede.schema.NewsFields;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** What one state of an index has stored of articles that may be copies. */
final class StoredTexts {
  private static final Set<String> TEXTS =
      Set.of(NewsFields.HEADLINE.name(), NewsFields.BODY.name());

  /** A sixteenth of the heap may hold texts that were read. */
  private static final long MOST_KEPT_RUNS = Runtime.getRuntime().maxMemory() / 16 / Long.BYTES;

  private final DirectoryReader reader;
  private final Map<Integer, Shingles> read = new LinkedHashMap<>(16, 0.75f, true);
  private long keptRuns;

  StoredTexts(DirectoryReader reader) {
    this.reader = reader;
  }

  String id(int document) throws IOException {
    String id = NewsFields.ID.name();
    return Optional.ofNullable(reader.storedFields().document(document, Set.of(id)).get(id))
        .orElseThrow();
  }

  /** The text of an article as it is compared; those read last are kept. */
  Shingles shingles(int document) throws IOException {
    Shingles known = read.get(document);
    if (known != null) {
      return known;
    }
    Document stored = reader.storedFields().document(document, TEXTS);
    Shingles shingles =
        Shingles.of(
            Article.builder("text")
                .headline(Optional.ofNullable(stored.get(NewsFields.HEADLINE.name())).orElse(""))
                .body(Optional.ofNullable(stored.get(NewsFields.BODY.name())).orElse(""))
                .build());
    read.put(document, shingles);
    keptRuns += shingles.size();
    Iterator<Shingles> eldest = read.values().iterator();
    while (keptRuns > MOST_KEPT_RUNS) {
      keptRuns -= eldest.next().size();
      eldest.remove();
    }
    return shingles;
  }

  /** What all articles of the same text have in common; 0 for one that has no copies. */
  long fingerprint(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    return value(NewsFields.COPY_BANDS.fingerprints(leaf.reader()), document - leaf.docBase);
  }

  /** The set that an article belongs to. */
  long set(ClusterField field, int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    return value(field.column(leaf.reader()), document - leaf.docBase);
  }

  private LeafReaderContext leaf(int document) {
    return reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
  }

  private static long value(NumericDocValues column, int document) throws IOException {
    return column.advanceExact(document) ? column.longValue() : ClusterField.NONE;
  }

  /** Takes an article and the set that it belongs to. */
  interface Visitor {
    void visit(int document, long set) throws IOException;
  }

  /** Visits every article that belongs to a set. */
  void forEachMember(ClusterField field, Visitor visitor) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues column = field.column(leaf.reader());
      Bits live = leaf.reader().getLiveDocs();
      for (int at = column.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = column.nextDoc()) {
        long set = column.longValue();
        if (set != ClusterField.NONE && (live == null || live.get(at))) {
          visitor.visit(leaf.docBase + at, set);
        }
      }
    }
  }
}
