package dev.lede.watch;

import dev.lede.article.Origin;
import dev.lede.ingest.NewsReader;
import dev.lede.ingest.Parsed;
import dev.lede.ingest.ReadOptions;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A feed on the web. */
final class WatchedFeed implements Source {
  private final FeedClient client;
  private final ReadOptions options;
  private final Schedule schedule;
  private URI address;
  private Validators validators = Validators.NONE;
  private boolean gone;

  WatchedFeed(URI address, FeedClient client, ReadOptions options, Duration every) {
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
    NewsReader news = new NewsReader(List.of("-"), fresh.content().open(), options);
    return new Batch(
        new FromHere(news),
        news,
        () -> {
          validators = fresh.validators();
          address = fresh.address();
        });
  }

  /** What is read, with the address of the feed for its origin. */
  private final class FromHere implements Iterator<Parsed> {
    private final NewsReader news;

    FromHere(NewsReader news) {
      this.news = news;
    }

    @Override
    public boolean hasNext() {
      return news.hasNext();
    }

    @Override
    public Parsed next() {
      return switch (news.next()) {
        case Parsed.Ok ok ->
            new Parsed.Ok(
                ok.article().toBuilder().origin(here(ok.origin())).build(),
                ok.firstIndexed(),
                ok.history(),
                ok.warnings());
        case Parsed.Problem problem -> new Parsed.Problem(here(problem.origin()), problem.why());
        case Parsed.PassedOver passed ->
            new Parsed.PassedOver(here(passed.origin()), passed.what(), passed.count());
        case Parsed.Skipped skipped ->
            new Parsed.Problem(here(skipped.origin()), "no feed that Lede reads");
      };
    }

    private Origin here(Origin origin) {
      return new Origin(name(), origin.entry(), origin.position());
    }
  }
}
