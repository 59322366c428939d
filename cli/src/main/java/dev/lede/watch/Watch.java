package dev.lede.watch;

import dev.lede.index.IndexReport;
import dev.lede.index.NewsIndexer;
import dev.lede.ingest.Parsed;
import dev.lede.ingest.ReadOptions;
import dev.lede.search.UnusableIndexException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Keeps an index current with folders and feeds until it is stopped. The index is open for writing
 * only while there is something to write, so that others may write to it in between; a searcher
 * sees the news once they are committed, which they are source by source.
 */
public final class Watch implements AutoCloseable {
  /** How long the answer of one server may take. */
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

  /** So often is looked whether it is time. */
  private static final int LOOK_MILLISECONDS = 100;

  private final Path index;
  private final InstantSource clock;
  private final WatchListener listener;
  private final FeedClient client;
  private final List<Source> sources = new ArrayList<>();

  /**
   * Watches nothing yet.
   *
   * @param index its folder, which is made where there is none
   */
  public Watch(Path index, InstantSource clock, WatchListener listener) {
    this.index = index;
    this.clock = clock;
    this.listener = listener;
    this.client = new FeedClient(LONGEST_ANSWER, clock);
  }

  /**
   * Watches a feed.
   *
   * @throws IllegalArgumentException if the address is none of the web
   */
  public void feed(URI address, ReadOptions options, Duration every) {
    if (!FeedClient.isWeb(address)) {
      throw new IllegalArgumentException("'" + address + "' is no address of the web");
    }
    sources.add(new WatchedFeed(address, client, options, every));
  }

  /** Watches a file, or a folder with all below it. */
  public void folder(Path path, ReadOptions options, Duration every) {
    sources.add(new WatchedFolder(path, options.withIndexFolder(index), every));
  }

  /**
   * Looks into each source whenever it is due.
   *
   * @param stop whether to end; asked often
   * @throws UnusableIndexException if the index cannot be written to from the start
   */
  public void run(BooleanSupplier stop) throws IOException, InterruptedException {
    NewsIndexer.open(index, clock).close();
    while (!stop.getAsBoolean()) {
      Source next = sources.stream().min(Comparator.comparing(Source::due)).orElseThrow();
      if (next.due().equals(Instant.MAX)) {
        return;
      }
      if (next.due().isAfter(clock.instant())) {
        Thread.sleep(LOOK_MILLISECONDS);
      } else {
        visit(next, stop);
      }
    }
  }

  private void visit(Source source, BooleanSupplier stop) throws IOException {
    Optional<Batch> news = source.look(clock.instant(), stop, listener);
    if (news.isEmpty()) {
      return;
    }
    try (Batch batch = news.get();
        NewsIndexer indexer = NewsIndexer.open(index, clock)) {
      IndexReport report = indexer.index(until(stop, batch.news()), listener, stop);
      if (!stop.getAsBoolean()) {
        batch.taken().run();
      }
      listener.took(source.name(), report);
    } catch (UnusableIndexException e) {
      listener.troubled(source.name(), String.valueOf(e.getMessage()));
      source.refused(clock.instant());
    }
  }

  private static Iterator<Parsed> until(BooleanSupplier stop, Iterator<Parsed> news) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !stop.getAsBoolean() && news.hasNext();
      }

      @Override
      public Parsed next() {
        return news.next();
      }
    };
  }

  @Override
  public void close() {
    sources.forEach(Source::close);
    client.close();
  }
}
