package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.search.NewsSearcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The shipped program keeps an index current until the system ends it. */
@Timeout(120)
class WatchIT {
  @TempDir private Path folder;

  @Test
  void takesWhatComesAndEndsWithEverythingCommitted() throws Exception {
    Path news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(news.resolve("one.jsonl"), "{\"id\":\"a\",\"title\":\"Gull\"}\n", UTF_8);
    Process process = start(news);
    try {
      awaitTold(news + ": 1 added, 0 updated\n");
      Files.writeString(news.resolve("two.txt"), "Tern\n\nIt dived.\n", UTF_8);
      awaitTold(news + ": 1 added, 0 updated\n" + news + ": 1 added, 0 updated\n");
      process.toHandle().destroy();
      assertTrue(process.waitFor(30, TimeUnit.SECONDS));
      assertEquals("", Files.readString(folder.resolve("err")));
      try (NewsSearcher searcher = NewsSearcher.open(folder.resolve("index"))) {
        assertEquals(2, searcher.statistics().articles());
      }
    } finally {
      process.destroyForcibly();
    }
  }

  private Process start(Path news) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String index = folder.resolve("index").toString();
    return new ProcessBuilder(
            java, "-jar", "target/lede.jar", "watch", "--every", "1s", "--index", index, "" + news)
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private void awaitTold(String expected) throws Exception {
    while (!Files.readString(folder.resolve("out")).equals(expected)) {
      Thread.sleep(100);
    }
  }
}
