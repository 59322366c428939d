package dev.lede.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lede.article.Article;
import dev.lede.article.Published;
import dev.lede.article.Published.Precision;
import dev.lede.query.MalformedQueryException;
import dev.lede.query.QuerySyntax;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LuceneSyntaxTest {
  private static final ZonedDateTime NOW = ZonedDateTime.parse("2024-05-03T12:00:00Z");
  private static final LuceneSyntax SYNTAX = LuceneSyntax.asOf(NOW);

  @SuppressWarnings("NullAway.Init")
  private NewsSearcher searcher;

  @BeforeAll
  void index(@TempDir Path folder) throws IOException {
    TestIndex.write(
        folder,
        Article.builder("ab")
            .headline("Ferry strike")
            .body("The boats stay ashore.")
            .author("Anna Toll")
            .source("The Courier")
            .section("Ports")
            .tag("ferries")
            .place("Oslo")
            .url("https://courier.example/ab?page=1")
            .language("en")
            .published(
                new Published(
                    Instant.parse("2024-02-10T08:00:00Z"),
                    Precision.MINUTE,
                    ZoneOffset.UTC,
                    true,
                    ""))
            .build(),
        Article.builder("abc").build(),
        Article.builder("https://a.example/b?c=1").build());
    searcher = NewsSearcher.open(folder);
  }

  @AfterAll
  void close() throws IOException {
    searcher.close();
  }

  private long lucene(String query) throws IOException {
    return searcher.search(SearchRequest.of(SYNTAX.parse(query))).total().count();
  }

  private long everyday(String query) throws IOException {
    return searcher
        .search(SearchRequest.of(QuerySyntax.asOf(NOW).understand(query).query()))
        .total()
        .count();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ferry strike | ferry strike",
        "ferry AND strike | +ferry +strike",
        "+ferry strike -dam | +ferry strike -dam",
        "+ferry | ferry",
        "-dam | -dam",
        "(a OR b) AND NOT (c d) | +(a b) -(c d)",
        "title:(ferry \"a b\"~3) | title:ferry OR title:\"a b\"~3",
        "ferry^2 OR (a b)^0.5 | ferry^2 (a b)^0.5",
        "ferr* f?rry a\\*b* skerow~ bay~1 | ferr* f?rry a*b* skerow~2 bay~1",
        "/fer+y/ body:/x.Y/ | /fer+y/ OR body:/x.Y/",
        "[a TO b} title:{* TO b] | [a TO b} OR title:{* TO b]",
        "lang:en headline:* *:* | lang:en OR title:* OR *",
        "published:2024-02 | published:2024-02-01..2024-02-29",
        "date:[2024 TO yesterday} | published:2024-01-01..2024-05-01",
        "published:* | published:*",
        "'' | *",
      })
  void partsAreThoseOfTheEverydaySyntax(String text, String understood) {
    assertEquals(understood, SYNTAX.parse(text.replace("''", "")).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a title:) | 8 | unexpected ')'",
        "ferry AND | 9 | it ends too early",
        "ferry \"strike | 13 | it ends too early",
        "foo foo:bar | 4 | there is no field 'foo'",
        "foo:bar^2 | 0 | there is no field 'foo'",
        "2024 published:[2024 TO soon] | 24 | 'soon' is no date: try 2024-01-23, jan 2024, yesterday, last week or 7d",
        "a /[b/ | 2 | this is no regular expression: expected ']' at position 2",
        "a /b{1000000}/ | 2 | this regular expression is too complex",
        "a id:/b/ | 2 | 'id' is not a field of words",
        "a id:[b TO c] | 2 | 'id' is not a field of words",
        "ferry^0 | 6 | a weight is above 0",
        "\"a^0\" (b c)^0.0 | 12 | a weight is above 0",
        "a^x | 2 | unexpected 'x'",
        "a^ | 2 | it ends too early",
        "a /[æ]/ | 2 | 'æ' is no single letter here",
        "a bay~1.5 b | 5 | Fractional edit distances are not allowed!",
      })
  void whatBreaksTheSyntaxIsRefusedWithItsPlace(String text, int at, String reason) {
    MalformedQueryException refusal =
        assertThrows(MalformedQueryException.class, () -> SYNTAX.parse(text));
    assertEquals(reason, refusal.getMessage());
    assertEquals(at, refusal.at());
  }

  @Test
  void whatIsNestedTooDeepIsRefusedWhereItIs() {
    String deepest = "(".repeat(100) + "a" + ")".repeat(100);
    assertEquals("a", SYNTAX.parse(deepest).toString());
    String deeper = "(" + deepest + ")";
    MalformedQueryException refusal =
        assertThrows(MalformedQueryException.class, () -> SYNTAX.parse(deeper));
    assertEquals("it is nested too deep", refusal.getMessage());
    assertEquals(100, refusal.at());
  }

  @Test
  void aReasonQuotesNoMoreThanAnyoneReads() {
    String name = "x".repeat(10_000);
    MalformedQueryException refusal =
        assertThrows(MalformedQueryException.class, () -> SYNTAX.parse(name + ":a"));
    assertEquals(121, String.valueOf(refusal.getMessage()).length());
  }

  @ParameterizedTest
  @CsvSource({
    "id,3",
    "title,1",
    "lede,1",
    "body,1",
    "author,1",
    "source,1",
    "section,1",
    "tag,1",
    "place,1",
    "url,1",
    "published,1"
  })
  void anyFieldCanBeAskedForAnything(String field, int found) throws IOException {
    assertEquals(found, lucene(field + ":*"));
    assertEquals(found, everyday(field + ":*"));
  }

  /** The language an article is written in is known even where none was given. */
  @Test
  void everyArticleHasALanguage() throws IOException {
    assertEquals(3, lucene("lang:*"));
    assertEquals(3, everyday("lang:*"));
    assertEquals(3, lucene("writtenIn:*"));
  }

  @ParameterizedTest
  @CsvSource({
    "id:a?,1",
    "id:a*,2",
    "id:?b*,2",
    "id:*b?,1",
    "id:a??,1",
    "id:b?,0",
  })
  void idsHaveWildcards(String query, int found) throws IOException {
    assertEquals(found, lucene(query));
    assertEquals(found, everyday(query));
  }

  @Test
  void aQuestionMarkInAnIdIsFoundAsItself() throws IOException {
    assertEquals(1, everyday("id:https://a.example/b?c=1"));
    assertEquals(0, everyday("id:\"https://a.example/b?c=2\""));
  }

  @ParameterizedTest
  @CsvSource({
    "ferry boats,1",
    "-ferry,2",
    "/\\D+/,1",
    "/FER.Y/,1",
    "title:/boats/,0",
    "[boa TO boz],1",
    "title:[boa TO boz],0",
    "{ferry TO ferrz},0",
    "/b[ô-ö]àts/,1",
    "/bo\u0308a[Ţ]s/,1",
    "/bœats/,0",
    "[bôa TO bôz],1",
    "/\"BÔATS\"/,1",
  })
  void partsFindWhatTheySay(String query, int found) throws IOException {
    assertEquals(found, lucene(query));
  }
}
