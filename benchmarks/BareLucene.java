import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The peer: the least that a program on Lucene can do. It reads JSON lines, indexes headline and body
 * as one field with EnglishAnalyzer, stores every value, and prints the headlines of the ten best.
 *
 * <p>Arguments: {@code index FILE DIR} or {@code search DIR QUERY}.
 */
public final class BareLucene {
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  public static void main(String[] args) throws Exception {
    LUCENE.setLevel(Level.SEVERE);
    if (args[0].equals("index")) {
      index(Path.of(args[1]), Path.of(args[2]));
    } else {
      search(Path.of(args[1]), args[2]);
    }
  }

  private static void index(Path file, Path folder) throws Exception {
    JsonFactory json = new JsonFactory();
    try (BufferedReader lines = Files.newBufferedReader(file);
        FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(
                directory,
                new IndexWriterConfig(new EnglishAnalyzer())
                    .setRAMBufferSizeMB(Runtime.getRuntime().maxMemory() >> 23))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Map<String, String> article = new HashMap<>();
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), line)) {
          parser.nextToken();
          while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            article.put(key, parser.getValueAsString(""));
          }
        }
        writer.addDocument(document(article));
      }
    }
  }

  private static Document document(Map<String, String> article) {
    Document document = new Document();
    article.forEach((key, value) -> document.add(new StoredField("stored." + key, value)));
    document.add(new StringField("id", article.get("id"), Store.NO));
    String text = article.get("title") + "\n" + article.get("body");
    document.add(new TextField("text", text, Store.NO));
    return document;
  }

  private static void search(Path folder, String text) throws Exception {
    try (FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Query query = new QueryBuilder(new EnglishAnalyzer()).createBooleanQuery("text", text);
      StoredFields stored = searcher.storedFields();
      for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) {
        System.out.println(stored.document(hit.doc).get("stored.title"));
      }
    }
  }
}
