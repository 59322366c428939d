import dev.lede.article.Article;
import dev.lede.evaluation.Run;
import dev.lede.evaluation.Topic;
import dev.lede.search.NewsSearcher;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * The peer: headline and body as one field of EnglishAnalyzer's terms, ranked by BM25 with k1 of
 * 1.2 and b of 0.75, which is how Lucene comes.
 */
final class BareRanking implements Closeable {
  private static final String ID = "id";
  private static final String TEXT = "text";
  private static final int DEPTH = 1_000;

  private final Analyzer analyzer = new EnglishAnalyzer();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private BareRanking(NewsSearcher articles) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      articles.forEach(indexed -> write(indexed.article(), writer));
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  static BareRanking of(NewsSearcher articles) throws IOException {
    return new BareRanking(articles);
  }

  private static void write(Article article, IndexWriter writer) {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setStoreTermVectors(true);
    Document document = new Document();
    document.add(new StringField(ID, article.id(), Store.YES));
    document.add(new Field(TEXT, article.headline() + "\n" + article.body(), type));
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The articles found by any of the words of topics. */
  Run topics(List<Topic> topics) throws IOException {
    QueryBuilder queries = new QueryBuilder(analyzer);
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (Topic topic : topics) {
      Query query = queries.createBooleanQuery(TEXT, topic.text());
      found.put(topic.id(), query == null ? List.of() : ids(query));
    }
    return new Run(found);
  }

  /**
   * The articles most like some, without themselves.
   *
   * @param terms how many of an article's terms are looked for, weighted as MoreLikeThis does
   */
  Run related(Collection<String> articles, int terms) throws IOException {
    MoreLikeThis like = new MoreLikeThis(reader);
    like.setFieldNames(new String[] {TEXT});
    like.setMaxQueryTerms(terms);
    like.setMinTermFreq(1);
    like.setMinDocFreq(2);
    like.setBoost(true);
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (String id : articles) {
      TermQuery itself = new TermQuery(new Term(ID, id));
      int document = searcher.search(itself, 1).scoreDocs[0].doc;
      BooleanQuery.Builder others = new BooleanQuery.Builder();
      others.add(like.like(document), Occur.MUST).add(itself, Occur.MUST_NOT);
      found.put(id, ids(others.build()));
    }
    return new Run(found);
  }

  private List<String> ids(Query query) throws IOException {
    List<String> ids = new ArrayList<>();
    for (var hit : searcher.search(query, DEPTH).scoreDocs) {
      ids.add(reader.storedFields().document(hit.doc).get(ID));
    }
    return ids;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
