package dev.lede.cli.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Origin;
import dev.lede.cli.terminal.Console;
import dev.lede.index.IndexListener;
import dev.lede.index.NewsIndexer;
import dev.lede.ingest.NewsReader;
import dev.lede.ingest.ReadOptions;
import dev.lede.search.NewsSearcher;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a run that reads from a pipe does while nothing comes. */
@Timeout(60)
class AwaitedInputTest {
  private static final String LINE = "{\"id\":\"a\",\"title\":\"Gull\"}\n";

  @TempDir private Path folder;

  @Test
  void everyByteComesAsItWas() throws IOException {
    byte[] bytes = new byte[3_000_000];
    new Random(7).nextBytes(bytes);
    InputStream input = new ByteArrayInputStream(bytes);
    assertArrayEquals(bytes, new AwaitedInput(input, () -> false, () -> {}).readAllBytes());
  }

  @Test
  void aFailureOfTheInputIsPassedOn() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    AwaitedInput input = new AwaitedInput(closed, () -> false, () -> {});
    assertEquals("Stream closed", assertThrows(IOException.class, input::read).getMessage());
  }

  @Test
  void nothingIsTakenBeforeTheFirstRead() {
    ByteArrayInputStream input = new ByteArrayInputStream(LINE.getBytes(UTF_8));
    new AwaitedInput(input, () -> false, () -> {});
    assertEquals(LINE.length(), input.available());
  }

  /** Half a line was there when somebody asked to stop: that is neither an article nor a fault. */
  @Test
  void whoeverWaitsCanStop() throws IOException {
    AtomicBoolean stop = new AtomicBoolean();
    AtomicInteger waited = new AtomicInteger();
    PipedInputStream pipe = new PipedInputStream();
    PipedOutputStream out = new PipedOutputStream(pipe);
    out.write((LINE + "{\"id\":\"b").getBytes(UTF_8));
    InputStream input =
        new AwaitedInput(pipe, stop::get, () -> stop.set(waited.incrementAndGet() == 3));
    Watched watched = watched(input, stop::get);
    assertTrue(watched.hasNext());
    assertEquals(new Origin("-", "", 1), watched.next().origin());
    assertFalse(watched.hasNext());
    assertEquals(3, waited.get());
  }

  /** The clock stands behind: a minute passes whenever it is asked while nothing comes. */
  @Test
  void whatWasReadIsCommittedThoughNothingComes() throws IOException {
    AtomicBoolean stop = new AtomicBoolean();
    AtomicInteger minutes = new AtomicInteger();
    PipedInputStream pipe = new PipedInputStream();
    PipedOutputStream out = new PipedOutputStream(pipe);
    out.write(LINE.getBytes(UTF_8));
    try (NewsIndexer indexer =
        NewsIndexer.open(
            folder.resolve("index"), () -> Instant.EPOCH.plusSeconds(60L * minutes.get()))) {
      AwaitedInput.Meanwhile commits =
          () -> {
            minutes.incrementAndGet();
            indexer.commitWhenDue();
            stop.set(articles() == 1);
          };
      InputStream input = new AwaitedInput(pipe, stop::get, commits);
      indexer.index(watched(input, stop::get), IndexListener.none());
    }
    assertTrue(stop.get());
  }

  @Test
  void aCommitThatFailsIsNoFaultOfTheInput() throws IOException {
    PipedInputStream pipe = new PipedInputStream();
    new PipedOutputStream(pipe).write('{');
    AwaitedInput.Meanwhile full =
        () -> {
          throw new IOException("No space left on device");
        };
    NewsReader news = reader(new AwaitedInput(pipe, () -> false, full));
    String failure = assertThrows(UncheckedIOException.class, news::hasNext).toString();
    assertTrue(failure.endsWith("No space left on device"), failure);
  }

  private long articles() throws IOException {
    if (!Files.exists(folder.resolve("index/segments_1"))) {
      return 0;
    }
    try (NewsSearcher searcher = NewsSearcher.open(folder.resolve("index"))) {
      return searcher.statistics().articles();
    }
  }

  private static Watched watched(InputStream input, BooleanSupplier stop) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Console console =
        new Console(
            nowhere,
            nowhere,
            input,
            false,
            false,
            OptionalInt::empty,
            Map.of(),
            Path.of(""),
            Clock.systemUTC());
    return new Watched(reader(input), Progress.none(console), stop);
  }

  private static NewsReader reader(InputStream input) {
    return new NewsReader(List.of("-"), input, ReadOptions.NONE);
  }
}
