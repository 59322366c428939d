import dev.lede.analysis.Language;
import dev.lede.article.IndexedArticle;
import dev.lede.query.NewsQuery;
import dev.lede.schema.Analysis;
import dev.lede.schema.AnalysisProfile;
import dev.lede.schema.NewsFields;
import dev.lede.schema.TextField;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;

/** Lede as it is: marked stems at the position of the exact form. */
final class MarkedTokens implements Design {
  /** Lede's fields of running text, without their stored values. */
  static final List<TextField> FIELDS =
      Stream.of(NewsFields.HEADLINE, NewsFields.LEDE, NewsFields.BODY)
          .map(MarkedTokens::unstored)
          .toList();

  private static final Analysis ANALYSIS = new Analysis(AnalysisProfile.current());

  private static TextField unstored(TextField row) {
    return new TextField(
        row.field(),
        row.role(),
        row.offsets(),
        false,
        false,
        row == NewsFields.LEDE ? Articles::lede : row.values(),
        row.restore());
  }

  @Override
  public Analyzer analyzer() {
    return ANALYSIS;
  }

  @Override
  public Document document(IndexedArticle article) {
    Document document = new Document();
    FIELDS.forEach(row -> row.write(article, document));
    return document;
  }

  /** The query that Lede makes of the words of a text. */
  @Override
  public Query query(String text, IndexReader reader) {
    List<NewsQuery> words =
        Stream.of(text.strip().split("\\s+")).<NewsQuery>map(NewsQuery.Word::new).toList();
    NewsQuery query = new NewsQuery.Clauses(List.of(), words, List.of());
    try {
      // No door of the searcher hands out a query of Lucene's.
      Class<?> translation = Class.forName("dev.lede.search.lucene.Translation");
      Method of =
          translation.getDeclaredMethod(
              "of", NewsQuery.class, Analysis.class, IndexReader.class, List.class);
      Method whole = translation.getDeclaredMethod("whole", NewsQuery.class);
      of.setAccessible(true);
      whole.setAccessible(true);
      return (Query)
          whole.invoke(of.invoke(null, query, ANALYSIS, reader, List.of(Language.ENGLISH)), query);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Lede translates queries in another way by now", e);
    }
  }
}
