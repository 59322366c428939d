package dev.lede.cli.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.cli.terminal.Console;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told while articles are read. */
class ProgressTest {
  private final StringWriter err = new StringWriter();
  private int columns = 80;
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void elsewhereItIsALineEveryHalfMinute() {
    try (Progress progress = progress(false, "xterm", OptionalLong.of(353_000_000))) {
      progress.at(1, 1_000);
      pass(29);
      progress.at(29_000, 90_000_000);
      pass(1);
      progress.at(30_000, 100_000_000);
      progress.at(30_001, 100_000_001);
      pass(60);
      progress.at(90_000, 300_000_000);
    }
    assertEquals(
        """
        lede: 30,000 articles, 100 of 353 MB read, 1,000 articles/s, about 75 s left
        lede: 90,000 articles, 300 of 353 MB read, 1,000 articles/s, about 15 s left
        """,
        err.toString());
  }

  @Test
  void whatComesByAPipeHasNoEndThatIsKnown() {
    try (Progress progress = progress(false, "xterm", OptionalLong.empty())) {
      pass(30);
      progress.at(30_000, 100_000_000);
    }
    assertEquals("lede: 30,000 articles, 100 MB read, 1,000 articles/s\n", err.toString());
  }

  @Test
  void onATerminalItIsABarThatIsGoneAtTheEnd() throws InterruptedException {
    try (Progress progress = progress(true, "xterm", OptionalLong.of(100_000_000))) {
      progress.at(1_234, 40_000_000);
      progress.note("a note");
      Thread.sleep(600);
    }
    String shown = err.toString();
    assertTrue(shown.contains("\r\u001b[Klede: a note\n"), shown);
    assertTrue(shown.contains("40/100 MB"), shown);
    assertTrue(shown.contains("1,234 articles"), shown);
    String last = shown.substring(shown.lastIndexOf("\u001b[K") + 3);
    assertTrue(last.isBlank(), shown);
    for (String line : shown.split("[\r\n](\u001b\\[K)?", -1)) {
      assertTrue(line.length() < 80, line);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          100 | indexing  40% \\[[= ]+\\]  40/100 MB \\(.* / .*\\) .* MB/s 1,234,567 articles
          60  | indexing  40% \\[[= ]+\\]  40/100 MB \\(.* / .*\\) .* MB/s
          40  | 40% \\[[= ]+\\]  40/100 MB \\(.* / [:0-9]+
          30  | 40% \\[[= ]+\\]  40/100 MB \\(.*
          """)
  void theBarFitsIntoTheTerminal(int width, String expected) throws InterruptedException {
    columns = width;
    try (Progress progress = progress(true, "xterm", OptionalLong.of(100_000_000))) {
      progress.at(1_234_567, 40_000_000);
      Thread.sleep(600);
    }
    List<String> lines =
        Pattern.compile("\r\u001b\\[K")
            .splitAsStream(err.toString())
            .map(String::strip)
            .filter(line -> line.contains("40/100"))
            .toList();
    assertTrue(lines.get(lines.size() - 1).matches(expected), lines.toString());
    for (String line : lines) {
      assertTrue(line.length() < width, line);
    }
  }

  @Test
  void aTerminalThatCannotMoveGetsLines() {
    try (Progress progress = progress(true, "dumb", OptionalLong.empty())) {
      pass(30);
      progress.at(30, 1_000_000);
    }
    assertEquals("lede: 30 articles, 1 MB read, 1 articles/s\n", err.toString());
  }

  private Progress progress(boolean terminal, String kind, OptionalLong total) {
    return Progress.of(
        new Console(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err, true),
            InputStream.nullInputStream(),
            terminal,
            terminal,
            () -> OptionalInt.of(columns),
            Map.of("TERM", kind),
            Path.of(""),
            new Moving()),
        CompletableFuture.completedFuture(total));
  }

  /** A clock that goes on when the test says so. */
  private final class Moving extends Clock {
    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private void pass(long seconds) {
    now = now.plusSeconds(seconds);
  }
}
