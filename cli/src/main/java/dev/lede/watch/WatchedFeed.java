package dev.lede.watch;

import dev.lede.ingest.Download;
import dev.lede.ingest.NewsReader;
import dev.lede.ingest.Parsed;
import dev.lede.ingest.ReadOptions;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A feed on the web. */
final class WatchedFeed implements Source {
  private final FeedClient client;
  private final ReadOptions options;
  private final Schedule schedule;
  private final URI known;
  private URI address;
  private Validators validators = Validators.NONE;
  private boolean gone;

  WatchedFeed(URI address, FeedClient client, ReadOptions options, Duration every) {
    this.known = address;
    this.address = address;
    this.client = client;
    this.options = options;
    this.schedule = new Schedule(every);
  }

  @Override
  public String name() {
    return address.toString();
  }

  @Override
  public Instant due() {
    return gone ? Instant.MAX : schedule.due();
  }

  @Override
  public Optional<Batch> look(Instant now, BooleanSupplier stop, WatchListener listener) {
    return switch (client.get(address, validators, stop)) {
      case Answer.Fresh fresh -> {
        schedule.succeeded(now);
        yield Optional.of(batch(fresh));
      }
      case Answer.Unchanged unchanged -> {
        schedule.succeeded(now);
        yield Optional.empty();
      }
      case Answer.Later later -> {
        schedule.postponed(now, later.delay());
        listener.troubled(
            name(), later.why() + ": waits for " + later.delay().toSeconds() + " s as asked");
        yield Optional.empty();
      }
      case Answer.Failed failed -> {
        schedule.failed(now);
        if (!stop.getAsBoolean()) {
          listener.troubled(name(), failed.why());
        }
        yield Optional.empty();
      }
      case Answer.Gone nothing -> {
        gone = true;
        listener.troubled(name(), "gone for good: it is watched no longer");
        yield Optional.empty();
      }
    };
  }

  /** What was heard of it is forgotten only when the news of it could not be kept. */
  @Override
  public void refused(Instant now) {
    schedule.failed(now);
  }

  @Override
  public void close() {}

  private Batch batch(Answer.Fresh fresh) {
    // By the address that was asked for, not where it moved to: ids must be the same in every run.
    Download download = new Download(known.toString(), fresh.content().open(), fresh.contentType());
    NewsReader news = NewsReader.of(download, options);
    return new Batch(
        new AsFeed(news),
        news,
        () -> {
          validators = fresh.validators();
          address = fresh.address();
        });
  }

  /** What is read; what holds no news is no feed, though it should be one. */
  private record AsFeed(NewsReader news) implements Iterator<Parsed> {
    @Override
    public boolean hasNext() {
      return news.hasNext();
    }

    @Override
    public Parsed next() {
      Parsed next = news.next();
      return next instanceof Parsed.Skipped skipped
          ? new Parsed.Problem(skipped.origin(), "no feed that Lede reads")
          : next;
    }
  }
}
