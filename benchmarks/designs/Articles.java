import dev.lede.article.IndexedArticle;
import dev.lede.ingest.NewsReader;
import dev.lede.ingest.Parsed;
import dev.lede.ingest.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;

/** Reads articles as Lede does, and writes them as a design wants them. */
final class Articles {
  private Articles() {}

  /** The articles of a file, all taken to be English. */
  static List<IndexedArticle> read(Path file) throws IOException {
    List<IndexedArticle> articles = new ArrayList<>();
    try (NewsReader reader =
        new NewsReader(List.of(file.toString()), InputStream.nullInputStream(), ReadOptions.NONE)) {
      while (reader.hasNext()) {
        if (reader.next() instanceof Parsed.Ok ok) {
          String lede = ok.article().lede();
          articles.add(new IndexedArticle(ok.article(), Instant.EPOCH, 0, lede, "en"));
        }
      }
    }
    return articles;
  }

  /** Kept as the fingerprint, for the time it takes to find the lede is not in question. */
  static List<String> lede(IndexedArticle article) {
    return List.of(article.fingerprint());
  }

  /**
   * Writes one segment, in which the number of an article is its place in the list.
   *
   * @return the CPU seconds it took, without those of the last merge
   */
  static double write(Design design, List<IndexedArticle> articles, Directory directory)
      throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(design.analyzer())
            .setOpenMode(OpenMode.CREATE)
            .setRAMBufferSizeMB(64)
            .setMergePolicy(new LogDocMergePolicy())
            .setMergeScheduler(new SerialMergeScheduler());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      double before = cpuSeconds();
      for (IndexedArticle article : articles) {
        writer.addDocument(design.document(article));
      }
      writer.commit();
      double taken = cpuSeconds() - before;
      writer.forceMerge(1);
      return taken;
    }
  }

  /** The CPU time of this thread so far. */
  static double cpuSeconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }
}
