package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.cli.Run.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the words of a query are read. */
class QueryOptionsTest {
  @TempDir private Path folder;

  private Place place() throws IOException {
    Files.writeString(
        folder.resolve("news.jsonl"),
        """
        {"id":"a","title":"Ferry strike","body":"Crews in Kiev stay ashore."}
        {"id":"b","title":"Ferry sails","body":"Crews are back."}
        {"id":"c","title":"Strike over","body":"The port is open, the ferries sail."}
        """);
    Place place = Place.in(folder);
    assertEquals(0, place.run("index", "news.jsonl").status());
    return place;
  }

  private static int found(Place place, String... arguments) {
    String json = place.run(arguments).out();
    String total = json.replaceFirst("(?s).*\"total\":(\\d+).*", "$1");
    return Integer.parseInt(total);
  }

  @Test
  void allRequiresEveryWord() throws IOException {
    Place place = place();
    assertEquals(3, found(place, "search", "--json", "ferry strike"));
    assertEquals(2, found(place, "search", "--json", "--all", "ferry strike"));
    assertEquals(1, found(place, "search", "--json", "--all", "ferry strike port"));
  }

  @Test
  void synonymsAreTheCommonOnesAFileOrNone() throws IOException {
    Place place = place();
    assertEquals(1, found(place, "search", "--json", "Kyiv"));
    assertEquals(0, found(place, "search", "--json", "--synonyms", "off", "Kyiv"));
    Files.writeString(folder.resolve("ours.txt"), "# ours\nboat, ferry\n");
    assertEquals(3, found(place, "search", "--json", "--synonyms", "ours.txt", "boat"));
    assertEquals(0, found(place, "search", "--json", "--synonyms", "ours.txt", "Kyiv"));
    assertEquals(0, found(place, "search", "--json", "boat"));
  }

  @Test
  void aBadListOfSynonymsIsRefusedWithItsLine() throws IOException {
    Place place = place();
    Files.writeString(folder.resolve("ours.txt"), "boat, ferry\nalone\n");
    Run run = place.run("search", "--synonyms", "ours.txt", "boat");
    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("lede: line 2 of the synonyms has 1 spellings"), run.err());
    Files.write(folder.resolve("ours.txt"), new byte[] {'a', ',', (byte) 0xff});
    assertTrue(place.run("search", "--synonyms", "ours.txt", "boat").err().contains("not UTF-8"));
  }

  @Test
  void whatIsTakenLiterallyIsSaid() throws IOException {
    Run run = place().run("search", "ferry AND");
    assertEquals(0, run.status());
    assertTrue(run.err().contains("AND"), run.err());
    assertEquals("", place().run("search", "ferry AND strike").err());
  }

  @Test
  void theDatesOfAQueryAreSaidAsTheyWereUnderstood() throws IOException {
    Files.writeString(
        folder.resolve("dated.jsonl"),
        "{\"id\":\"d\",\"title\":\"Ferry\",\"date\":\"2024-02-10\"}\n");
    Place place = place();
    place.run("index", "dated.jsonl");
    Run run = place.run("search", "ferry", "jan", "2024..feb", "2024", "since:2024-02");
    assertEquals("lede: published 2024-02-01..2024-02-29\n", run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title:ferry | 2",
        "headline:ferr* | 2",
        "+ferry -strike | 1",
        "ferry AND strike | 2",
        "\"ferry strike\" | 1",
        "\"strike ferry\"~3 | 1",
        "body:/fer+i.s/ | 1",
        "title:[sa TO sb] | 1",
        "title:{over TO *] | 3",
        "sial~1 | 1",
        "(ferry^2 OR port) AND crews | 2",
        "id:b | 1",
        "*:* | 3",
        "kiew~1 | 1",
        "ferries | 3",
        "published:[2024 TO 2025] | 0",
      })
  void luceneSyntaxIsReadOnRequest(String query, int found) throws IOException {
    assertEquals(found, found(place(), "search", "--json", "--syntax", "lucene", query));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title:) | 7 | unexpected ')' | `        ^`",
        "ferry AND | 10 | it ends too early | `           ^`",
        "ferry \"strike | 14 | it ends too early | `               ^`",
        "ferry foo:bar | 7 | there is no field 'foo' | `        ^`",
        "published:[soon TO *] | 12 | 'soon' is no date | `             ^`",
        "(((( | 5 | it ends too early | `      ^`",
        "a /b{1000000}/ | 3 | this regular expression is too complex | `    ^`",
        "新聞 foo:bar | 4 | there is no field 'foo' | `       ^`",
        "\uff76\uff9e foo:bar | 4 | there is no field 'foo' | `     ^`",
        "cafe\u0301 😀 foo:bar | 9 | there is no field 'foo' | `          ^`",
      })
  void aCaretStandsUnderWhatIsWrong(String query, int at, String reason, String caret)
      throws IOException {
    Run run = place().run("search", "--syntax", "lucene", query);
    assertEquals(2, run.status());
    String[] lines = run.err().split("\n", -1);
    assertTrue(
        lines[0].startsWith("lede: Lucene's syntax breaks at character " + at + ": " + reason),
        run.err());
    assertEquals("  " + query, lines[1]);
    assertEquals(caret, lines[2]);
  }

  @Test
  void ofALongQueryOnlyWhatStandsAroundTheMistakeIsShown() throws IOException {
    String query = "ferry " + "ferry ".repeat(100) + "foo:" + "x".repeat(1_000);
    Run run = place().run("search", "--syntax", "lucene", query);
    assertEquals(
        """
        lede: Lucene's syntax breaks at character 607: there is no field 'foo'
          …ferry ferry ferry ferry ferry foo:xxxxxxxxxxxxxxxxxxxxxxxxxx…
                                         ^
        """,
        run.err());
    Run wide = place().run("search", "--syntax", "lucene", "新".repeat(100) + " foo:x");
    String shown = "  …" + "新".repeat(27) + " foo:x\n" + " ".repeat(3 + 2 * 27 + 1) + "^\n";
    assertEquals(shown, wide.err().replaceFirst(".*\n", ""));
    Run signs = place().run("search", "--syntax", "lucene", "\u0007\u202e foo:x");
    assertTrue(signs.err().contains("\n  \ufffd\ufffd foo:x\n     ^\n"), signs.err());
  }
}
