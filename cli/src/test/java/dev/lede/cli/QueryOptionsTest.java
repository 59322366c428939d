package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.cli.Run.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the words of a query are read, and what {@code lede explain} says of it. */
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
    assertEquals(
        "lede: published 2024-01-01..2024-02-29\nlede: published 2024-02-01..\n", run.err());
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
        "title:) | 7 | unexpected ')' |       ^",
        "ferry AND | 10 | it ends too early |          ^",
        "ferry \"strike | 14 | it ends too early |              ^",
        "ferry foo:bar | 7 | there is no field 'foo' |       ^",
        "published:[soon TO *] | 12 | 'soon' is no date |            ^",
        "(((( | 5 | it ends too early |     ^",
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
    assertEquals(caret.stripLeading(), lines[2].stripLeading());
    assertEquals(at + 1, lines[2].indexOf('^'), run.err());
  }

  @Test
  void explainPrintsTheTree() throws IOException {
    Run run = place().run("explain", "ferry \"port authority\" -title:(strike OR pay) since:2024");
    assertEquals(0, run.status());
    assertEquals(
        """
        all of these
          the words "port authority" in a row
          published 2024-01-01..
        and, the more the better
          the word ferry
        but none of these
          in the field headline
            any of these, the more the better
              the word strike
              the word pay
        """,
        run.out());
  }

  @Test
  void explainNeedsNoIndexWithoutAnId() {
    Run run = Place.in(folder).run("explain", "ferry");
    assertEquals(0, run.status());
    assertEquals("the word ferry\n", run.out());
  }

  @Test
  void explainSaysWhyAnArticleRanksWhereItDoes() throws IOException {
    Run run = place().run("explain", "--id", "c", "ferry", "strike", "Odesa");
    assertEquals(0, run.status());
    assertTrue(run.out().contains("\nc is number 1 of 3 that match.\n"), run.out());
    assertTrue(
        run.out().contains("% of its score: the word ferry\n      once in the lede"), run.out());
    assertTrue(run.out().contains("once in the body, written ferries\n"), run.out());
    assertTrue(
        run.out().contains("once in the headline, where a word counts most, written Strike\n"),
        run.out());
    assertTrue(run.out().contains("not there: the word Odesa\n"), run.out());
    assertFalse(run.out().contains("docFreq"), run.out());
    Run scores = place().run("explain", "--id", "c", "--scores", "ferry");
    assertTrue(scores.out().contains("idf"), scores.out());
  }

  @Test
  void explainOfAnArticleThatDoesNotMatchIsStatusOne() throws IOException {
    Run run = place().run("explain", "--id", "b", "+strike", "ferry");
    assertEquals(1, run.status());
    assertTrue(run.out().contains("\nb does not match.\n"), run.out());
    assertTrue(run.out().contains("  not there: the word strike\n"), run.out());
    assertFalse(run.out().contains("%"), run.out());
    Run left = place().run("explain", "--id", "a", "ferry", "-strike");
    assertEquals(1, left.status());
    assertTrue(
        left.out().contains("  there, so the article is left out: the word strike\n"), left.out());
    Run nobody = place().run("explain", "--id", "nobody", "ferry");
    assertEquals(1, nobody.status());
    assertEquals("lede: there is no article with the id nobody\n", nobody.err());
  }
}
