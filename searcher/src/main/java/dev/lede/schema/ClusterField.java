package dev.lede.schema;

import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.article.IndexedArticle;
import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * A set of articles that belong together as copies, named by its smallest member: by the least of
 * the names of their ids. It stands in a column of its own, in which Lucene changes a value without
 * writing the article again.
 *
 * @param field {@link Field#FAMILY} or {@link Field#CLUSTER}
 */
public record ClusterField(Field field) implements NewsField {
  /** The set of an article that has no copies. */
  public static final long NONE = 0;

  /**
   * What an id counts as in the name of a cluster; two of 64 bits are as good as never the same.
   */
  public static long nameOf(String id) {
    BytesRef bytes = new BytesRef(id);
    long[] hash = StringHelper.murmurhash3_x64_128(bytes);
    return hash[0] == NONE ? 1 : hash[0];
  }

  /** The column of a segment, to be asked with growing documents. */
  public NumericDocValues column(LeafReader segment) throws IOException {
    return DocValues.getNumeric(segment, name());
  }

  @Override
  public void write(IndexedArticle article, Document document) {
    document.add(new NumericDocValuesField(name(), NONE));
  }

  @Override
  public void read(Document stored, Article.Builder article) {
    // Belongs to the articles around it.
  }

  @Override
  public String description() {
    return name() + " set";
  }
}
