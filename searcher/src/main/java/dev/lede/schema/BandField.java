package dev.lede.schema;

import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.article.IndexedArticle;
import dev.lede.article.Shingles;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BytesRef;

/** By what copies of an article are found; see {@link CopyBands}. */
public record BandField() implements NewsField {

  @Override
  public Field field() {
    return Field.COPY_BANDS;
  }

  @Override
  public void write(IndexedArticle article, Document document) {
    Shingles shingles = Shingles.of(article.article());
    for (BytesRef band : CopyBands.of(shingles)) {
      document.add(new StringField(name(), band, Store.NO));
    }
    if (shingles.size() > 0) {
      document.add(new NumericDocValuesField(name(), shingles.fingerprint()));
    }
  }

  /** The fingerprint of each article's text, to be asked with growing documents. */
  public NumericDocValues fingerprints(LeafReader segment) throws IOException {
    return DocValues.getNumeric(segment, name());
  }

  /** The bands of an article that was written. */
  public List<BytesRef> of(Document written) {
    return Arrays.stream(written.getFields(name()))
        .map(IndexableField::binaryValue)
        .filter(Objects::nonNull)
        .toList();
  }

  @Override
  public void read(Document stored, Article.Builder article) {
    // Says nothing that the text does not.
  }

  @Override
  public String description() {
    return name() + " bands " + CopyBands.BANDS + " " + CopyBands.ROWS + " fingerprint";
  }
}
