package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.cli.Run.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code lede explain} says of a query and of an article. */
class ExplainCommandTest {
  @TempDir private Path folder;

  private Place place() throws IOException {
    Files.writeString(
        folder.resolve("news.jsonl"),
        """
        {"id":"a","title":"Ferry strike","body":"Crews in Kiev stay ashore."}
        {"id":"b","title":"Ferry sails","body":"Crews are back."}
        {"id":"c","title":"Strike over","body":"The port is open, the ferries sail."}
        {"id":"d","title":"US talks","body":"A café of the US strikes. Cafe life."}
        """);
    Place place = Place.in(folder);
    assertEquals(0, place.run("index", "news.jsonl").status());
    return place;
  }

  @Test
  void theTreeIsPrinted() throws IOException {
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
          in the field title
            any of these, the more the better
              the word strike
              the word pay
        """,
        run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ferry | the word ferry",
        "Kyiv | the word Kyiv, or Kiev",
        "\"ferry\" | the word \"ferry\" in just this form",
        "\"pay deal\"~1 | the words \"pay deal\" in any order, with at most one other word among them",
        "ferr* | words like ferr*",
        "skerow~ | words spelled like skerow, up to 2 letters apart",
        "a NEAR/5 \"b c\" | the word a near the words \"b c\" in a row, with at most 5 other words among them",
        "title:ferry^2.5 | the word ferry in the field title, counted 2.5 times",
        "headline:bay~ | words spelled like bay, up to one letter apart, in the field title",
        "language:en | the word en in the field lang",
        "author:* | anything in the field author",
        "id:a:7 | the id a:7",
        "id:MW-2? | ids like MW-2?",
        "published:2024 | published 2024-01-01..2024-12-31",
        "published:* | published at any date",
        "* | every article",
      })
  void aPartIsSaidOnOneLine(String query, String line) {
    assertEquals(line + "\n", explained(query));
  }

  /** No index is looked for without an id. */
  private String explained(String... arguments) {
    List<String> command = new ArrayList<>(List.of("explain"));
    command.addAll(List.of(arguments));
    Run run = Place.in(folder).run(command.toArray(String[]::new));
    assertEquals(0, run.status());
    assertEquals("", run.err());
    return run.out();
  }

  @Test
  void aGroupIsATreeWhateverItsFieldAndWeight() {
    assertEquals(
        """
        all of these
          in the field title, counted 3 times
            any of these, the more the better
              the word a, counted 2 times
              the word b
        and, the more the better
          counted 2 times
            any of these, the more the better
              the word c
              the word d
        but none of these
          the word e
          the word f
        """,
        explained("title:(a^2 b)^3", "(c d)^2", "-(e OR f)"));
  }

  @Test
  void aWordWithAWeightIsNoSpellingOfTheOneBeforeIt() {
    assertEquals(
        """
        any of these, the more the better
          the word ferry
          the word strike, counted 2 times
        """,
        explained("ferry strike^2"));
    assertEquals(
        """
        any of these, the more the better
          the word ferry
          the word boat, counted 0.6 times
        """,
        explained("ferry boat^0.6"));
  }

  @Test
  void lucenesSyntaxIsATreeToo() {
    assertEquals(
        """
        all of these
          the word ferry in the field title
          words matching /str.*/ in the field body
          published 2024-01-01..2024-12-31
        and, the more the better
          counted 2 times
            any of these, the more the better
              words that sort from a and before b
              words that sort after c
        but none of these
          the word dam
        """,
        explained(
            "--syntax",
            "lucene",
            "+title:ferry +body:/str.*/ +published:[2024 TO 2025} ([a TO b} {c TO *])^2 -dam"));
  }

  @Test
  void aMalformedQueryIsRefusedWithOrWithoutAnArticle() throws IOException {
    String refusal =
        """
        lede: Lucene's syntax breaks at character 7: unexpected ')'
          title:)
                ^
        """;
    Run tree = Place.in(folder).run("explain", "--syntax", "lucene", "title:)");
    assertEquals(new Run(2, "", refusal), tree);
    assertEquals(tree, place().run("explain", "--id", "a", "--syntax", "lucene", "title:)"));
  }

  @Test
  void aWordIsThereOnceHoweverManyTermsStandForIt() throws IOException {
    assertTrue(explanation("c", "ferries").contains("\n      once in the body, written ferries\n"));
    assertTrue(explanation("a", "Kief~").contains("\n      once in the body, written Kiev\n"));
    assertTrue(explanation("a", "Kiev~").contains("\n      once in the body, written Kiev\n"));
    assertTrue(
        explanation("d", "cafe").contains("\n      2 times in the body, written café, Cafe"));
  }

  private String explanation(String id, String... query) throws IOException {
    List<String> command = new ArrayList<>(List.of("explain", "--id", id));
    command.addAll(List.of(query));
    return place().run(command.toArray(String[]::new)).out();
  }

  @Test
  void aWeightedGroupIsExplainedPartByPart() throws IOException {
    String out = explanation("a", "(ferry strike)^2");
    assertTrue(out.contains("% of its score: the word ferry, counted 2 times\n"), out);
    assertTrue(out.contains("% of its score: the word strike, counted 2 times\n"), out);
  }

  @Test
  void scoresNameTheKindsOfTermsInWords() throws IOException {
    String out = explanation("d", "--scores", "strikes Strikes café US");
    assertTrue(out.contains(":family(en, strike) in"), out);
    assertTrue(out.contains("words in the form typed"), out);
    assertTrue(out.contains(":acronym(us)"), out);
    assertFalse(out.contains("\ufffd"), out);
  }

  @Test
  void itIsSaidWhyAnArticleRanksWhereItDoes() throws IOException {
    Run run = place().run("explain", "--id", "c", "ferry", "strike", "Odesa");
    assertEquals(0, run.status());
    assertTrue(run.out().contains("\nc is number 2 of 4 that match.\n"), run.out());
    assertTrue(
        run.out().contains("% of its score: the word ferry\n      once in the lede"), run.out());
    assertTrue(run.out().contains("once in the body, written ferries\n"), run.out());
    assertTrue(
        run.out().contains("once in the headline, where a word counts most, written Strike\n"),
        run.out());
    assertTrue(run.out().contains("not there: the word Odesa, or Odessa\n"), run.out());
    assertFalse(run.out().contains("docFreq"), run.out());
    Run scores = place().run("explain", "--id", "c", "--scores", "ferry");
    assertTrue(scores.out().contains("idf"), scores.out());
  }

  /** Rare as they are, dates only filter, and every word of a shape counts the same. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ferry on:2024-02-02 | 100 % of its score: the word ferry",
        "ferry on:2024-02-02 | there: published 2024-02-02..2024-02-02",
        "ferry (on:2024-02-02 OR on:2024-02-03) | there: published 2024-02-02..2024-02-02",
        "on:2024-02-02 -dam | 0 is number 1 of 1 that match.",
        "on:2024-02-02 -dam | there: published 2024-02-02..2024-02-02",
        "on:2024-02-02 | 100 % of its score: published 2024-02-02..2024-02-02",
        "ferry author:* | there: anything in the field author",
      })
  void aDateAddsNothingToTheScore(String query, String line) throws IOException {
    String out = explained40(query);
    assertTrue(out.lines().map(String::strip).anyMatch(line::equals), out);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Oslo | true",
        "\"ferry to Oslo\" | true",
        "quotab* | false",
        "author:* | false",
        "on:2024-02-02 | false",
        "ferry NEAR/3 Oslo | false",
        "--syntax lucene /quotab.*/ | false",
        "--syntax lucene [quota TO quotb] | false",
      })
  void onlyOfWhatCountsByRarityIsItSaid(String query, boolean said) throws IOException {
    String out = explained40(query);
    assertEquals(said, out.contains(": rare, so it counts much"), out);
    assertTrue(out.contains("      found in 1 of 40 articles"), out);
  }

  /** Of forty articles about ferries, the first has what no other has. */
  private String explained40(String query) throws IOException {
    StringBuilder news = new StringBuilder();
    news.append(
        """
        {"id":"0","title":"Ferry to Oslo","body":"A quotable day.","author":"Anna","date":"2024-02-02"}
        """);
    for (int i = 1; i < 40; i++) {
      news.append("{\"id\":\"%d\",\"title\":\"Ferry\",\"date\":\"2024-03-02\"}\n".formatted(i));
    }
    Files.writeString(folder.resolve("forty.jsonl"), news);
    Place place = Place.in(folder);
    assertEquals(0, place.run("index", "forty.jsonl").status());
    String[] words =
        query.startsWith("--syntax lucene ")
            ? new String[] {"--syntax", "lucene", query.substring("--syntax lucene ".length())}
            : new String[] {query};
    List<String> command = new ArrayList<>(List.of("explain", "--id", "0"));
    command.addAll(List.of(words));
    return place.run(command.toArray(String[]::new)).out();
  }

  @Test
  void anArticleThatDoesNotMatchIsStatusOne() throws IOException {
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
