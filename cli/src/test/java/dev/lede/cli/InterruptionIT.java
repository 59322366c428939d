package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.search.NewsSearcher;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run that is ended before it is done leaves a sound index, and the next one goes on. */
@Timeout(300)
class InterruptionIT {
  /** More than are committed at once. */
  private static final int ARTICLES = 21_000;

  private static final Pattern REPORT =
      Pattern.compile("(?s)([\\d,]+) read: ([\\d,]+) added, 0 updated, ([\\d,]+) unchanged, 0 .*");

  @TempDir private Path folder;

  @Test
  void askedToEndItCommitsWhatItHasRead() throws Exception {
    Process process = start("-");
    feed(process, 5_000);
    // It says so when it has come here, and goes on to wait for the rest of the last line.
    process.getOutputStream().write("{\"broken\n{\"id\":".getBytes(UTF_8));
    process.getOutputStream().flush();
    awaitSaid("lede: -:5001: ");
    process.toHandle().destroy();
    assertTrue(process.waitFor(10, TimeUnit.SECONDS));
    assertEquals(128 + 15, process.exitValue());
    String said = Files.readString(folder.resolve("err"));
    assertTrue(
        said.contains("lede: interrupted: what was read is in the index, and the same command"),
        said);
    Matcher numbers = report();
    assertEquals(5_001, number(numbers, 1));
    assertEquals(5_000, number(numbers, 2));
    assertGoesOnAfter(5_000);
  }

  @Test
  void killedItHasWhatWasCommitted() throws Exception {
    Process process = start("-");
    feed(process, ARTICLES);
    awaitIndex();
    awaitArticles();
    process.destroyForcibly();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertGoesOnAfter(20_000);
  }

  /** The whole input once more: nothing is written twice, nothing is missing. */
  private void assertGoesOnAfter(int least) throws Exception {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      all.append(article(i));
    }
    Path file = folder.resolve("all.jsonl");
    Files.writeString(file, all);
    Process again = start(file.toString());
    assertTrue(again.waitFor(120, TimeUnit.SECONDS));
    Matcher numbers = report();
    assertEquals(ARTICLES, number(numbers, 1));
    assertEquals(ARTICLES, number(numbers, 2) + number(numbers, 3));
    assertTrue(number(numbers, 3) >= least, numbers.group());
    try (NewsSearcher searcher = NewsSearcher.open(index())) {
      assertEquals(ARTICLES, searcher.statistics().articles());
    }
  }

  private Matcher report() throws IOException {
    String report = Files.readString(folder.resolve("out"));
    Matcher numbers = REPORT.matcher(report);
    assertTrue(numbers.matches(), report);
    return numbers;
  }

  private static int number(Matcher numbers, int group) {
    return Integer.parseInt(numbers.group(group).replace(",", ""));
  }

  private Path index() {
    return folder.resolve("index");
  }

  private Process start(String path) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java, "-jar", "target/lede.jar", "index", "--index", index().toString(), path)
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private static void feed(Process process, int articles) throws IOException {
    OutputStream in = process.getOutputStream();
    for (int i = 0; i < articles; i++) {
      in.write(article(i).getBytes(UTF_8));
    }
    in.flush();
  }

  private static String article(int number) {
    return "{\"id\":\"a%d\",\"title\":\"Ferry %d sails\",\"body\":\"It left at %d.\"}\n"
        .formatted(number, number, number % 24);
  }

  private void awaitIndex() throws InterruptedException {
    while (!Files.exists(index().resolve("write.lock"))) {
      Thread.sleep(20);
    }
  }

  private void awaitSaid(String beginning) throws Exception {
    while (!Files.readString(folder.resolve("err")).startsWith(beginning)) {
      Thread.sleep(50);
    }
  }

  private void awaitArticles() throws Exception {
    long articles = 0;
    while (articles == 0) {
      Thread.sleep(50);
      if (Files.exists(index().resolve("segments_1"))) {
        try (NewsSearcher searcher = NewsSearcher.open(index())) {
          articles = searcher.statistics().articles();
        }
      }
    }
  }
}
