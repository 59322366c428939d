package dev.lede.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import dev.lede.query.NewsQuery;
import dev.lede.query.QuerySyntax;
import dev.lede.schema.Analysis;
import dev.lede.schema.AnalysisProfile;
import dev.lede.schema.NearLimits;
import dev.lede.search.NewsSearcher;
import dev.lede.search.SearchRequest;
import dev.lede.search.SearchResult;
import dev.lede.search.TestIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What words near each other cost in an index in which every letter begins thousands of words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NearLimitsTest {
  private static final String COMPOUNDS =
      "one-way one way oneway e-mail e mail email co-op co op coop al-qaida al qaida alqaida"
          + " u-turn u turn uturn x-ray x ray xray";

  private static final String SIX =
      "one-way NEAR/50 e-mail NEAR/50 co-op NEAR/50 al-qaida NEAR/50 u-turn NEAR/50 x-ray";

  private static final QuerySyntax SYNTAX =
      QuerySyntax.asOf(ZonedDateTime.parse("2024-05-03T12:00:00Z"));

  @SuppressWarnings("NullAway.Init")
  private FSDirectory directory;

  @SuppressWarnings("NullAway.Init")
  private DirectoryReader reader;

  @SuppressWarnings("NullAway.Init")
  private NewsSearcher searcher;

  @BeforeAll
  void index(@TempDir Path folder) throws IOException {
    Random random = new Random(20240507);
    TestIndex.write(
        folder,
        IntStream.range(0, 1_000)
            .mapToObj(
                i ->
                    Article.builder("id" + i)
                        .headline(words(random, 5))
                        .body(words(random, 70) + COMPOUNDS)
                        .build())
            .toArray(Article[]::new));
    directory = FSDirectory.open(folder);
    reader = DirectoryReader.open(directory);
    searcher = NewsSearcher.open(folder);
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append((char) ('a' + random.nextInt(20)));
      random.ints(3, 'a', 'z' + 1).forEach(letter -> words.append((char) letter));
      words.append(' ');
    }
    return words.toString();
  }

  @AfterAll
  void close() throws IOException {
    searcher.close();
    reader.close();
    directory.close();
  }

  static List<String> vast() {
    String patterns =
        IntStream.rangeClosed('a', 't')
            .mapToObj(letter -> (char) letter + "*")
            .collect(Collectors.joining(" NEAR/50 "));
    return List.of(
        SIX,
        "\"one-way e-mail co-op al-qaida u-turn x-ray\"~50",
        SIX + " NEAR/50 a*",
        SIX + " NEAR/50 a* NEAR/50 b* NEAR/50 c* NEAR/50 d* NEAR/50 *e*",
        "\"one way e mail co op\" NEAR/50 \"al qaida u turn\" NEAR/50 \"x ray one way\"",
        patterns,
        patterns.replaceAll("(.)\\*", "*$1*"),
        patterns.replaceAll("(.)\\*", "$1aa~2"),
        distances(70, "a* NEAR/%d *b*"),
        distances(40, SIX.replace("50", "%1$d")),
        "\"" + "one two ".repeat(500) + "\"~9",
        "url:" + "*a*/".repeat(200));
  }

  /** The same again and again, each time with another distance, so that it is another query. */
  private static String distances(int times, String near) {
    return IntStream.rangeClosed(1, times)
        .mapToObj(distance -> "(" + near.formatted(distance) + ")")
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @MethodSource("vast")
  void noMoreSourcesAreOpenedThanPromised(String query) {
    Translation translation =
        Translation.of(
            parsed(query), new Analysis(AnalysisProfile.current()), reader, Set.of("en"));
    int opened = LeafCount.of(translation.whole(parsed(query))).sourcesNear();
    assertTrue(opened <= NearLimits.MOST_SOURCES, query + " opens " + opened);
  }

  /** The time is one that only runaway cost takes. */
  @ParameterizedTest
  @MethodSource("vast")
  void vastQueriesAreAnsweredInTime(String query) {
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> search(query), query);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "one-way NEAR/5 e-mail |",
        "one-way NEAR/5 e-mail NEAR/5 co-op NEAR/5 x-ray |",
        "ab* NEAR/5 bc* NEAR/5 cd* NEAR/5 one-way |",
        "a* NEAR/5 one-way | a pattern near other words stands for too many words: the 1,000 most frequent were looked for",
        "a* NEAR/5 b* NEAR/5 c* NEAR/5 d* | a pattern near other words stands for too many words: the 750 most frequent were looked for",
        "\"one-way e-mail co-op al-qaida u-turn\"~5 | some words near each other were looked for as typed, not in other ways to put them",
        "a1* NEAR/5 b1* NEAR/5 c1* NEAR/5 d1* NEAR/5 e1* NEAR/5 f1* NEAR/5 g1* NEAR/5 h1* NEAR/5 i1* | of patterns near each other only the first 8 were looked for",
      })
  void whatIsNotLookedForIsSaid(String query, String note) throws IOException {
    assertEquals(note == null ? List.of() : List.of(note), search(query).notes());
  }

  private SearchResult search(String query) throws IOException {
    return searcher.search(SearchRequest.of(parsed(query)));
  }

  private static NewsQuery parsed(String query) {
    return SYNTAX.understand(query).query();
  }
}
