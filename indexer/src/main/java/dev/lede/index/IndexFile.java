package dev.lede.index;

import dev.lede.article.IndexedArticle;
import dev.lede.article.Origin;
import dev.lede.index.UnmetArticles.IndexedPlace;
import dev.lede.schema.Analysis;
import dev.lede.schema.AnalysisProfile;
import dev.lede.schema.ArticleCodec;
import dev.lede.schema.ClusterField;
import dev.lede.schema.IndexFormat;
import dev.lede.schema.NewsFields;
import dev.lede.search.UnusableIndexException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;

/** The index on disk as its one writer holds it. */
final class IndexFile implements Closeable {
  private static final long MEBIBYTE = 1 << 20;

  /** Fewer than Lucene's own number: a search looks up each word in every segment anew. */
  private static final int SEGMENTS_PER_TIER = 4;

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final WriterMark mark;
  private final KnownArticles known;
  private final SortedSet<String> languages;

  /** So many articles wait until their copies are looked for. */
  private static final int MOST_UNSETTLED = 20_000;

  /** The bands of the articles whose copies were not looked for yet, by id. */
  private final Map<String, List<BytesRef>> unsettled = new HashMap<>();

  /** The families that lost a member since. */
  private final Set<Long> broken = new HashSet<>();

  private long sequence;
  private boolean changed;

  private IndexFile(
      Path folder, Directory directory, IndexWriter writer, WriterMark mark, IndexFormat format)
      throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.mark = mark;
    this.sequence = format.sequence();
    this.languages = new TreeSet<>(format.languages());
    this.known = new KnownArticles(writer, sequence);
  }

  /** Opens a folder that is empty or holds an index of a format. */
  static IndexFile open(Path folder, IndexFormat format) throws IOException {
    Files.createDirectories(folder);
    WriterMark mark = new WriterMark(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      IndexWriter writer = new IndexWriter(directory, config());
      mark.set();
      return new IndexFile(folder, directory, writer, mark, format);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new UnusableIndexException(
          "%s is being written to by %s: wait until it has finished"
              .formatted(folder, mark.holder()),
          e);
    }
  }

  private static IndexWriterConfig config() {
    IndexWriterConfig config = new IndexWriterConfig(new Analysis(AnalysisProfile.current()));
    config.setCodec(new ArticleCodec());
    config.setRAMBufferSizeMB(bufferMebibytes());
    config.setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_PER_TIER));
    return config;
  }

  /** An eighth of the heap: Lucene needs as much again while it writes a segment out. */
  private static double bufferMebibytes() {
    return Math.clamp(Runtime.getRuntime().maxMemory() / MEBIBYTE / 8, 16, 256);
  }

  KnownArticles known() {
    return known;
  }

  /** Begins a run of its own: an article met in an earlier one is not repeated. */
  void beginRun() throws IOException {
    known.beginRun(sequence);
  }

  /** The number of the next write. */
  long nextSequence() {
    return ++sequence;
  }

  void write(IndexedArticle article, boolean replaces) throws IOException {
    Document document = NewsFields.write(article);
    String id = article.article().id();
    unsettled.put(id, NewsFields.COPY_BANDS.of(document));
    if (replaces) {
      leaveFamily(id);
      writer.updateDocument(NewsFields.ID.term(article.article().id()), document);
    } else {
      writer.addDocument(document);
    }
    known.add(article);
    languages.add(article.writtenIn());
    changed = true;
    if (unsettled.size() >= MOST_UNSETTLED) {
      settleCopies();
    }
  }

  void delete(String id) throws IOException {
    leaveFamily(id);
    writer.deleteDocuments(NewsFields.ID.term(id));
    known.refresh();
    changed = true;
  }

  /**
   * Deletes articles that stood there before the run and were not met in it.
   *
   * @param gone which of them, by the place they came from
   * @return how many
   */
  long deleteUnmet(Predicate<Origin> gone) throws IOException {
    UnmetArticles unmet = known.unmet();
    long deleted = 0;
    for (Optional<IndexedPlace> next = unmet.next(); next.isPresent(); next = unmet.next()) {
      if (gone.test(next.get().origin())) {
        leaveFamily(next.get().id());
        writer.deleteDocuments(NewsFields.ID.term(next.get().id()));
        deleted++;
      }
    }
    if (deleted > 0) {
      known.refresh();
      changed = true;
    }
    return deleted;
  }

  private void leaveFamily(String id) throws IOException {
    long family = known.family(id);
    if (family != ClusterField.NONE) {
      broken.add(family);
    }
  }

  /** Finds the copies of what was written; no article is written again for it. */
  private void settleCopies() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      SettledCopies settled = new CopySettling(reader).settle(unsettled, broken);
      update(NewsFields.FAMILY, settled.families());
      update(NewsFields.CLUSTER, settled.clusters());
    }
    unsettled.clear();
    broken.clear();
    known.refresh();
  }

  private void update(ClusterField column, Map<String, Long> changes) throws IOException {
    for (Map.Entry<String, Long> change : changes.entrySet()) {
      writer.updateNumericDocValue(
          NewsFields.ID.term(change.getKey()), column.name(), change.getValue());
    }
  }

  void commit() throws IOException {
    if (changed) {
      settleCopies();
      writer.setLiveCommitData(IndexFormat.current(sequence, languages).userData().entrySet());
      writer.commit();
      changed = false;
    }
  }

  /** Commits and lets merges finish; a folder in which no index came to stand goes again. */
  @Override
  public void close() throws IOException {
    boolean made = true;
    try (directory;
        mark) {
      commit();
      // The files that only a reader holds are deleted by the writer, so the readers go first.
      known.close();
      if (DirectoryReader.indexExists(directory)) {
        writer.close();
      } else {
        writer.rollback();
        made = false;
      }
    }
    if (!made) {
      Files.deleteIfExists(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
      deleteIfEmpty(folder);
    }
  }

  private static void deleteIfEmpty(Path folder) throws IOException {
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException e) {
      // Somebody put something there meanwhile, and it stays.
    }
  }
}
