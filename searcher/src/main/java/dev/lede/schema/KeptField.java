package dev.lede.schema;

import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.article.IndexedArticle;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;

/**
 * A field that is stored and never searched.
 *
 * @param looked whether its value is also kept by column, for looking it up article by article
 * @param values the texts of an article
 * @param restore gives one stored text back to an article
 */
public record KeptField(
    Field field,
    boolean looked,
    Function<IndexedArticle, List<String>> values,
    BiConsumer<Article.Builder, String> restore)
    implements NewsField {

  @Override
  public void write(IndexedArticle article, Document document) {
    for (String value : values.apply(article)) {
      document.add(new StoredField(name(), value));
      if (looked) {
        document.add(new BinaryDocValuesField(name(), new BytesRef(value)));
      }
    }
  }

  @Override
  public void read(Document stored, Article.Builder article) {
    for (String value : stored.getValues(name())) {
      restore.accept(article, value);
    }
  }

  @Override
  public String description() {
    return name() + " kept " + looked;
  }
}
