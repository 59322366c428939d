package dev.lede.cli.progress;

import dev.lede.cli.terminal.Console;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** One plain line every so often, which reads well in a log. */
final class ProgressLine implements Progress {
  private static final Duration EVERY = Duration.ofSeconds(30);

  private final Console console;
  private final CompletableFuture<OptionalLong> total;
  private final Instant start;
  private Instant next;

  ProgressLine(Console console, CompletableFuture<OptionalLong> total) {
    this.console = console;
    this.total = total;
    this.start = console.clock().instant();
    this.next = start.plus(EVERY);
  }

  @Override
  public void at(long articles, long bytes) {
    Instant now = console.clock().instant();
    if (!now.isBefore(next)) {
      next = now.plus(EVERY);
      note(line(articles, bytes, Duration.between(start, now)));
    }
  }

  private String line(long articles, long bytes, Duration elapsed) {
    OptionalLong all = total.getNow(OptionalLong.empty());
    String of =
        all.isPresent() ? String.format(Locale.ROOT, " of %,d", all.getAsLong() / 1_000_000) : "";
    String left =
        all.isPresent() && bytes > 0
            ? ", about " + left(elapsed.toSeconds() * (all.getAsLong() - bytes) / bytes) + " left"
            : "";
    return String.format(
        Locale.ROOT,
        "%,d articles, %,d%s MB read, %,d articles/s%s",
        articles,
        bytes / 1_000_000,
        of,
        articles / Math.max(1, elapsed.toSeconds()),
        left);
  }

  private static String left(long seconds) {
    return seconds < 120 ? Math.max(1, seconds) + " s" : (seconds + 30) / 60 + " min";
  }

  @Override
  public void note(String sentence) {
    console.note(sentence);
    // A run may wait long for more to read.
    console.err().flush();
  }

  @Override
  public void close() {}
}
