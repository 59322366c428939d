package dev.lede.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which passages of a text are shown, in an index where some words are rare and others are not. */
class PassagesTest {
  /** Stands between sentences where a row has dots, and holds none of the words asked for. */
  private static final String FILLER =
      " Nobody of note took part that day, and hardly anyone was there to see it, or so they say. ";

  /** So often is each word in the other articles. */
  private static final String OTHERS = "the ".repeat(9) + "harbour town harbour";

  @TempDir private Path folder;

  private Hit hit(String headline, String body, String query, int most, int width)
      throws IOException {
    Article[] others =
        IntStream.range(0, 20)
            .mapToObj(i -> Article.builder("other" + i).body(OTHERS).build())
            .toArray(Article[]::new);
    SearchRequest request = Shown.everyday(query).withLimit(30).withSnippets(most, width);
    return Shown.hit(folder, Shown.article(headline, body), request, others);
  }

  private String shown(String body, String query, int most) throws IOException {
    return Shown.text(hit("News", body.replace(" ... ", FILLER), query, most, 120));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ferry strike    | A ferry sank. ... A strike closed the ferry. ... One strike. | A [strike] closed the [ferry].
          ferry strike    | A strike long ago and far away hit a ferry. ... It was a ferry strike. | It was a [ferry] [strike].
          ferry strike    | A strike at a ferry. ... It was a ferry strike. ... Ferry workers. | It was a [ferry] [strike].
          ferry           | One ferry sank. ... A ferry left.   | One [ferry] sank.
          harbour ferry   | The harbour is old. ... A ferry left. | A [ferry] left.
          the ferry       | The town by the sea. ... One ferry left. | One [ferry] left.
          ferry strike    | A ferry, a ferry and a ferry. ... No ferry: a strike. | No [ferry]: a [strike].
          "port ferry" pay | A port ferry is here. ... They pay. | A [port ferry] is here.
          """)
  void theBestHasMoreAndRarerWordsCloserTogetherAndEarlier(
      String query, String body, String expected) throws IOException {
    assertEquals(expected, shown(body, query, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ferry strike    | A ferry sank. ... One strike.  | A [ferry] sank. ... One [strike].
          strike ferry    | A ferry sank. ... One strike.  | A [ferry] sank. ... One [strike].
          ferry strike pay | A ferry strike. ... A ferry strike is on. ... Fair pay. | A [ferry] [strike]. ... Fair [pay].
          ferry           | A ferry sank. ... One more ferry left. | A [ferry] sank. ... One more [ferry] left.
          the ferry       | One ferry left. ... The town by the sea. | One [ferry] left.
          the the         | The town by the sea. ... It is the end. | [The] town by [the] sea. ... It is [the] end.
          ferry           | A ferry sank. ... A ferry sank. ... It was a late ferry. | A [ferry] sank. ... It was a late [ferry].
          ferry strike    | A ferry sank. One strike. ... A ferry, a strike. | A [ferry] sank. One [strike]. ... A [ferry], a [strike].
          """)
  void theOthersShowWhatIsNewInTheOrderOfTheText(String query, String body, String expected)
      throws IOException {
    assertEquals(expected, shown(body, query, 2));
  }

  @Test
  void sentencesThatTouchAreOneWhereTheyFit() throws IOException {
    String first = "A ferry sank in the harbour late at night when everyone had gone home to bed.";
    String second = "A strike had closed the port two days before, and nobody was there to help.";
    String body = first + " " + second + FILLER.repeat(3);
    assertEquals(1, hit("News", body, "ferry strike", 2, 200).snippets().size());
    Hit apart = hit("News", body, "ferry strike", 2, 100);
    assertEquals(2, apart.snippets().size());
    assertEquals(first.length() + 1, apart.snippets().get(1).start());
  }

  @Test
  void theHeadlineIsNotRepeated() throws IOException {
    String body = "Ferry sinks off Harrow\n\nIt was an old ferry." + FILLER.repeat(2);
    assertEquals(
        "It was an old [ferry].", Shown.text(hit("Ferry sinks off Harrow", body, "ferry", 1, 200)));
  }

  @Test
  void theHeadlineIsRepeatedWhereThereIsNothingElse() throws IOException {
    assertEquals("[Ferry] sinks", Shown.text(hit("Ferry sinks", "Ferry sinks", "ferry", 2, 200)));
  }

  @Test
  void aLongSentenceIsCutAroundTheMatch() throws IOException {
    String body = "and then on ".repeat(100) + "the ferry sank " + "and so on ".repeat(100);
    Snippet snippet = hit("News", body, "ferry", 2, 80).snippets().get(0);
    assertTrue(snippet.text().length() <= 80, snippet.text());
    assertTrue(snippet.text().length() > 60, snippet.text());
    assertEquals("ferry", snippet.matches().get(0).of(snippet.text()));
    assertTrue(snippet.cutBefore() && snippet.cutAfter());
  }

  @Test
  void aLongSentenceMayHaveSeveralPassages() throws IOException {
    String body = "a ferry " + "and so on ".repeat(50) + "a strike " + "and so on ".repeat(50);
    assertEquals(2, hit("News", body, "ferry strike", 3, 80).snippets().size());
  }

  @Test
  void aSentenceKeepsItsBeginningWhereItsMatchesFit() throws IOException {
    String body = "HARROW BAY, Jan. 9 (Wire) - The ferry sank " + "and so on ".repeat(100);
    Snippet snippet = hit("News", body, "ferry", 2, 80).snippets().get(0);
    assertTrue(snippet.text().startsWith("HARROW BAY, Jan. 9 (Wire) - The ferry sank"));
    assertTrue(!snippet.cutBefore() && snippet.cutAfter());
  }

  @Test
  void aMatchLongerThanTheWidthIsCutAndMarkedAsFarAsItIsShown() throws IOException {
    String phrase = "one of the very oldest ferries in the whole of the town";
    Snippet snippet =
        hit("News", "It is " + phrase + ".", '"' + phrase + '"', 1, 30).snippets().get(0);
    assertEquals("[one of the very oldest ferries]", snippet.marked("[", "]"));
    assertTrue(snippet.cutBefore() && snippet.cutAfter());
  }

  @Test
  void withoutAMatchTheLedeIsShown() throws IOException {
    String body = "By Anna Toll\n\nNobody took note of it in the town that day.\n\nMore.";
    assertEquals(
        "Nobody took note of it in the town that day.",
        Shown.text(hit("Ferry", body, "ferry", 2, 200)));
    assertEquals("Nobody took note of~", Shown.text(hit("Ferry", body, "ferry", 2, 20)));
  }

  @Test
  void thereIsNoneWhereNoneIsWantedOrThereIsNoText() throws IOException {
    assertEquals("", Shown.text(hit("Ferry", "A ferry.", "ferry", 0, 200)));
    assertEquals("", Shown.text(hit("Ferry", "", "ferry", 2, 200)));
  }

  @Test
  void withoutAHeadlineTheFirstWordsStandIn() throws IOException {
    Hit hit = hit("", "The ferry sank." + FILLER.repeat(4), "ferry", 0, 200);
    assertEquals(
        "The [ferry] sank. Nobody of note took part that day, and hardly",
        hit.headline().marked("[", "]"));
    assertTrue(hit.headline().cutAfter());
  }
}
