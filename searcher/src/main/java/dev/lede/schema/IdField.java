package dev.lede.schema;

import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.article.IndexedArticle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** Each may double the states of the automaton; nobody types more. */
  private static final int MOST_SIGNS = 8;

  private static final Pattern SIGN = Pattern.compile("[*?]");

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

  /**
   * A query for the articles whose ids have a shape, {@code *} standing for any characters and
   * {@code ?} for one. Of a shape with very many signs the beginning alone counts.
   */
  public Query wildcard(String pattern) {
    Matcher signs = SIGN.matcher(pattern);
    String shape =
        signs.results().count() > MOST_SIGNS && signs.reset().find()
            ? pattern.substring(0, signs.start()) + "*"
            : pattern;
    return new WildcardQuery(new Term(name(), shape.replace("\\", "\\\\")));
  }

  @Override
  public String description() {
    return name() + " exact";
  }
}
