package dev.lede.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
  /** A Friday, already Saturday the 3rd of May in Kiritimati. */
  private static final ZonedDateTime NOW =
      ZonedDateTime.parse("2024-05-03T12:30+02:00[Europe/Paris]");

  private static DateRange parse(String text) {
    return new DateWords(NOW).parse(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024 | 2024-01-01..2024-12-31",
        "2024-02 | 2024-02-01..2024-02-29",
        "2024/2 | 2024-02-01..2024-02-29",
        "2024-01-23 | 2024-01-23..2024-01-23",
        "jan 2024 | 2024-01-01..2024-01-31",
        "Sept. 2023 | 2023-09-01..2023-09-30",
        "23 January 2024 | 2024-01-23..2024-01-23",
        "Jan 23, 2024 | 2024-01-23..2024-01-23",
        "today | 2024-05-03..2024-05-03",
        "Yesterday | 2024-05-02..2024-05-02",
        "friday | 2024-05-03..2024-05-03",
        "saturday | 2024-04-27..2024-04-27",
        "this week | 2024-04-29..2024-05-05",
        "last week | 2024-04-22..2024-04-28",
        "last month | 2024-04-01..2024-04-30",
        "last year | 2023-01-01..2023-12-31",
        "7d | 2024-04-26..2024-05-03",
        "2w | 2024-04-19..2024-05-03",
        "1m | 2024-04-03..2024-05-03",
        "1y | 2023-05-03..2024-05-03",
        "6h | 2024-05-03T06:30:00..2024-05-03T23:59:59",
        "2024-01-23T17:45 | 2024-01-23T17:45:00..2024-01-23T17:45:59",
        "2024-01-23T16:45Z | 2024-01-23T17:45:00..2024-01-23T17:45:59",
        "jan 2024..mar 2024 | 2024-01-01..2024-03-31",
        "2024-01.. | 2024-01-01..",
        "..yesterday | ..2024-05-02",
        "..7d | ..2024-04-26",
        "7d..2d | 2024-04-26..2024-05-01",
        "..6h | ..2024-05-03T06:29:59",
      })
  void areWholeUnitsInTheAskersZone(String text, String range) {
    assertEquals(range, parse(text).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yesteday | 'yesteday' is no date: did you mean 'yesterday'?",
        "las week | 'las week' is no date: did you mean 'last week'?",
        "soon | 'soon' is no date: try 2024-01-23, jan 2024, yesterday, last week or 7d",
        "2024-02-30 | '2024-02-30' is no day of any calendar",
        "2024-13 | '2024-13' is no day of any calendar",
        "2024-05-03T25:00 | '2024-05-03t25:00' is no time: write it as 2024-01-23T17:45",
        "2024..2023 | '2024..2023' ends before it begins",
        ".. | '..' has a date on neither side of its dots",
      })
  void whatIsNoDateIsRefused(String text, String message) {
    Exception refusal = assertThrows(IllegalArgumentException.class, () -> parse(text));
    assertEquals(message.replaceAll("^''|''$", "'"), refusal.getMessage());
  }

  @Test
  void anEmptyTextIsNoDate() {
    assertThrows(IllegalArgumentException.class, () -> parse(""));
  }

  @Test
  void daysOfTwentyThreeHoursAreWhole() {
    DateRange day = parse("2024-03-31");
    assertEquals(23 * 3_600_000L, day.lastMilli() + 1 - day.fromMilli());
  }

  @Test
  void todayIsTheAskersDay() {
    DateWords words =
        new DateWords(NOW.withZoneSameInstant(java.time.ZoneId.of("Pacific/Kiritimati")));
    assertEquals("2024-05-04..2024-05-04", words.parse("today").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"FRIDAY", "JAN 2024", "LAST MONTH", "2024-01-23T16:45Z"})
  void theLocaleDoesNotMatter(String text) {
    Locale before = Locale.getDefault();
    try {
      DateRange expected = parse(text);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(expected, parse(text));
    } finally {
      Locale.setDefault(before);
    }
  }
}
