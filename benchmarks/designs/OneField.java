import dev.lede.article.Article;
import dev.lede.article.IndexedArticle;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/** Stems alone in one field, by EnglishAnalyzer: a floor, for it has no exact forms. */
final class OneField implements Design {
  private static final String TEXT = "text";

  private final EnglishAnalyzer analyzer = new EnglishAnalyzer();

  @Override
  public Analyzer analyzer() {
    return analyzer;
  }

  @Override
  public Document document(IndexedArticle indexed) {
    Article article = indexed.article();
    Document document = new Document();
    document.add(new TextField(TEXT, article.headline() + "\n" + article.body(), Store.NO));
    return document;
  }

  @Override
  public Query query(String text, IndexReader reader) {
    Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, text);
    return query == null ? MatchNoDocsQuery.INSTANCE : query;
  }
}
