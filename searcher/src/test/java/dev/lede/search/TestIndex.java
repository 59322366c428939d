package dev.lede.search;

import static java.util.stream.Collectors.toCollection;

import dev.lede.article.Article;
import dev.lede.article.Fingerprint;
import dev.lede.article.IndexedArticle;
import dev.lede.schema.Analysis;
import dev.lede.schema.AnalysisProfile;
import dev.lede.schema.IndexFormat;
import dev.lede.schema.NewsFields;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Writes small indexes as the indexer would, without it. */
public final class TestIndex {
  public static final Instant FIRST_INDEXED = Instant.parse("2024-05-01T08:00:00Z");

  private TestIndex() {}

  public static void write(Path folder, Article... articles) throws IOException {
    write(folder, IndexFormat.current(articles.length, languages(articles)).userData(), articles);
  }

  public static void write(Path folder, Map<String, String> stamp, Article... articles)
      throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new Analysis(AnalysisProfile.current()));
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      long sequence = 0;
      for (Article article : articles) {
        sequence++;
        writer.addDocument(
            NewsFields.write(
                new IndexedArticle(
                    article, FIRST_INDEXED, sequence, Fingerprint.of(article), language(article))));
      }
      writer.setLiveCommitData(stamp.entrySet());
    }
  }

  /** The language that was given, else English: to detect one is the part of the indexer. */
  public static String language(Article article) {
    return article.language().isEmpty() ? "en" : article.language().substring(0, 2);
  }

  private static SortedSet<String> languages(Article... articles) {
    return Arrays.stream(articles).map(TestIndex::language).collect(toCollection(TreeSet::new));
  }
}
