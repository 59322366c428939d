package dev.lede.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import dev.lede.article.Published;
import dev.lede.article.Published.Precision;
import dev.lede.query.DateWords;
import dev.lede.query.QuerySyntax;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private NewsSearcher searcher;

  @AfterEach
  void close() throws IOException {
    if (searcher != null) {
      searcher.close();
    }
  }

  private void index(Article... articles) throws IOException {
    TestIndex.write(folder, articles);
    searcher = NewsSearcher.open(folder);
  }

  private static Article article(String id, String headline, String... paragraphs) {
    return Article.builder(id).headline(headline).body(String.join("\n\n", paragraphs)).build();
  }

  private static Article dated(String id, Published published) {
    return Article.builder(id).headline("Dated").published(published).build();
  }

  private static Published moment(String iso) {
    return new Published(Instant.parse(iso), Precision.MINUTE, ZoneOffset.UTC, true, iso);
  }

  private List<String> found(String query) throws IOException {
    return ids(SearchRequest.of(query));
  }

  private List<String> ids(SearchRequest request) throws IOException {
    return searcher.search(request).hits().stream().map(hit -> hit.article().id()).toList();
  }

  private void assertFound(String query, String... ids) throws IOException {
    assertEquals(
        Arrays.stream(ids).sorted().toList(), found(query).stream().sorted().toList(), query);
  }

  @Test
  void rankHasTheIdsAndScoresOfSearch() throws IOException {
    index(
        article("a", "Ferry strike", "The strike goes on."),
        article("b", "Ferry", "The ferry strike is over."),
        article("c", "Ferry", "Ferries sail again."),
        dated("d", moment("2024-05-01T12:00:00Z")));
    for (SearchRequest request :
        List.of(
            SearchRequest.of("ferry strike"),
            SearchRequest.of("ferry strike").withLimit(1).withOffset(1),
            SearchRequest.of("ferry").withLimit(0),
            SearchRequest.of("ferry").withSort(SortOrder.NEWEST),
            SearchRequest.of("nothing"),
            SearchRequest.of(QuerySyntax.words("").query()))) {
      SearchResult result = searcher.search(request);
      assertEquals(
          new RankedIds(
              result.query(),
              result.hits().stream()
                  .map(hit -> new RankedIds.RankedId(hit.article().id(), hit.score()))
                  .toList(),
              result.notes()),
          searcher.rank(request));
    }
    assertEquals(3, searcher.rank(SearchRequest.of("ferry")).ids().size());
    assertEquals(List.of(), searcher.rank(SearchRequest.of(QuerySyntax.words("").query())).ids());
  }

  @Test
  void wordsAreLookedForInHeadlineAndBodyEachWhereverItIs() throws IOException {
    index(
        article("both", "Harbour closed", "A strike began."),
        article("headline", "Strike", "Nothing else."),
        article("body", "News", "The harbour is calm."),
        article("neither", "Weather", "Rain."));
    assertFound("harbour strike", "both", "headline", "body");
    assertEquals("both", found("harbour strike").get(0));
  }

  @Test
  void aWeightThatIsTypedMakesNoSpelling() throws IOException {
    index(
        article("both", "News", "A ferry hit a boat and nobody on either was hurt on that day."),
        article("ferry", "News", "A ferry left."),
        article("neither", "News", "Rain."));
    assertEquals(List.of("both", "ferry"), found("ferry boat^0.6"));
  }

  @Test
  void aLongQueryLosesNoWordThatWasTyped() throws IOException {
    Article[] articles =
        IntStream.range(0, 40)
            .mapToObj(i -> article("id" + i, "Number " + i, "Rain."))
            .toArray(Article[]::new);
    index(articles);
    String query = "(nosuch number^0.6) " + "US ".repeat(280);
    assertEquals(40, searcher.search(SearchRequest.of(query)).total().count());
  }

  @Test
  void otherFieldsAreSearchedByNameOnly() throws IOException {
    index(
        Article.builder("a").headline("One").author("Anna Toll").author("Piet Marsh").build(),
        Article.builder("b").headline("Two").source("The Courier").section("Sport").build(),
        Article.builder("c")
            .headline("Anna")
            .tag("fish")
            .tag("quota rules")
            .place("Port Ellis")
            .build(),
        Article.builder("d")
            .headline("Four")
            .url("https://www.courier.example/2024/cod")
            .language("pt-BR")
            .build());
    assertFound("anna", "c");
    assertFound("author:anna", "a");
    assertFound("author:\"anna toll\"", "a");
    assertFound("author:\"toll piet\"");
    assertFound("source:courier", "b");
    assertFound("section:sport", "b");
    assertFound("tag:quota", "c");
    assertFound("place:\"port ellis\"", "c");
    assertFound("url:courier.example", "d");
    assertFound("url:https://www.courier.example/2024/cod", "d");
    assertFound("lang:pt", "d");
    assertFound("id:a", "a");
    assertFound("id:A");
  }

  @Test
  void phrasesLieWithinOneFieldAndAreRequired() throws IOException {
    index(
        article("headline", "Port authority quits", "It was late."),
        article("body", "Late news", "The port authority quit."),
        article("across", "A busy port", "Authority matters."),
        article("apart", "News", "Authority of the port. Port of the authority."));
    assertFound("\"port authority\"", "headline", "body");
    assertFound("late \"port authority\"", "headline", "body");
  }

  @Test
  void phrasesOfCommonWordsAreFound() throws IOException {
    index(
        article("band", "The Them play", "Of That Which Is is their album."),
        article("other", "That is that", "Which of them?"));
    assertFound("\"of that which is\"", "band");
    assertFound("\"the them\"", "band");
  }

  @Test
  void minusLeavesOut() throws IOException {
    index(article("a", "Storm", "Flood."), article("b", "Storm", "Wind."), article("c", "Sun"));
    assertFound("storm -flood", "b");
    assertFound("-storm", "c");
    assertFound("storm -\"storm flood\"", "a", "b");
    assertFound("-title:storm", "c");
  }

  @Test
  void plusRequires() throws IOException {
    index(article("a", "Storm", "Flood."), article("b", "Storm", "Wind."), article("c", "Flood"));
    assertFound("storm +flood", "a", "c");
    assertEquals("a", found("storm +flood").get(0));
  }

  @Test
  void anEmptyQueryFindsEverythingAndPunctuationNothing() throws IOException {
    index(article("a", "Storm"), article("b", "Flood"));
    assertFound("", "a", "b");
    assertFound("!!!");
    assertFound("storm !!!", "a");
    assertFound("-!!!");
  }

  @Test
  void vastQueriesAreAnswered() throws IOException {
    index(article("a", "Storm", "Flood."));
    StringBuilder words = new StringBuilder("storm");
    IntStream.range(0, 20_000).forEach(i -> words.append(" word").append(i));
    assertFound(words.toString(), "a");
    assertFound("\"" + words + "\"");
    assertFound(words.toString().replace(' ', '/'));
    assertFound("x".repeat(100_000) + " storm", "a");
  }

  @Test
  void headlineAndLedeWeighMore() throws IOException {
    String filler = "The council met again on Tuesday to talk about many other matters at length.";
    index(
        article("late", "Council meets", filler, filler, "The ferry was one of them, it is said."),
        article("lede", "Council meets", "The ferry was one of them, it is said.", filler, filler),
        article(
            "headline", "Ferry talks", filler, filler, "Everything was one of them, it is said."));
    assertEquals(List.of("headline", "lede", "late"), found("ferry"));
  }

  @Test
  void theLedeNeverMakesAMatchOfItsOwn() throws IOException {
    index(article("a", "News", "The ferry sank on Monday with nobody at all on board."));
    SearchResult result = searcher.search(SearchRequest.of("ferry"));
    assertEquals(1, result.total().count());
    assertEquals(1, result.hits().get(0).snippets().get(0).matches().size());
  }

  @Test
  void tiesStandInTheOrderOfIndexing() throws IOException {
    index(article("first", "Storm"), article("second", "Storm"), article("third", "Storm"));
    assertEquals(List.of("first", "second", "third"), found("storm"));
  }

  @Test
  void limitAndOffsetCutOutOfOneOrder() throws IOException {
    index(
        IntStream.range(0, 30)
            .mapToObj(i -> article("n" + i, "Storm " + "wind ".repeat(i)))
            .toArray(Article[]::new));
    List<String> all = ids(SearchRequest.of("storm").withLimit(30));
    assertEquals(all.subList(0, 10), found("storm"));
    SearchRequest page = SearchRequest.of("storm").withLimit(7).withOffset(11);
    assertEquals(all.subList(11, 18), ids(page));
    assertEquals(12, searcher.search(page).hits().get(0).rank());
    assertEquals(List.of(), ids(SearchRequest.of("storm").withOffset(30)));
    assertEquals(30, searcher.search(SearchRequest.of("storm").withLimit(0)).total().count());
  }

  @Test
  void impossibleRequestsAreRefusedWithTheirNumber() {
    Exception refusal =
        assertThrows(IllegalArgumentException.class, () -> SearchRequest.of("storm").withLimit(-1));
    assertEquals("limit is -1: it must be between 0 and 10000", refusal.getMessage());
  }

  @Test
  void totalsOfManyMatchesAreOpenUnlessAskedFor() throws IOException {
    index(
        IntStream.range(0, 3000)
            .mapToObj(i -> article("n" + i, i % 2 == 0 ? "Storm" : "Storm storm storm"))
            .toArray(Article[]::new));
    assertEquals(
        new SearchResult.Total(1000, false), searcher.search(SearchRequest.of("storm")).total());
    SearchResult exact = searcher.search(SearchRequest.of("storm").withExactTotal());
    assertEquals(new SearchResult.Total(3000, true), exact.total());
  }

  @Test
  void sortsByDateWithTheUndatedLast() throws IOException {
    index(
        dated("new", moment("2024-03-01T10:00:00Z")),
        article("undated", "Dated"),
        dated("old", moment("1969-03-01T10:00:00Z")),
        dated("day", Published.day(LocalDate.of(2020, 1, 1), "2020-01-01")));
    SearchRequest request = SearchRequest.of("dated");
    assertEquals(List.of("new", "day", "old", "undated"), ids(request.withSort(SortOrder.NEWEST)));
    assertEquals(List.of("old", "day", "new", "undated"), ids(request.withSort(SortOrder.OLDEST)));
  }

  @Test
  void aDayIsTheSameDayInEveryZoneAndAMomentIsNot() throws IOException {
    index(
        dated("day", Published.day(LocalDate.of(2024, 5, 3), "May 3")),
        dated("moment", moment("2024-05-03T23:30:00Z")));
    assertEquals(List.of("day", "moment"), on("2024-05-03", "UTC"));
    assertEquals(List.of("day"), on("2024-05-03", "Europe/Paris"));
    assertEquals(List.of("moment"), on("2024-05-04", "Europe/Paris"));
    assertEquals(List.of("day", "moment"), on("2024-05-03", "America/New_York"));
  }

  @Test
  void anHourThatTheClockShowsTwiceIsTwoHours() throws IOException {
    index(
        dated("first", moment("2024-11-03T05:30:00Z")),
        dated("second", moment("2024-11-03T06:30:00Z")));
    assertEquals(List.of("first"), on("2024-11-03T01:30-04:00", "America/New_York"));
    assertEquals(List.of("second"), on("2024-11-03T01:30-05:00", "America/New_York"));
  }

  private List<String> on(String date, String zone) throws IOException {
    DateWords words = new DateWords(Instant.EPOCH.atZone(ZoneId.of(zone)));
    return ids(SearchRequest.of("dated").withPublished(words.parse(date))).stream()
        .sorted()
        .toList();
  }

  @Test
  void refreshShowsWhatWasCommittedSince() throws IOException {
    index(article("a", "Storm"));
    TestIndex.write(folder, article("b", "Storm"));
    assertFound("storm", "a");
    searcher.refresh();
    assertFound("storm", "a", "b");
  }

  @Test
  void aClosedSearcherSaysSo() throws IOException {
    index(article("a", "Storm"));
    searcher.close();
    Exception refusal = assertThrows(IllegalStateException.class, () -> found("storm"));
    assertEquals("this searcher was closed", refusal.getMessage());
  }

  @Test
  void oneSearcherServesManyThreads() throws IOException {
    index(article("a", "Storm"), article("b", "Flood"));
    boolean right =
        IntStream.range(0, 2000)
            .parallel()
            .allMatch(
                i -> foundQuietly(i % 2 == 0 ? "storm" : "flood").equals(i % 2 == 0 ? "a" : "b"));
    assertTrue(right);
  }

  private String foundQuietly(String query) {
    try {
      return String.join(" ", found(query));
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  void statisticsCountArticlesDatesAndSources() throws IOException {
    index(
        Article.builder("a")
            .headline("A")
            .source("Wire")
            .published(moment("2024-03-01T10:00:00Z"))
            .build(),
        Article.builder("b").headline("B").source("Wire").language("en").build(),
        Article.builder("c")
            .headline("C")
            .source("Courier")
            .published(moment("2023-03-01T10:00:00Z"))
            .build());
    IndexStatistics statistics = searcher.statistics();
    assertEquals(3, statistics.articles());
    assertEquals(1, statistics.undated());
    assertEquals("2023-03-01T10:00:00Z", statistics.oldest().orElseThrow().toString());
    assertEquals("2024-03-01T10:00:00Z", statistics.newest().orElseThrow().toString());
    assertEquals(
        List.of(
            new IndexStatistics.ValueCount("Wire", 2),
            new IndexStatistics.ValueCount("Courier", 1)),
        statistics.sources());
    assertEquals(3, statistics.sequence());
  }

  @Test
  void anEmptyIndexAnswers() throws IOException {
    index();
    assertFound("storm");
    assertEquals(0, searcher.statistics().articles());
    assertTrue(searcher.get("a").isEmpty());
  }
}
