package dev.lede.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import dev.lede.cli.Run.Place;
import dev.lede.search.NewsSearcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A piece of a file that was rejected means the same when it is mended and read alone. */
class QuarantineTest {
  private static final String XML = "<item><title></title><guid>7</guid></item>";
  private static final String JSON = "\"items\":[{\"id\":7,\"title\":\"\"}]";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a.xml  | <rss><channel><title>Gull</title><link>https://gull.example/</link>ITEM</channel></rss>   | gull.example:7
          a.xml  | <rss><channel><title>Gull</title>ITEM</channel></rss>                                     | file:HERE/a.xml#7
          a.xml  | <?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><title>Gull</title>ITEM</channel></rss> | file:HERE/a.xml#7
          a.json | {"title":"Gull","home_page_url":"https://gull.example/",ITEM}                             | gull.example:7
          a.json | {"version":"https://jsonfeed.org/version/1","title":"Gull",ITEM}                          | file:HERE/a.json#7
          """)
  void anEntryStaysInItsFeed(String name, String feed, String id) throws IOException {
    String entry = name.equals("a.xml") ? XML : JSON;
    Files.writeString(folder.resolve(name), feed.replace("ITEM", entry), UTF_8);
    Place place = Place.in(folder.toRealPath());
    place.run("index", name, "--quarantine", "rejected.jsonl");
    Path rejected = folder.resolve("rejected.jsonl");
    String mended =
        Files.readString(rejected)
            .replace("<title></title>", "<title>Fähre</title>")
            .replace("\\\"title\\\":\\\"\\\"", "\\\"title\\\":\\\"Fähre\\\"");
    Files.writeString(rejected, mended);
    Run run = place.run("index", "rejected.jsonl");
    assertTrue(run.out().startsWith("1 read: 1 added"), run + mended);
    try (NewsSearcher searcher = NewsSearcher.open(folder.resolve("lede-index"))) {
      String expected = id.replace("HERE", folder.toRealPath().toString());
      Article article = searcher.get(expected).orElseThrow().article();
      assertEquals("Fähre, Gull", article.headline() + ", " + article.source());
    }
  }

  /** An element of JSON that is broken costs only itself, and is mended as it was to be read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [{"id":"a","title":"A"},~{"id":"b","title":"Fähre"x},~{"id":"c","title":"C"}]  | b
          {"title":"Gull","home_page_url":"https://gull.example/","items":[{"id":7,"title":"Fähre"x},{"id":8,"title":"C"},{"id":9,"title":"D"}]} | gull.example:7
          """)
  void aBrokenElementIsMended(String json, String id) throws IOException {
    Files.writeString(folder.resolve("a.json"), json.replace('~', '\n'), UTF_8);
    Place place = Place.in(folder);
    Run first = place.run("index", "a.json", "--quarantine", "rejected.jsonl");
    assertTrue(first.out().startsWith("3 read: 2 added"), first.out());
    Path rejected = folder.resolve("rejected.jsonl");
    Files.writeString(rejected, Files.readString(rejected).replace("Fähre\\\"x", "Fähre\\\""));
    Run run = place.run("index", "rejected.jsonl");
    assertTrue(run.out().startsWith("1 read: 1 added"), run + Files.readString(rejected));
    try (NewsSearcher searcher = NewsSearcher.open(folder.resolve("lede-index"))) {
      assertEquals("Fähre", searcher.get(id).orElseThrow().article().headline());
    }
  }

  /** What a feed says of its addresses and its people goes with an entry too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <feed xml:base="https://gull.example/news/"><author><name>Ada Brandt</name></author> | https://gull.example/news/seven Ada Brandt
          <feed><link href="https://gull.example/"/><author><name>Piet Marsh</name></author>   | https://gull.example/seven Piet Marsh
          """)
  void anEntryThatBreaksOffKeepsTheHeadOfItsFeed(String head, String expected) throws IOException {
    Files.writeString(
        folder.resolve("a.xml"), head + "<entry><title>x</title><link href=\"seven\"/>");
    Place place = Place.in(folder);
    place.run("index", "a.xml", "--quarantine", "rejected.jsonl");
    Path rejected = folder.resolve("rejected.jsonl");
    Files.writeString(rejected, Files.readString(rejected).replace("/>\"}", "/></entry>\"}"));
    Run run = place.run("index", "rejected.jsonl");
    assertTrue(run.out().startsWith("1 read: 1 added"), run + Files.readString(rejected));
    String url = expected.substring(0, expected.indexOf(' '));
    try (NewsSearcher searcher = NewsSearcher.open(folder.resolve("lede-index"))) {
      Article article = searcher.get(url).orElseThrow().article();
      assertEquals(expected, article.url() + " " + article.authors().get(0));
    }
  }

  /** Bytes that are no characters, and halves of characters, end no run. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a.xml   | <rss><channel><title>Fähre Küste Öl</title><item><title></title><guid>J#ger</guid></item></channel></rss> | <guid>Jäger</guid>
          a.txt   | Fähre#                                    | nothing
          a.csv   | título,Kärntner Zöllner,J#ger,date,author | a body: título, Kärntner Zöllner, Jäger
          a.json  | [{"id":"\\uD83D","title":""}]             | \uFFFD
          """)
  void whatIsNoCharacterIsKeptAsItWasRead(String name, String content, String kept)
      throws IOException {
    byte[] bytes = content.getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '#' ? (byte) 0xE4 : bytes[i];
    }
    Files.write(folder.resolve(name), bytes);
    Run run = Place.in(folder).run("index", name, "--quarantine", "rejected.jsonl");
    Path rejected = folder.resolve("rejected.jsonl");
    String found = run + (Files.exists(rejected) ? Files.readString(rejected) : "nothing");
    assertTrue(found.contains(kept), found);
  }

  /** What cannot become a quarantine is said before anything is read, and left as it is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gone/rejected.jsonl | there is no folder HERE/gone: make it first
          news                | HERE/news is a folder: name a file in it
          news/a.jsonl        | HERE/news/a.jsonl holds something else: name a new file
          news/latin.txt      | HERE/news/latin.txt holds something else: name a new file
          """)
  void theFileIsLookedAtFirst(String file, String why) throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(news.resolve("a.jsonl"), "{\"id\":\"1\",\"title\":\"\"}\n");
    Files.write(news.resolve("latin.txt"), new byte[] {'F', (byte) 0xe4, 'h', 'r', 'e'});
    String there = folder.toRealPath().toString();
    Run run = Place.in(folder.toRealPath()).run("index", "news", "--quarantine", file);
    assertEquals(new Run(2, "", "lede: --quarantine: " + why.replace("HERE", there) + "\n"), run);
    try (Stream<Path> all = Files.walk(folder)) {
      assertEquals(4, all.count(), "the folder, news and its two files");
    }
  }

  /** A file that has been mended by any program stays a quarantine, and what differs is kept. */
  @Test
  void piecesThatHashAlikeAreAllKept() throws IOException {
    Place place = Place.in(folder);
    Files.writeString(
        folder.resolve("a.jsonl"), "{\"x\":\"Aa\"}\n{\"x\":\"BB\"}\n{\"x\":\"Aa\"}\n");
    place.run("index", "a.jsonl", "--quarantine", "rejected.jsonl");
    assertEquals(2, Files.readAllLines(folder.resolve("rejected.jsonl")).size());
    Files.write(folder.resolve("rejected.jsonl"), new byte[] {(byte) 0xe4, '\n'}, APPEND);
    Files.writeString(folder.resolve("a.jsonl"), "{\"x\":\"C\"}\n");
    place.run("index", "a.jsonl", "--quarantine", "rejected.jsonl");
    String kept = Files.readString(folder.resolve("rejected.jsonl"), ISO_8859_1);
    assertEquals(4, kept.lines().count(), kept);
  }
}
