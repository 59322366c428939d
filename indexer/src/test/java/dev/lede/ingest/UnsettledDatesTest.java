package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.lede.article.Published;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsettledDatesTest {
  private static final ReadOptions IN_PARIS =
      ReadOptions.NONE
          .withAssumedZone(ZoneId.of("Europe/Paris"))
          .withClock(InstantSource.fixed(Instant.parse("2025-03-04T12:00:00Z")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-01-23T17:47           | 2024-01-23T17:47+01:00 MINUTE assumed
          2024-07-23T17:47           | 2024-07-23T17:47+02:00 MINUTE assumed
          2024-07-23                 | 2024-07-23T00:00+02:00 DAY assumed
          2024-07-23T17:47Z          | 2024-07-23T17:47Z MINUTE stated
          1706032025                 | 2024-01-23T17:47:05Z SECOND stated
          """)
  void aDateWithoutAZoneIsOfTheAssumedOne(String date, String expected) {
    Published published = read(date, "").article().published().orElseThrow();
    String zone = published.zoneStated() ? " stated" : " assumed";
    assertEquals(expected, published.local() + " " + published.precision() + zone);
    assertEquals(date, published.raw());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-03-05T12:00Z | []                                                   | {}
          2025-03-05T12:01Z | [date '2025-03-05T12:01Z' lies in the future]        | {dateDoubt="future"}
          2052-03-04        | [date '2052-03-04' lies in the future]               | {dateDoubt="future"}
          2025-02-30        | [impossible date '2025-02-30']                       | {date="2025-02-30", dateDoubt="impossible"}
          March 2025        | [date 'March 2025' names no day]                     | {date="March 2025", dateDoubt="month only"}
          """)
  void aDateThatCannotBeIsKeptFlaggedAndReported(String date, String warnings, String extra) {
    Parsed.Ok ok = read(date, "");
    assertEquals(warnings, ok.warnings().toString());
    assertEquals(extra, ok.article().extra().toString());
    assertEquals("One", ok.article().headline());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2052-03-04T00:00:00Z      | 2052-03-04T00:00Z
          2024-07-23T17:47:00+09:00 | 2024-07-23T17:47+09:00
          """)
  void anExportedArticleIsNotDoubtedAgain(String date, String expected) {
    Parsed.Ok ok =
        read(
            date,
            ",'lede':1,'id':'1','publishedPrecision':'DAY','publishedZone':'assumed',"
                + "'firstIndexed':'2024-01-23T17:45:00Z'");
    assertEquals(List.of(), ok.warnings());
    assertEquals(expected, ok.article().published().map(Published::local).orElseThrow().toString());
  }

  private static Parsed.Ok read(String date, String more) {
    String key = more.isEmpty() ? "date" : "published";
    String key2 = more.isEmpty() ? "title" : "headline";
    String json = "{'" + key2 + "':'One','" + key + "':'" + date + "'" + more + "}";
    byte[] bytes = json.replace('\'', '"').getBytes(UTF_8);
    NewsReader news = new NewsReader(List.of("-"), new ByteArrayInputStream(bytes), IN_PARIS);
    return assertInstanceOf(Parsed.Ok.class, news.next());
  }
}
