package dev.lede.watch;

import static dev.lede.watch.LocalServer.reply;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.History;
import dev.lede.article.IndexedArticle;
import dev.lede.article.Origin;
import dev.lede.index.IndexReport;
import dev.lede.index.NewsIndexer;
import dev.lede.index.Outcome;
import dev.lede.ingest.Parsed;
import dev.lede.ingest.ReadOptions;
import dev.lede.search.NewsSearcher;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WatchTest {
  private static final Instant NOW = Instant.parse("2025-03-04T12:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  @TempDir private Path folder;

  private final List<String> told = new ArrayList<>();

  /** Each time it is asked twenty minutes have passed, so that no test has to wait. */
  private Instant time = NOW;

  private final InstantSource clock =
      () -> {
        time = time.plusSeconds(1_200);
        return time;
      };

  private void watchFeed(URI address, BooleanSupplier stop) throws Exception {
    try (Watch watch = new Watch(index(), clock, listener())) {
      watch.feed(address, ReadOptions.NONE, HOUR);
      watch.run(stop);
    }
  }

  private void watchFeed(LocalServer server, int requests) throws Exception {
    watchFeed(server.address("/feed"), () -> server.requests.size() >= requests && settled());
  }

  /** A stop in the middle of what was fetched would leave it out. */
  private boolean settled() {
    return ++asked % 20 == 0;
  }

  private int asked;

  private Path index() {
    return folder.resolve("index");
  }

  private long articles() throws IOException {
    try (NewsSearcher searcher = NewsSearcher.open(index())) {
      return searcher.statistics().articles();
    }
  }

  private static String line(String id, String title) {
    return "{\"id\":\"" + id + "\",\"title\":\"" + title + "\"}\n";
  }

  @Test
  void aFeedIsAskedForChangesOnly() throws Exception {
    Map<String, String> validators = Map.of("ETag", "\"v1\"", "Last-Modified", "Mon, 3 Mar 2025");
    try (LocalServer server =
        new LocalServer(reply(200, line("a", "Gull"), validators), reply(304, ""))) {
      watchFeed(server, 3);
      String agent = "Lede/" + NewsSearcher.version() + "_(news_indexer)";
      assertEquals("/feed - - " + agent, server.requests.get(0));
      assertEquals("/feed \"v1\" Mon,_3_Mar_2025 " + agent, server.requests.get(2));
      assertEquals(List.of(server.address("/feed") + ": 1 added, 0 updated"), told);
      try (NewsSearcher searcher = NewsSearcher.open(index())) {
        Origin origin = searcher.get("a").orElseThrow().article().origin();
        assertEquals(server.address("/feed") + ":1", origin.toString());
      }
    }
  }

  @Test
  void anEntryThatChangedIsUpdatedAndKeepsItsEarlierHeadline() throws Exception {
    try (LocalServer server =
        new LocalServer(reply(200, rss("Gull lands")), reply(200, rss("Gull flies")))) {
      watchFeed(server, 2);
      String name = server.address("/feed").toString();
      assertEquals(List.of(name + ": 1 added, 0 updated", name + ": 0 added, 1 updated"), told);
      try (NewsSearcher searcher = NewsSearcher.open(index())) {
        IndexedArticle gull = searcher.get("http://gull.example/1").orElseThrow();
        assertEquals("Gull flies", gull.article().headline());
        assertEquals(new History(2, List.of("Gull lands")), gull.history());
      }
    }
  }

  /** Without the header the feed would be guessed at, and that told at every look. */
  @Test
  void aFeedIsReadInTheCharacterSetThatItsServerStates() throws Exception {
    Charset cyrillic = Charset.forName("windows-1251");
    Map<String, String> headers = Map.of("Content-Type", "text/xml; charset=windows-1251");
    String feed = "<rss><channel><item><title>Паром</title><guid>1</guid></item></channel></rss>";
    try (LocalServer server = new LocalServer(reply(200, feed.getBytes(cyrillic), headers))) {
      watchFeed(server, 2);
      String address = server.address("/feed").toString();
      assertEquals(List.of(address + ": 1 added, 0 updated"), told);
      try (NewsSearcher searcher = NewsSearcher.open(index())) {
        assertEquals("Паром", searcher.get(address + "#1").orElseThrow().article().headline());
      }
    }
  }

  @Test
  void feedsThatCountTheirEntriesDoNotOverwriteEachOther() throws Exception {
    String feed = "<rss><channel><item><title>%s</title><guid>1</guid></item></channel></rss>";
    try (LocalServer gulls = new LocalServer(reply(200, feed.formatted("Gull")));
        LocalServer terns = new LocalServer(reply(200, feed.formatted("Tern")));
        Watch watch = new Watch(index(), clock, listener())) {
      watch.feed(gulls.address("/feed"), ReadOptions.NONE, HOUR);
      watch.feed(terns.address("/feed"), ReadOptions.NONE, HOUR);
      watch.run(() -> terns.requests.size() >= 2 && settled());
      assertEquals(
          List.of(
              gulls.address("/feed") + ": 1 added, 0 updated",
              terns.address("/feed") + ": 1 added, 0 updated"),
          told);
    }
  }

  private static String rss(String title) {
    return """
        <?xml version="1.0"?>
        <rss version="2.0"><channel><title>The Gull</title><item>
        <title>%s</title><link>http://gull.example/1</link>
        <pubDate>Tue, 04 Mar 2025 10:00:00 GMT</pubDate><description>It did.</description>
        </item></channel></rss>
        """
        .formatted(title);
  }

  @Test
  void aFailureCostsTimeAndNothingElse() throws Exception {
    try (LocalServer server = new LocalServer(reply(500, ""), reply(200, line("a", "Gull")))) {
      watchFeed(server, 2);
      assertEquals(1, articles());
      assertTrue(told.get(0).endsWith("/feed: status 500"), told.toString());
      assertTrue(time.isAfter(NOW.plus(HOUR.multipliedBy(2))), time.toString());
    }
  }

  @Test
  void aFeedThatWantsToBeLeftAloneIs() throws Exception {
    try (LocalServer server =
        new LocalServer(
            reply(429, "", Map.of("Retry-After", "36000")), reply(200, line("a", "Gull")))) {
      watchFeed(server, 2);
      assertEquals(1, articles());
      assertTrue(time.isAfter(NOW.plusSeconds(36_000)), time.toString());
    }
  }

  @Test
  void aFeedThatMovedForGoodIsAskedThere() throws Exception {
    try (LocalServer server =
        new LocalServer(
            reply(301, "", Map.of("Location", "/new")),
            reply(200, line("a", "Gull")),
            reply(304, ""))) {
      watchFeed(server, 3);
      assertTrue(server.requests.get(2).startsWith("/new "), server.requests.toString());
    }
  }

  @Test
  void aFeedThatIsGoneForGoodIsAskedNoMore() throws Exception {
    try (LocalServer server = new LocalServer(reply(410, ""))) {
      watchFeed(server.address("/feed"), () -> false);
      assertEquals(1, server.requests.size());
    }
  }

  @Test
  void whatIsNoFeedIsReported() throws Exception {
    try (LocalServer server = new LocalServer(reply(200, "\0\1"))) {
      watchFeed(server, 1);
      assertEquals(server.address("/feed") + ": no feed that Lede reads", told.get(0));
    }
  }

  @Test
  void newsThatCouldNotBeWrittenAreFetchedAgain() throws Exception {
    try (LocalServer server =
            new LocalServer(reply(200, line("a", "Gull"), Map.of("ETag", "\"v1\"")));
        Watch watch = new Watch(index(), clock, listener())) {
      watch.feed(server.address("/feed"), ReadOptions.NONE, HOUR);
      List<NewsIndexer> others = new ArrayList<>();
      watch.run(
          () -> {
            if (server.requests.isEmpty() && others.isEmpty()) {
              others.add(open());
            } else if (told.size() == 1) {
              others.forEach(WatchTest::close);
              others.clear();
            }
            return server.requests.size() >= 2 && settled();
          });
      assertTrue(told.get(0).contains("is being written to by"), told.toString());
      assertTrue(server.requests.get(1).startsWith("/feed - - "), server.requests.toString());
      assertEquals(1, articles());
    }
  }

  @Test
  void aFolderIsReadAgainWhereItChanged() throws Exception {
    Path news = Files.createDirectory(folder.resolve("news"));
    write(news.resolve("one.jsonl"), line("a", "Gull"), NOW);
    write(news.resolve("two.jsonl"), line("b", "Tern"), NOW);
    List<Runnable> steps =
        new ArrayList<>(
            List.of(
                () -> write(news.resolve("one.jsonl"), line("a", "Skua"), NOW.plusSeconds(1)),
                () -> write(news.resolve("sub/three.jsonl"), line("c", "Auk"), NOW)));
    try (Watch watch = new Watch(index(), clock, listener())) {
      watch.folder(news, ReadOptions.NONE, Duration.ofMinutes(1));
      watch.run(
          () -> {
            if (settled() && !steps.isEmpty()) {
              steps.remove(0).run();
              return false;
            }
            return asked > 120;
          });
    }
    assertEquals(
        List.of(
            news + ": 2 added, 0 updated",
            news + ": 0 added, 1 updated",
            news + ": 1 added, 0 updated"),
        told);
  }

  @Test
  void aFileThatIsBeingWrittenWaits() throws Exception {
    Path news = Files.createDirectory(folder.resolve("news"));
    WatchedFolder source = new WatchedFolder(news, ReadOptions.NONE, HOUR);
    write(news.resolve("one.jsonl"), line("a", "Gull"), NOW.minusSeconds(1));
    assertTrue(source.look(NOW, () -> false, listener()).isEmpty());
    assertEquals(NOW.plusSeconds(3), source.due());
    write(news.resolve("one.jsonl"), line("a", "Gull") + line("b", "Tern"), NOW.plusSeconds(2));
    assertTrue(source.look(NOW.plusSeconds(3), () -> false, listener()).isEmpty());
    assertTrue(source.look(NOW.plusSeconds(6), () -> false, listener()).isPresent());
  }

  @Test
  void howOftenOneLooksMakesNoFileOlder() throws Exception {
    Path news = Files.createDirectory(folder.resolve("news"));
    WatchedFolder source = new WatchedFolder(news, ReadOptions.NONE, Duration.ofSeconds(1));
    write(news.resolve("one.jsonl"), line("a", "Gull"), NOW);
    List<Boolean> read = new ArrayList<>();
    for (int second = 1; second <= 4; second++) {
      read.add(source.look(NOW.plusSeconds(second), () -> false, listener()).isPresent());
      assertEquals(NOW.plusSeconds(second + 1), source.due());
    }
    assertEquals(List.of(false, false, false, true), read);
  }

  @Test
  void aFileFromTheFutureIsReadOnceItStaysTheSame() throws Exception {
    Path news = Files.createDirectory(folder.resolve("news"));
    WatchedFolder source = new WatchedFolder(news, ReadOptions.NONE, HOUR);
    write(news.resolve("one.jsonl"), line("a", "Gull"), NOW.plusSeconds(999_999));
    assertTrue(source.look(NOW, () -> false, listener()).isEmpty());
    assertTrue(source.look(NOW.plusSeconds(3), () -> false, listener()).isPresent());
  }

  @Test
  void aFolderThatWentAwayIsReported() throws Exception {
    WatchedFolder source = new WatchedFolder(folder.resolve("none"), ReadOptions.NONE, HOUR);
    assertTrue(source.look(NOW, () -> false, listener()).isEmpty());
    assertEquals(List.of(folder.resolve("none") + ": no such file or folder"), told);
  }

  private NewsIndexer open() {
    try {
      return NewsIndexer.open(index());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void close(NewsIndexer indexer) {
    try {
      indexer.close();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void write(Path file, String text, Instant changed) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, UTF_8);
      Files.setLastModifiedTime(file, FileTime.from(changed));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private WatchListener listener() {
    return new WatchListener() {
      @Override
      public void took(String source, IndexReport report) {
        long added = report.count(Outcome.ADDED);
        long updated = report.count(Outcome.UPDATED);
        if (added + updated > 0) {
          told.add(source + ": " + added + " added, " + updated + " updated");
        }
      }

      @Override
      public void troubled(String source, String why) {
        told.add(source + ": " + why);
      }

      @Override
      public void rejected(Parsed.Problem problem) {
        told.add(problem.origin() + ": " + problem.why());
      }

      @Override
      public void skipped(Parsed.Skipped skipped) {}

      @Override
      public void warned(Origin origin, String warning) {
        told.add(origin + ": " + warning);
      }
    };
  }
}
