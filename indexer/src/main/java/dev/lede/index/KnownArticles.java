package dev.lede.index;

import dev.lede.article.Article;
import dev.lede.article.History;
import dev.lede.article.IndexedArticle;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which articles the index holds, and which of them this run has met. Memory is bounded: a bit for
 * each article that was there before, and what was written since the last look at the index.
 */
final class KnownArticles implements Closeable {
  private static final int MOST_PENDING = 20_000;

  /** So many characters of headlines may wait in memory. */
  private static final int MOST_PENDING_CHARACTERS = 10_000_000;

  /** What was written since the last look at the index. */
  private record Pending(KnownArticle article, Version version) {}

  private final IndexWriter writer;
  private long firstSequence;
  private DirectoryReader before;
  private IdLookup beforeLookup;
  private FixedBitSet met;
  private final Map<String, Pending> pending = new HashMap<>();
  private long pendingCharacters;
  private DirectoryReader now;
  private IdLookup nowLookup;

  KnownArticles(IndexWriter writer, long sequence) throws IOException {
    this.writer = writer;
    this.firstSequence = sequence;
    this.before = DirectoryReader.open(writer);
    this.beforeLookup = new IdLookup(before);
    this.met = new FixedBitSet(before.maxDoc());
    this.now = before;
    this.nowLookup = beforeLookup;
    before.incRef();
  }

  /** Forgets which articles were met: another run begins, after this write. */
  void beginRun(long sequence) throws IOException {
    refresh();
    before.decRef();
    firstSequence = sequence;
    before = now;
    before.incRef();
    beforeLookup = nowLookup;
    met = new FixedBitSet(before.maxDoc());
  }

  /** The languages of each source as the run found them. */
  EarlierLanguages earlierLanguages() {
    return new EarlierLanguages(before);
  }

  /** The article of an id as it stands now, committed or not. */
  Optional<KnownArticle> find(String id) throws IOException {
    Pending written = pending.get(id);
    return written == null ? nowLookup.article(id) : Optional.of(written.article());
  }

  /**
   * The history of an article that takes the place of the one with its id. What a run changes and
   * changes back was not changed, but for the first time: from then on the article is known to come
   * in several forms, see {@link HeldForms}.
   */
  History historyWith(Article article, String fingerprint) throws IOException {
    String id = article.id();
    Optional<KnownArticle> atFirst = beforeLookup.article(id);
    if (atFirst.isPresent()
        && atFirst.get().fingerprint().equals(fingerprint)
        && atFirst.get().revision() > 1) {
      return beforeLookup.version(id).orElseThrow().history();
    }
    Pending written = pending.get(id);
    Version version = written == null ? nowLookup.version(id).orElseThrow() : written.version();
    return version.replacedBy(article.headline());
  }

  /**
   * Notes that this run has met an id; call it before the article is written.
   *
   * @return whether the run had met it before
   */
  boolean markSeen(String id) throws IOException {
    OptionalInt place = beforeLookup.document(id);
    if (place.isPresent()) {
      return met.getAndSet(place.getAsInt());
    }
    return find(id).filter(this::isOfThisRun).isPresent();
  }

  /** Whether this run wrote an article. */
  boolean isOfThisRun(KnownArticle article) {
    return article.sequence() > firstSequence;
  }

  /** The articles that stood there before the run and have not been met in it. */
  UnmetArticles unmet() throws IOException {
    return new UnmetArticles(before, met);
  }

  /** The family of copies that an article stood in at the last look; 0 for none. */
  long family(String id) throws IOException {
    return nowLookup.family(id);
  }

  void add(IndexedArticle article) throws IOException {
    Version version = new Version(article.article().headline(), article.history());
    KnownArticle known =
        new KnownArticle(
            article.fingerprint(),
            article.firstIndexed(),
            article.sequence(),
            article.history().revision());
    pending.put(article.article().id(), new Pending(known, version));
    pendingCharacters += version.size();
    if (pending.size() >= MOST_PENDING || pendingCharacters >= MOST_PENDING_CHARACTERS) {
      refresh();
    }
  }

  /** Looks at the index anew: what was pending stands there now. */
  void refresh() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(now, writer);
    if (newer != null) {
      now.decRef();
      now = newer;
      nowLookup = new IdLookup(newer);
    }
    pending.clear();
    pendingCharacters = 0;
  }

  @Override
  public void close() throws IOException {
    now.decRef();
    before.decRef();
  }
}
