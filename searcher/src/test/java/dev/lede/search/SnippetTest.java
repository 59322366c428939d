package dev.lede.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import dev.lede.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnippetTest {
  private static final String FILLER = "Nothing of note took place in the town on that day. ";

  @TempDir private Path folder;

  private Hit hit(Article article, String query, int most, int width) throws IOException {
    Path index = Files.createTempDirectory(folder, "index");
    TestIndex.write(index, article);
    try (NewsSearcher searcher = NewsSearcher.open(index)) {
      return searcher.search(SearchRequest.of(query).withSnippets(most, width)).hits().get(0);
    }
  }

  private List<String> snippets(String body, String query) throws IOException {
    return hit(article("News", body), query, 2, 200).snippets().stream()
        .map(snippet -> snippet.marked("[", "]"))
        .toList();
  }

  private static Article article(String headline, String body) {
    return Article.builder("a").headline(headline).body(body).build();
  }

  @Test
  void showTheSentenceThatMatches() throws IOException {
    assertEquals(
        List.of("The [ferry] sank near Skerrow."),
        snippets(FILLER + "The ferry sank near Skerrow. " + FILLER, "ferry"));
  }

  @Test
  void markAPhraseAsOneAndOnlyWhereItIs() throws IOException {
    assertEquals(
        List.of("The [port authority] spoke; no authority of the port denied it."),
        snippets(
            "The port authority spoke; no authority of the port denied it.", "\"port authority\""));
  }

  @Test
  void markWordsThatAreNearAndNotWhatLiesBetween() throws IOException {
    String body =
        "The harbour master closed the old port; nobody in the whole town saw the harbour.";
    assertEquals(
        List.of(
            "The [harbour] master closed the old [port]; nobody in the whole town saw the harbour."),
        snippets(body, "harbour NEAR/4 port"));
    assertEquals(
        List.of(
            "The [harbour] master closed the old [port]; nobody in the whole town saw the harbour."),
        snippets(body, "\"port harbour\"~4"));
  }

  @Test
  void markEveryKindOfMatch() throws IOException {
    String body = "The U.S.-led talks on COVID-19 ended; co-operation with O’Brien’s café goes on.";
    assertEquals(
        List.of(
            "The [U.S.]-led talks on COVID-19 ended; co-operation with O’Brien’s café goes on."),
        snippets(body, "US"));
    assertEquals(
        List.of(
            "The U.S.-led talks on [COVID-19] ended; [co-operation] with [O’Brien’s] [café] goes on."),
        snippets(body, "covid19 cooperation O'Brien cafe"));
    assertEquals(
        List.of(
            "The U.S.-led [talks] on COVID-19 ended; co-operation with O’Brien’s [café] goes on."),
        snippets(body, "tal* kafe~1 caff~1"));
  }

  @Test
  void markWordsInTheirOtherForms() throws IOException {
    assertEquals(
        List.of("[Ferries] are late; the [ferry's] crew slept."),
        snippets("Ferries are late; the ferry's crew slept.", "ferry"));
  }

  @Test
  void preferSentencesWithMoreOfTheWords() throws IOException {
    assertEquals(
        List.of("A [strike] closed the [harbour]."),
        snippets("The harbour is old. " + FILLER + "A strike closed the harbour.", "harbour strike")
            .stream()
            .filter(snippet -> snippet.contains("strike"))
            .toList());
  }

  @Test
  void standInTheOrderOfTheText() throws IOException {
    List<String> snippets =
        snippets(
            "The harbour is old. " + FILLER.repeat(5) + "A strike closed it.", "strike harbour");
    assertEquals(List.of("The [harbour] is old.", "A [strike] closed it."), snippets);
  }

  @Test
  void doNotMarkWhatWasLeftOutOrAskedOfAnotherField() throws IOException {
    Article article =
        Article.builder("a").headline("Toll").author("Anna Toll").body("Toll ferry.").build();
    Hit hit = hit(article, "author:toll ferry", 2, 200);
    assertEquals("Toll", hit.headline().marked("[", "]"));
    assertEquals("Toll [ferry].", hit.snippets().get(0).marked("[", "]"));
  }

  @Test
  void theHeadlineIsMarkedToo() throws IOException {
    assertEquals(
        "[Ferry] sinks",
        hit(article("Ferry sinks", "No."), "ferry", 2, 200).headline().marked("[", "]"));
  }

  @Test
  void withoutAHeadlineTheFirstWordsStandIn() throws IOException {
    Hit hit = hit(article("", "The ferry sank. " + FILLER.repeat(4)), "ferry", 2, 200);
    assertTrue(hit.headline().marked("[", "]").startsWith("The [ferry] sank. Nothing"));
  }

  @Test
  void withoutAMatchInTheBodyTheLedeIsShown() throws IOException {
    assertEquals(
        List.of("Nothing of note took place in the town on that day."),
        hit(article("Ferry", "By Anna Toll\n\n" + FILLER.strip() + "\n\nMore."), "ferry", 2, 200)
            .snippets()
            .stream()
            .map(Snippet::text)
            .toList());
  }

  @Test
  void noneAreMadeWhereNoneAreWanted() throws IOException {
    assertEquals(List.of(), hit(article("Ferry", FILLER), "ferry", 0, 200).snippets());
    assertEquals(List.of(), hit(article("Ferry", ""), "ferry", 2, 200).snippets());
  }

  @Test
  void longSentencesAreCutAroundTheMatch() throws IOException {
    String body = "and then on ".repeat(100) + "the ferry sank " + "and so on ".repeat(100);
    Snippet snippet = hit(article("News", body), "ferry", 2, 80).snippets().get(0);
    assertTrue(snippet.text().length() <= 80, snippet.text());
    assertEquals("ferry", snippet.matches().get(0).of(snippet.text()));
    assertTrue(snippet.cutBefore() && snippet.cutAfter());
    assertEquals(body.indexOf(snippet.text(), snippet.start()), snippet.start());
  }

  @Test
  void aSentenceKeepsItsBeginningWhereItsMatchesFit() throws IOException {
    String body = "HARROW BAY, Jan. 9 (Wire) - The ferry sank " + "and so on ".repeat(100);
    Snippet snippet = hit(article("News", body), "ferry", 2, 80).snippets().get(0);
    assertTrue(snippet.text().startsWith("HARROW BAY, Jan. 9 (Wire) - The ferry sank"));
    assertTrue(!snippet.cutBefore() && snippet.cutAfter());
  }

  @Test
  void emojiAndJoinedCharactersAreNeverSplit() throws IOException {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    String body = "ferry " + family.repeat(300);
    Snippet snippet = hit(article("News", body), "ferry", 1, 100).snippets().get(0);
    assertEquals("", snippet.text().substring("ferry ".length()).replace(family, ""));
  }

  @Test
  void aVeryLongArticleIsAnsweredLikeAnyOther() throws IOException {
    String body = (FILLER + "The ferry sank once more. ").repeat(60_000);
    assertEquals(2, hit(article("News", body), "ferry", 2, 200).snippets().size());
  }

  @Property(tries = 40)
  void lieWhereTheySayWithTheirMatchesInOrder(
      @ForAll @Size(min = 1, max = 120)
          List<@AlphaChars @StringLength(min = 1, max = 9) String> words,
      @ForAll boolean paragraphs)
      throws IOException {
    String body = "ferry " + String.join(paragraphs ? ".\n\n" : " ", words) + " ferry";
    Path index = Files.createTempDirectory("snippets");
    TestIndex.write(index, article("", body));
    try (NewsSearcher searcher = NewsSearcher.open(index)) {
      String query = "ferry " + words.get(0);
      Hit hit = searcher.search(SearchRequest.of(query).withSnippets(3, 50)).hits().get(0);
      hit.snippets().forEach(snippet -> assertInPlace(snippet, body));
    } finally {
      delete(index);
    }
  }

  private static void assertInPlace(Snippet snippet, String body) {
    Span place = new Span(snippet.start(), snippet.start() + snippet.text().length());
    assertEquals(snippet.text(), place.of(body));
    assertTrue(place.length() <= 50, snippet.text());
    assertTrue(!snippet.matches().isEmpty(), "a snippet shows a match");
    int at = 0;
    for (Span match : snippet.matches()) {
      assertTrue(match.start() >= at && match.end() <= place.length());
      at = match.end();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
