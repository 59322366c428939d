package dev.lede.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesInQueriesTest {
  /** A Friday. */
  private static final ZonedDateTime NOW =
      ZonedDateTime.parse("2024-05-03T12:30:15.123456789+02:00[Europe/Paris]");

  private static UnderstoodQuery understand(String text) {
    return QuerySyntax.asOf(NOW).understand(text);
  }

  private static DateRange range(String now, String text) {
    NewsQuery query = QuerySyntax.asOf(ZonedDateTime.parse(now)).understand(text).query();
    return assertInstanceOf(NewsQuery.During.class, query).range();
  }

  private static Duration length(DateRange range) {
    return Duration.ofMillis(range.lastMilli() + 1 - range.fromMilli());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "published:2024-01 | published:2024-01-01..2024-01-31 |",
        "date:2024 ferry | published:2024-01-01..2024-12-31 ferry |",
        "PUBLISHED:yesterday | published:2024-05-02..2024-05-02 |",
        "published:2024-01..2024-03 | published:2024-01-01..2024-03-31 |",
        "published:\"last week\" ferry | published:2024-04-22..2024-04-28 ferry |",
        "published:23 jan 2024..5 feb 2024 x | published:2024-01-23..2024-02-05 x |",
        "published:2024-01-23T17:45 | published:2024-01-23T17:45:00..2024-01-23T17:45:59 |",
        "since:7d | published:2024-04-26.. |",
        "since:last week ferry | published:2024-04-22.. ferry |",
        "since:6h | published:2024-05-03T06:30:15.. |",
        "since:yesterday until:today | published:2024-05-02.. published:..2024-05-03 |",
        "Until:yesterday | published:..2024-05-02 |",
        "until:7d | published:..2024-04-26 |",
        "until:2024-01 | published:..2024-01-31 |",
        "until:6h | published:..2024-05-03T06:30:14 |",
        "on:2024-01-23 | published:2024-01-23..2024-01-23 |",
        "on:Jan 23, 2024 storm | published:2024-01-23..2024-01-23 storm |",
        "on:7d | published:2024-04-26..2024-04-26 |",
        "on:6h | published:2024-05-03T06:30:15..2024-05-03T23:59:59 |",
        "jan 2024..mar 2024 | published:2024-01-01..2024-03-31 |",
        "storm jan 2024..mar 2024 harbour | published:2024-01-01..2024-03-31 storm harbour |",
        "jan 2024 .. 23 mar 2024 | published:2024-01-01..2024-03-23 |",
        "2024.. storm | published:2024-01-01.. storm |",
        "storm ..2023 | published:..2023-12-31 storm |",
        "7d..2d | published:2024-04-26..2024-05-01 |",
        "-2024-01..2024-03 storm | storm -published:2024-01-01..2024-03-31 |",
        "-since:7d | -published:2024-04-26.. |",
        "?since:7d storm | published:2024-04-26.. OR storm |",
        "(since:7d storm) OR ferry | (published:2024-04-26.. storm) OR ferry |",
        "since:7d^2 | published:2024-04-26..^2 |",
        "title:2024.. | title:2024\\.. |",
        "title:(since:7d) | published:2024-04-26.. |",
        "wait..what .. a..2024 | wait\\..what \\.. a\\..2024 |",
        "2024\\.. | 2024\\.. |",
        "2024..2023 | 2024\\..2023"
            + " | took '2024..2023' at character 1 as text: it ends before it begins",
        "storm mar 2025..jan 2024 x | storm mar 2025\\..jan 2024 x"
            + " | took 'mar 2025..jan 2024' at character 7 as text: it ends before it begins",
        "2024..mar +x 2024 | +x 2024\\..mar 2024 | took '2024..mar' at character 1 as text:"
            + " 'mar' is no date: try 2024-01-23, jan 2024, yesterday, last week or 7d",
        "jan..mar | jan\\..mar | took 'jan..mar' at character 1 as text:"
            + " 'jan' is no date: try 2024-01-23, jan 2024, yesterday, last week or 7d",
        "today..tomorrow | today\\..tomorrow | took 'today..tomorrow' at character 1 as text:"
            + " 'tomorrow' is no date: try 2024-01-23, jan 2024, yesterday, last week or 7d",
        "may..be ..and monday... jan.. | may\\..be \\..and monday\\... jan\\.. |",
        "jan 2024…mar 2024 x | published:2024-01-01..2024-03-31 x |",
        "published:2024…2025 | published:2024-01-01..2025-12-31 |",
        "published:2024… | published:2024-01-01.. |",
        "2025…2024 | 2025\\…2024"
            + " | took '2025…2024' at character 1 as text: it ends before it begins",
        "see you monday… or today…or never …2024 | see you monday… or today\\…or never …2024 |",
        "2024\\…2025 title:2024…2025 | title:2024\\…2025 2024\\…2025 |",
        "until:2024…2025 | until\\:2024\\…2025 | took 'until:2024…2025' as text:"
            + " '2024…2025' is a range: write published:2024…2025",
        "\"x\" 17:45 on:2024-01-31 | \"x\" published:2024-01-31..2024-01-31 17:45 |",
        "monday morning | monday morning |",
        "since: 7d | since\\: 7d | took 'since:' as a word: nothing follows its colon directly",
        "since:yesteday x | since\\:yesteday x"
            + " | took 'since:yesteday' as text: 'yesteday' is no date: did you mean 'yesterday'?",
        "since:las week | since\\:las week"
            + " | took 'since:las' as text: 'las week' is no date: did you mean 'last week'?",
        "on:2024-02-30 | on\\:2024-02-30"
            + " | took 'on:2024-02-30' as text: '2024-02-30' is no day of any calendar",
        "since:2023..2024 | since\\:2023\\..2024"
            + " | took 'since:2023..2024' as text:"
            + " '2023..2024' is a range: write published:2023..2024",
        "published:2024..2023 | published\\:2024\\..2023"
            + " | took 'published:2024..2023' as text: '2024..2023' ends before it begins",
        "since:9999y | since\\:9999y"
            + " | took 'since:9999y' as text: '9999y' is no day of any calendar",
        "until:\"the war\" | \"the war\" until\\: | took 'until:\"the war\"' as text:"
            + " 'the war' is no date: try 2024-01-23, jan 2024, yesterday, last week or 7d",
      })
  void areUnderstoodAsPrinted(String text, String understood, String note) {
    UnderstoodQuery query = understand(text);
    assertEquals(understood, query.query().toString());
    assertEquals(note == null ? List.of() : List.of(note), query.notes());
    assertEquals(new UnderstoodQuery(query.query(), List.of()), understand(understood));
  }

  @ParameterizedTest
  @CsvSource({
    "until:2024-02-01 since:2025-01-01, ..2024-02-01, 2025-01-01..",
    "ferry (on:2024-01-01 AND on:2024-01-02), 2024-01-01..2024-01-01, 2024-01-02..2024-01-02",
    "2023..2024^2 ..2022 since:2000, 2023-01-01..2024-12-31, ..2022-12-31",
  })
  void datesWithNoTimeInCommonAreWorthANote(String text, String first, String second) {
    assertEquals(
        List.of(
            "nothing can match: published:%s and published:%s have no time in common"
                .formatted(first, second)),
        understand(text).notes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "since:2024 until:2024",
        "on:2024-01-01 OR on:2024-01-02",
        "on:2024-01-01 ?on:2024-01-02 ferry",
        "on:2024-01-01 -on:2024-01-02",
        // an article of that day, of which no hour is known
        "until:2024-01-01T10:00 since:2024-01-01T12:00",
      })
  void datesThatAnArticleCanHaveAreNot(String text) {
    assertEquals(List.of(), understand(text).notes());
  }

  @ParameterizedTest
  @CsvSource({
    // the clocks of New York jumped ahead in the night to the 10th of March, and back in November
    "2024-03-11T09:00-04:00[America/New_York], published:yesterday, 23",
    "2024-03-12T09:00-04:00[America/New_York], on:2024-03-10, 23",
    "2024-11-04T09:00-05:00[America/New_York], published:yesterday, 25",
    "2024-11-04T09:00-05:00[America/New_York], on:2024-11-03, 25",
    "2024-11-04T09:00-05:00[America/New_York], on:2024-11-02, 24",
    // no midnight began the 4th of November 2018 in São Paulo
    "2018-11-05T09:00-02:00[America/Sao_Paulo], published:yesterday, 23",
    "2018-11-05T09:00-02:00[America/Sao_Paulo], on:2018-11-03, 24",
    "2024-05-03T12:30+05:45[Asia/Kathmandu], on:today, 24",
    "2024-05-03T12:30+14:00[Pacific/Kiritimati], on:today, 24",
  })
  void daysHaveTheHoursTheyHad(String now, String text, int hours) {
    assertEquals(Duration.ofHours(hours), length(range(now, text)));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-10T09:00-04:00[America/New_York], 12",
    "2024-03-10T09:00-04:00[America/New_York], 24",
    "2024-11-03T09:00-05:00[America/New_York], 12",
    "2024-11-03T09:00-05:00[America/New_York], 24",
    "2018-11-04T06:00-02:00[America/Sao_Paulo], 6",
    "2024-05-03T01:30+05:45[Asia/Kathmandu], 24",
  })
  void hoursAreThoseThatPassed(String now, int hours) {
    Instant since = ZonedDateTime.parse(now).toInstant().minus(Duration.ofHours(hours));
    assertEquals(since.toEpochMilli(), range(now, "since:" + hours + "h").fromMilli());
  }

  /** On the 3rd of November the clocks of New York showed the hour from one to two twice. */
  @ParameterizedTest
  @CsvSource({
    "published:2024-11-03T01:30-04:00, 2024-11-03T01:30:00..2024-11-03T01:30:59, 2024-11-03T05:30:00Z, 60",
    "published:2024-11-03T01:30-05:00, 2024-11-03T01:30:00-05:00..2024-11-03T01:30:59-05:00, 2024-11-03T06:30:00Z, 60",
    "published:2024-11-03T01:30, 2024-11-03T01:30:00..2024-11-03T01:30:59, 2024-11-03T05:30:00Z, 60",
    "published:2024-11-03T01:59-04:00, 2024-11-03T01:59:00..2024-11-03T01:59:59, 2024-11-03T05:59:00Z, 60",
    "published:2024-11-03T01:30..2024-11-03T01:30-05:00, 2024-11-03T01:30:00..2024-11-03T01:30:59-05:00, 2024-11-03T05:30:00Z, 3660",
    "published:1h..2024-11-03T02:29, 2024-11-03T01:10:00-05:00..2024-11-03T02:29:59, 2024-11-03T06:10:00Z, 4800",
    "published:2h..2024-11-03T02:29, 2024-11-03T01:10:00..2024-11-03T02:29:59, 2024-11-03T05:10:00Z, 8400",
    // in March they had no hour from two to three
    "published:2024-03-10T01:59, 2024-03-10T01:59:00..2024-03-10T01:59:59, 2024-03-10T06:59:00Z, 60",
    "published:2024-03-10T02:30, 2024-03-10T03:30:00..2024-03-10T03:30:59, 2024-03-10T07:30:00Z, 60",
  })
  void anHourThatTheClockShowsTwiceIsTwoHours(
      String text, String printed, Instant from, int seconds) {
    String now = "2024-11-03T02:10-05:00[America/New_York]";
    DateRange range = range(now, text);
    assertEquals(printed, range.toString());
    assertEquals(from.toEpochMilli(), range.fromMilli());
    assertEquals(Duration.ofSeconds(seconds), length(range));
    assertEquals(range, range(now, "published:" + range));
  }

  @Test
  void aDayThatACalendarLeftOutIsNone() {
    QuerySyntax syntax = QuerySyntax.asOf(NOW.withZoneSameInstant(ZoneId.of("Pacific/Apia")));
    assertEquals(
        List.of("took 'on:2011-12-30' as text: '2011-12-30' is no day of any calendar"),
        syntax.understand("on:2011-12-30").notes());
    assertEquals(
        "published:2011-12-29..2011-12-29", syntax.understand("on:2011-12-29").query().toString());
  }

  @Test
  void aDayWithoutMidnightBeginsAtItsFirstMoment() {
    DateRange day = range("2018-11-05T09:00-02:00[America/Sao_Paulo]", "on:2018-11-04");
    assertEquals(Instant.parse("2018-11-04T03:00:00Z").toEpochMilli(), day.fromMilli());
    DateRange before = range("2018-11-05T09:00-02:00[America/Sao_Paulo]", "on:2018-11-03");
    assertEquals(day.fromMilli(), before.lastMilli() + 1);
  }

  @Test
  void daysBeginAtTheAskersMidnight() {
    DateRange day = range("2024-05-03T03:00+05:45[Asia/Kathmandu]", "on:today");
    assertEquals(Instant.parse("2024-05-02T18:15:00Z").toEpochMilli(), day.fromMilli());
  }

  @ParameterizedTest
  @CsvSource({
    "America/New_York, published:2024-03-10T02:59",
    "America/New_York, published:2024-11-03T01:59",
    "America/Sao_Paulo, published:2018-11-04..2018-11-04T17:44",
    "Asia/Kathmandu, published:2024-01-23T23:30:05.25Z",
    "Pacific/Kiritimati, published:9999",
    "Pacific/Kiritimati, 0000..9999-12-31T23:59",
    "Asia/Kathmandu, until:12h",
  })
  void arePrintedAsTheyAreRead(String zone, String text) {
    QuerySyntax syntax = QuerySyntax.asOf(NOW.withZoneSameInstant(ZoneId.of(zone)));
    UnderstoodQuery query = syntax.understand(text);
    assertInstanceOf(NewsQuery.During.class, query.query());
    assertEquals(query, syntax.understand(query.query().toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "Pacific/Kiritimati, published:9999-12-31T23:59Z",
    "America/New_York, published:0000-01-01T00:00+14:00",
  })
  void timesThatTheAskersClockCannotWriteAreText(String zone, String text) {
    QuerySyntax syntax = QuerySyntax.asOf(NOW.withZoneSameInstant(ZoneId.of(zone)));
    assertEquals(new NewsQuery.Word(text), syntax.understand(text).query());
    assertTrue(syntax.understand(text).notes().get(0).endsWith("is no day of any calendar"));
  }
}
