package dev.lede.index;

import dev.lede.article.Article;
import dev.lede.article.Fingerprint;
import dev.lede.article.History;
import dev.lede.article.IndexedArticle;
import dev.lede.ingest.Parsed;
import dev.lede.schema.IdField;
import dev.lede.schema.IndexFolder;
import dev.lede.schema.IndexFormat;
import dev.lede.search.UnusableIndexException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * Writes an index of news. One indexer at a time writes to an index; searchers may read it
 * meanwhile, and see whole articles of whole commits. An indexer serves one thread.
 */
public final class NewsIndexer implements Closeable {
  /** So often is what was read made safe: after so many articles or so much time. */
  private static final int ARTICLES_PER_COMMIT = 20_000;

  private static final Duration TIME_PER_COMMIT = Duration.ofSeconds(30);

  private final IndexFile index;
  private final InstantSource clock;
  private final HeldForms held = new HeldForms();
  private int written;

  /** How many articles that counted as unchanged were replaced by what was held. */
  private long heldUpdates;

  private Instant committed;
  private ArticleLanguage languages;

  private NewsIndexer(IndexFile index, InstantSource clock) {
    this.index = index;
    this.clock = clock;
    this.committed = clock.instant();
    this.languages = languages(index);
  }

  private static ArticleLanguage languages(IndexFile index) {
    return new ArticleLanguage(new SourceLanguages(index.known().earlierLanguages()::of));
  }

  /**
   * Opens an index to write to it, or makes a new one in a folder that is empty or does not exist.
   *
   * @throws UnusableIndexException if the folder holds something else, an index of another format,
   *     or one that somebody is writing to
   */
  public static NewsIndexer open(Path folder) throws IOException {
    return open(folder, InstantSource.system());
  }

  /** The same, with the clock that says when an article was first indexed. */
  public static NewsIndexer open(Path folder, InstantSource clock) throws IOException {
    IndexFormat format =
        switch (IndexFolder.look(folder)) {
          case IndexFolder.Absent absent -> IndexFormat.current(0, new TreeSet<>());
          case IndexFolder.Usable usable -> usable.format();
          case IndexFolder.Unusable unusable -> throw new UnusableIndexException(unusable.why());
        };
    return new NewsIndexer(IndexFile.open(folder, format), clock);
  }

  /**
   * Takes in everything that was read, and commits it.
   *
   * @return what became of it; the numbers add up to what was read
   */
  public IndexReport index(Iterator<? extends Parsed> input, IndexListener listener)
      throws IOException {
    return index(input, listener, () -> false);
  }

  /**
   * The same of what may be broken off. Then a form of an article is left out if the one that
   * stands in the index may have been still to come; the next run meets it again.
   *
   * @param brokenOff whether reading ended before its end; asked when it has ended
   */
  public IndexReport index(
      Iterator<? extends Parsed> input, IndexListener listener, BooleanSupplier brokenOff)
      throws IOException {
    IndexReport.Builder report = new IndexReport.Builder(listener);
    index.beginRun();
    held.takeAll();
    heldUpdates = 0;
    languages = languages(index);
    while (input.hasNext()) {
      switch (input.next()) {
        case Parsed.Ok ok -> report.add(ok, put(ok, true));
        case Parsed.Problem problem -> report.add(problem);
        case Parsed.Skipped skipped -> report.add(skipped);
        case Parsed.PassedOver passed -> report.add(passed);
      }
    }
    if (!brokenOff.getAsBoolean()) {
      writeHeld();
    }
    commit();
    report.updateUnchanged(heldUpdates);
    return report.build();
  }

  /** Adds an article, or replaces the one that has its id. Searchers see it after a commit. */
  public Outcome put(Article article) throws IOException {
    return put(new Parsed.Ok(article, Optional.empty(), List.of()), false);
  }

  private Outcome put(Parsed.Ok parsed, boolean mayHold) throws IOException {
    Article article = parsed.article();
    if (article.id().length() > IdField.LONGEST) {
      throw new IllegalArgumentException(
          "the id of %s has %d characters, more than %d"
              .formatted(article.origin(), article.id().length(), IdField.LONGEST));
    }
    String fingerprint = Fingerprint.of(article);
    Optional<KnownArticle> known = index.known().find(article.id());
    boolean repeated = index.known().markSeen(article.id());
    Outcome nothing = repeated ? Outcome.REPEATED : Outcome.UNCHANGED;
    if (known.isPresent() && known.get().fingerprint().equals(fingerprint)) {
      held.drop(article.id());
      return nothing;
    }
    HeldForms.Held form =
        new HeldForms.Held(parsed, fingerprint, history(parsed, fingerprint, known));
    if (mayHold && known.isPresent() && known.get().revision() > 1 && held.hold(form)) {
      return nothing;
    }
    write(form, known);
    commitWhenFull();
    if (repeated) {
      return Outcome.REPEATED;
    }
    return known.isPresent() ? Outcome.UPDATED : Outcome.ADDED;
  }

  private History history(Parsed.Ok parsed, String fingerprint, Optional<KnownArticle> known)
      throws IOException {
    Article article = parsed.article();
    Optional<HeldForms.Held> before = held.of(article.id());
    if (before.isPresent()) {
      return before.get().replacedBy(article, fingerprint);
    }
    return known.isPresent() ? index.known().historyWith(article, fingerprint) : parsed.history();
  }

  private void write(HeldForms.Held form, Optional<KnownArticle> known) throws IOException {
    Parsed.Ok parsed = form.form();
    Article article = parsed.article();
    Instant first =
        known
            .map(KnownArticle::firstIndexed)
            .or(parsed::firstIndexed)
            .orElseGet(() -> Instant.ofEpochMilli(clock.millis()));
    IndexedArticle entry =
        new IndexedArticle(
            article,
            first,
            index.nextSequence(),
            form.fingerprint(),
            languages.of(article, parsed.writtenIn()),
            form.history());
    index.write(entry, known.isPresent());
    written++;
  }

  private void writeHeld() throws IOException {
    for (HeldForms.Held form : held.takeAll()) {
      Optional<KnownArticle> known = index.known().find(form.form().article().id());
      if (!known.map(index.known()::isOfThisRun).orElse(true)) {
        heldUpdates++;
      }
      write(form, known);
    }
  }

  /**
   * Deletes the article of an id.
   *
   * @return whether there was one
   */
  public boolean delete(String id) throws IOException {
    if (index.known().find(id).isEmpty()) {
      return false;
    }
    index.delete(id);
    return true;
  }

  /**
   * Deletes the articles that the last run did not meet and whose place no longer holds them, and
   * commits that.
   *
   * @return how many there were
   */
  public long prune(Pruning pruning) throws IOException {
    long pruned = index.deleteUnmet(pruning::isGone);
    commit();
    return pruned;
  }

  /** Makes everything so far safe and visible to searchers; does nothing if nothing changed. */
  public void commit() throws IOException {
    index.commit();
    written = 0;
    committed = clock.instant();
  }

  /**
   * Commits if the last commit is long ago: for whoever waits for more to put in. What is held back
   * goes in, too, as the run may never end.
   */
  public void commitWhenDue() throws IOException {
    if (isLate()) {
      writeHeld();
      commit();
    }
  }

  private void commitWhenFull() throws IOException {
    if (written >= ARTICLES_PER_COMMIT || isLate()) {
      commit();
    }
  }

  private boolean isLate() {
    return Duration.between(committed, clock.instant()).compareTo(TIME_PER_COMMIT) > 0;
  }

  /** Commits and lets the next writer in. */
  @Override
  public void close() throws IOException {
    index.close();
  }
}
