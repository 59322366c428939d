package dev.lede.index;

import dev.lede.article.Article;
import dev.lede.article.Shingles;
import dev.lede.schema.ClusterField;
import dev.lede.schema.NewsFields;
import java.io.IOException;
import java.util.List;
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
      Set.of(NewsFields.ID.name(), NewsFields.HEADLINE.name(), NewsFields.BODY.name());

  private final DirectoryReader reader;

  StoredTexts(DirectoryReader reader) {
    this.reader = reader;
  }

  /** An article as it is compared. */
  record Text(String id, Shingles shingles) {}

  Text text(int document) throws IOException {
    Document stored = reader.storedFields().document(document, TEXTS);
    String id = Optional.ofNullable(stored.get(NewsFields.ID.name())).orElseThrow();
    Article article =
        Article.builder(id)
            .headline(Optional.ofNullable(stored.get(NewsFields.HEADLINE.name())).orElse(""))
            .body(Optional.ofNullable(stored.get(NewsFields.BODY.name())).orElse(""))
            .build();
    return new Text(id, Shingles.of(article));
  }

  /** The set that an article belongs to. */
  long set(ClusterField field, int document) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    NumericDocValues column = field.column(leaf.reader());
    return column.advanceExact(document - leaf.docBase) ? column.longValue() : ClusterField.NONE;
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
