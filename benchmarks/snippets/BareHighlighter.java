import dev.lede.article.Article;
import dev.lede.search.NewsSearcher;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * The peer: headline and body as one field of EnglishAnalyzer's terms, BM25 as it comes, and
 * UnifiedHighlighter as it comes, with offsets from postings and two passages. Of an article it
 * reads nothing but that one text.
 */
final class BareHighlighter implements Closeable {
  private static final String TEXT = "text";
  private static final int HITS = 10;
  private static final int PASSAGES = 2;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final UnifiedHighlighter highlighter;
  private final QueryBuilder queries;

  private BareHighlighter(DirectoryReader reader) {
    Analyzer analyzer = new EnglishAnalyzer();
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.highlighter = UnifiedHighlighter.builder(searcher, analyzer).build();
    this.queries = new QueryBuilder(analyzer);
  }

  static BareHighlighter open(Path folder, NewsSearcher articles) throws IOException {
    FSDirectory directory = FSDirectory.open(folder);
    if (!DirectoryReader.indexExists(directory)) {
      write(directory, articles);
    }
    return new BareHighlighter(DirectoryReader.open(directory));
  }

  private static void write(FSDirectory directory, NewsSearcher articles) throws IOException {
    FieldType type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    IndexWriterConfig config = new IndexWriterConfig(new EnglishAnalyzer()).setRAMBufferSizeMB(64);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      articles.forEach(
          indexed -> {
            try {
              writer.addDocument(document(indexed.article(), type));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private static Document document(Article article, FieldType type) {
    Document document = new Document();
    document.add(new StoredField("id", article.id()));
    document.add(new Field(TEXT, article.headline() + "\n" + article.body(), type));
    return document;
  }

  /** How many hits have a passage. */
  long answer(String words) throws IOException {
    Query query = queries.createBooleanQuery(TEXT, words);
    if (query == null) {
      return 0;
    }
    TopDocs found = searcher.search(query, HITS);
    return Arrays.stream(highlighter.highlight(TEXT, query, found, PASSAGES))
        .filter(Objects::nonNull)
        .count();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
