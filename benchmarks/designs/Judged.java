import dev.lede.article.IndexedArticle;
import dev.lede.evaluation.Evaluation;
import dev.lede.evaluation.Qrels;
import dev.lede.evaluation.Run;
import dev.lede.evaluation.Topic;
import dev.lede.evaluation.TopicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** A collection with topics and judgments, and how well a design does on it. */
record Judged(String name, List<IndexedArticle> articles, List<Topic> topics, Qrels qrels) {

  /** Reads {@code docs.jsonl}, {@code queries.tsv} and {@code qrels.txt}. */
  static Judged read(Path folder) throws IOException {
    return new Judged(
        folder.getFileName().toString(),
        Articles.read(folder.resolve("docs.jsonl")),
        TopicFile.read(folder.resolve("queries.tsv")),
        Qrels.read(folder.resolve("qrels.txt")));
  }

  /** The figures of a design, 1,000 articles deep. */
  Evaluation evaluation(Design design) throws IOException {
    Map<String, List<String>> found = new HashMap<>();
    try (Directory directory = new ByteBuffersDirectory()) {
      Articles.write(design, articles, directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        for (Topic topic : topics) {
          found.put(
              topic.id(),
              Stream.of(searcher.search(design.query(topic.text(), reader), 1_000).scoreDocs)
                  .map(hit -> articles.get(hit.doc).article().id())
                  .toList());
        }
      }
    }
    return Evaluation.of(name, new Run(found), qrels);
  }
}
