package dev.lede.schema;

import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.article.IndexedArticle;
import org.apache.lucene.document.Document;

/**
 * One row of the field table: how a field of an article is written to the index and read back from
 * it. A kind that can be asked for also makes its queries, and one that orders results its sort, so
 * that writer and reader cannot disagree.
 */
public sealed interface NewsField
    permits TextField,
        StoryField,
        IdField,
        PublishedField,
        NumberField,
        BandField,
        ClusterField,
        KeptField {

  /** Which field of the article this is. */
  Field field();

  /** Its name in the index. */
  default String name() {
    return field().label();
  }

  /** Adds what the index holds of this field. */
  void write(IndexedArticle article, Document document);

  /** Gives the stored values back to the article; fields that are not stored give none. */
  void read(Document stored, Article.Builder article);

  /** Everything that decides what stands in the index, for the fingerprint of the table. */
  String description();
}
