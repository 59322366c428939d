package dev.lede.schema;

import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.article.IndexedArticle;
import java.util.function.ToLongFunction;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;

/**
 * A whole number that the index keeps about an article.
 *
 * @param value the number of an article
 */
public record NumberField(Field field, ToLongFunction<IndexedArticle> value) implements NewsField {

  @Override
  public void write(IndexedArticle article, Document document) {
    long number = value.applyAsLong(article);
    document.add(new NumericDocValuesField(name(), number));
    document.add(new StoredField(name(), number));
  }

  @Override
  public void read(Document stored, Article.Builder article) {
    // Belongs to the indexed article, see storedIn.
  }

  /** The number as it was stored. */
  public long storedIn(Document stored) {
    return stored.getField(name()).numericValue().longValue();
  }

  @Override
  public String description() {
    return name() + " number";
  }
}
