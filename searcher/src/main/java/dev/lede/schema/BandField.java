package dev.lede.schema;

import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.article.IndexedArticle;
import dev.lede.article.Shingles;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/** By what copies of an article are found; see {@link CopyBands}. */
public record BandField() implements NewsField {

  @Override
  public Field field() {
    return Field.COPY_BANDS;
  }

  @Override
  public void write(IndexedArticle article, Document document) {
    for (BytesRef band : CopyBands.of(Shingles.of(article.article()))) {
      document.add(new StringField(name(), band, Store.NO));
    }
  }

  /** The bands of an article that was written. */
  public List<BytesRef> of(Document written) {
    return Arrays.stream(written.getFields(name())).map(IndexableField::binaryValue).toList();
  }

  @Override
  public void read(Document stored, Article.Builder article) {
    // Says nothing that the text does not.
  }

  @Override
  public String description() {
    return name() + " bands " + CopyBands.BANDS + " " + CopyBands.ROWS;
  }
}
