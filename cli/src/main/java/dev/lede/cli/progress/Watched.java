package dev.lede.cli.progress;

import dev.lede.ingest.NewsReader;
import dev.lede.ingest.Parsed;
import java.util.Iterator;
import java.util.function.BooleanSupplier;

/** What a reader reads, with its progress told, until somebody asks to stop. */
public final class Watched implements Iterator<Parsed> {
  private final NewsReader news;
  private final Progress progress;
  private final BooleanSupplier stop;
  private long articles;

  /**
   * Watches a reader.
   *
   * @param stop whether to read no further
   */
  public Watched(NewsReader news, Progress progress, BooleanSupplier stop) {
    this.news = news;
    this.progress = progress;
    this.stop = stop;
  }

  @Override
  public boolean hasNext() {
    // What was cut off by stopping is no article, though it may look like one.
    return !stop.getAsBoolean() && news.hasNext() && !stop.getAsBoolean();
  }

  @Override
  public Parsed next() {
    Parsed next = news.next();
    if (next instanceof Parsed.Ok || next instanceof Parsed.Problem) {
      articles++;
    }
    progress.at(articles, news.bytesRead());
    return next;
  }
}
