package dev.lede.search;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.query.MalformedQueryException;
import dev.lede.query.NewsQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed is answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileQueryTest {
  private static final List<String> REAL =
      List.of(
          "ferry strike \"port authority\" -bridge",
          "title:(ferry OR dam) AND author:\"Anna Toll\" since:7d",
          "\"a b\"~5 NEAR/3 c* d~1 NOT (e OR f)",
          "published:2024-01..2024-03 +US -U.S. wom?n “quoted words”",
          "url:https://a.example/b?c=1&d=[2] id:x* lang:(de OR en) (((deep)))",
          "jan 2024..mar 2024 AT&T C++ $1,000.50 9/11 #NewYearsEve O’Brien 新闻报道");

  private static final List<String> LUCENES =
      List.of(
          "+ferry -strike^2 (title:\"port authority\"~3 OR b*) && !bridge~1",
          "body:/fe[r-t]+y.{2,5}<1-20>/ [a TO b} published:{2024 TO *] id:id?? url:\\*a *:*");

  private static final String SIGNS =
      "\"“”()[]{}*?~^:+-\\/&|!<> .,'ORAND#@$\u0000\u0001\u0003\uD83D";

  private static final LuceneSyntax LUCENE =
      LuceneSyntax.asOf(ZonedDateTime.parse("2024-05-03T12:00:00Z"));

  @SuppressWarnings("NullAway.Init")
  private NewsSearcher searcher;

  @BeforeAll
  void index(@TempDir Path folder) throws IOException {
    TestIndex.write(
        folder,
        IntStream.range(0, 200)
            .mapToObj(
                i ->
                    Article.builder("id" + i)
                        .headline("Ferry " + i + " strikes a" + i)
                        .body("The one-way b" + i + " c" + i % 7 + " from port authority U.S.")
                        .source("a.example")
                        .build())
            .toArray(Article[]::new));
    searcher = NewsSearcher.open(folder);
  }

  @AfterAll
  void close() throws IOException {
    searcher.close();
  }

  private void answer(String query) throws IOException {
    assertNotNull(searcher.search(SearchRequest.of(query).withLimit(3)), query);
  }

  @Test
  void tenThousandRandomByteStringsAreAnswered() throws IOException {
    Random random = new Random(20240503);
    for (int i = 0; i < 10_000; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      answer(new String(bytes, i % 2 == 0 ? ISO_8859_1 : UTF_8));
    }
  }

  @Test
  void tenThousandMutatedRealQueriesAreAnswered() throws IOException {
    Random random = new Random(20240504);
    for (int i = 0; i < 10_000; i++) {
      answer(mutated(REAL, random));
    }
  }

  @Test
  void mutatedQueriesInLucenesSyntaxAreAnsweredOrRefused() throws IOException {
    Random random = new Random(20240505);
    for (int i = 0; i < 5_000; i++) {
      answerOrRefuse(mutated(LUCENES, random));
    }
  }

  private static String mutated(List<String> queries, Random random) {
    StringBuilder query = new StringBuilder(queries.get(random.nextInt(queries.size())));
    for (int change = random.nextInt(6); change >= 0; change--) {
      int at = random.nextInt(query.length());
      switch (random.nextInt(3)) {
        case 0 -> query.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        case 1 -> query.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        default -> query.deleteCharAt(at).append(' ');
      }
    }
    return query.toString();
  }

  private void answerOrRefuse(String query) throws IOException {
    try {
      searcher.search(SearchRequest.of(LUCENE.parse(query)));
    } catch (MalformedQueryException e) {
      assertTrue(e.at() >= 0 && e.at() <= query.length(), query);
    }
  }

  static List<String> vast() {
    return List.of(
        "*",
        "a*",
        "*a*",
        "?????????? *??????????",
        "*a*b*c*d*e*f*g*h*i*j*",
        "a* ".repeat(300),
        "title:a* ".repeat(300),
        "one-way/street ".repeat(300),
        "\"one-way port authority of the\" ".repeat(300),
        "a* NEAR/9 b* NEAR/9 c* ".repeat(50),
        "\"" + "one two ".repeat(5_000) + "\"~9",
        "aaaaaaaa~2 ".repeat(300),
        "(".repeat(50_000) + "ferry" + ")".repeat(50_000),
        "NOT ".repeat(10_000) + "ferry",
        "ferry OR ".repeat(10_000),
        "ferry ".repeat(17_000),
        "x".repeat(100_000),
        "x".repeat(50_000) + "*",
        "-".repeat(100_000),
        "a-".repeat(50_000),
        "U.".repeat(50_000),
        "\u0301".repeat(100_000) + "a",
        "新".repeat(100_000),
        "url:" + "a/".repeat(50_000) + "*",
        "id:*a" + "?".repeat(90),
        "id:" + "*a".repeat(45),
        "\\".repeat(100_000));
  }

  /** Different words, for Lucene counts the same one only once. */
  @Test
  void manyDifferentPartsAreAnswered() throws IOException {
    String spellings = "Kyiv Kharkiv Odesa US UK EU WHO UN Mohammed Gaddafi Hezbollah Zelensky ";
    for (String form :
        List.of("word%d ", "one-way%d/street%d ", "\"a%d b-c%d d\" ", "+w%d ", "title:x%d ")) {
      StringBuilder query = new StringBuilder(spellings.repeat(3));
      for (int i = 0; i < 300; i++) {
        query.append(form.replace("%d", "" + i));
      }
      answer(query.toString());
    }
    StringBuilder fuzzy = new StringBuilder();
    IntStream.range(0, 300).forEach(i -> fuzzy.append("fuzzy").append(i).append("word~ "));
    answer(fuzzy.toString());
  }

  @Test
  void whatAVeryLongQueryIsNotLookedForIsSaid() throws IOException {
    StringBuilder query = new StringBuilder();
    IntStream.range(0, 300).forEach(i -> query.append("one-way").append(i).append("/street "));
    assertEquals(
        List.of(
            "the query is long: its words were looked for as typed,"
                + " not in other ways to put them together"),
        searcher.search(SearchRequest.of(query.toString())).notes());
    assertEquals(List.of(), searcher.search(SearchRequest.of("one-way/street")).notes());
  }

  @Test
  void aTreeOfTooManyPartsIsRefusedInWords() {
    List<NewsQuery> words =
        IntStream.range(0, 3_000).<NewsQuery>mapToObj(i -> new NewsQuery.Word("w" + i)).toList();
    NewsQuery query =
        new NewsQuery.Clauses(
            List.of(),
            List.of(
                new NewsQuery.Clauses(List.of(), words.subList(0, 1_000), List.of()),
                new NewsQuery.Clauses(List.of(), words.subList(1_000, 2_000), List.of())),
            List.of());
    Exception refusal =
        assertThrows(
            IllegalArgumentException.class, () -> searcher.search(SearchRequest.of(query)));
    assertEquals("the query has more parts than the 1024 there may be", refusal.getMessage());
  }

  @Test
  void lucenesSyntaxRefusesWhatItCannotDoInWords() {
    for (String query :
        List.of(
            "/[ab]*a[ab]{20}/",
            "/(a{1,100}){1,100}/",
            "/a{1000000}/",
            "/((a{1000}){1000}){1000}/",
            "/(ab|c){900,}d?/",
            "/" + "(".repeat(50_000) + "a" + ")".repeat(50_000) + "/",
            "/" + "a|".repeat(50_000) + "b/",
            "id:/a.*/",
            "id:[a TO b]",
            "published:/x/",
            "(title:b +x ".repeat(300) + "y" + ")".repeat(300),
            "(".repeat(5_000) + "a" + ")".repeat(5_000))) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> assertThrows(MalformedQueryException.class, () -> LUCENE.parse(query), query));
    }
  }

  @ParameterizedTest
  @MethodSource("vast")
  void vastQueriesInLucenesSyntaxAreAnsweredOrRefused(String query) throws IOException {
    for (String text : List.of(query, "id:" + query, "body:(" + query + ")")) {
      answerOrRefuse(text);
    }
  }

  @ParameterizedTest
  @MethodSource("vast")
  void vastQueriesAreAnswered(String query) {
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> answer(query));
  }

  @Test
  void treesThatNobodyTypesAreAnswered() throws IOException {
    NewsQuery nested = new NewsQuery.Word("ferry");
    for (int i = 0; i < 200; i++) {
      nested = new NewsQuery.Clauses(List.of(nested), List.of(), List.of());
    }
    List<NewsQuery> trees =
        List.of(
            nested,
            new NewsQuery.Near(List.of(), 3),
            new NewsQuery.Near(List.of(new NewsQuery.Everything(), nested), 3),
            new NewsQuery.Fuzzy("", 2),
            new NewsQuery.Wildcard(""),
            new NewsQuery.In(Field.EXTRA, new NewsQuery.Word("a")),
            new NewsQuery.In(Field.PUBLISHED, new NewsQuery.Word("a")),
            new NewsQuery.In(Field.ID, new NewsQuery.Near(List.of(nested), 1)),
            new NewsQuery.Clauses(List.of(), List.of(), List.of()));
    for (NewsQuery tree : trees) {
      assertNotNull(searcher.search(SearchRequest.of(tree)));
    }
  }
}
