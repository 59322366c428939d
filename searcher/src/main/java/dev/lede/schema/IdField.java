package dev.lede.schema;

import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.article.IndexedArticle;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/** The id: one exact term, by which articles are looked up, replaced and deleted. */
public record IdField() implements NewsField {
  /** The longest id in UTF-16 code units: in UTF-8 it fits one Lucene term. */
  public static final int LONGEST = 2_000;

  @Override
  public Field field() {
    return Field.ID;
  }

  @Override
  public void write(IndexedArticle article, Document document) {
    document.add(new StringField(name(), article.article().id(), Store.YES));
  }

  @Override
  public void read(Document stored, Article.Builder article) {
    // The builder was started with the id.
  }

  /** The term that one article alone has. */
  public Term term(String id) {
    return new Term(name(), id);
  }

  /** A query for the article of an id. */
  public Query query(String id) {
    return new TermQuery(term(id));
  }

  /** A query for the articles whose ids have a shape, {@code *} standing for any characters. */
  public Query wildcard(String pattern) {
    return new WildcardQuery(new Term(name(), pattern.replace("\\", "\\\\").replace("?", "\\?")));
  }

  @Override
  public String description() {
    return name() + " exact";
  }
}
