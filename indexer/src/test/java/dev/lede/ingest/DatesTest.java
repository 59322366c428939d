package dev.lede.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-01-23                          | 2024-01-23T00:00Z DAY assumed
          2024-01-23T17:47                    | 2024-01-23T17:47Z MINUTE assumed
          2024-01-23 17:47:05                 | 2024-01-23T17:47:05Z SECOND assumed
          2024-01-23T17:47:05Z                | 2024-01-23T17:47:05Z SECOND stated
          2024-01-23t17:47:05z                | 2024-01-23T17:47:05Z SECOND stated
          2024-01-23T17:47:05.250+01:00       | 2024-01-23T17:47:05.250+01:00 SECOND stated
          2024-01-23T17:47:05.1234567Z        | 2024-01-23T17:47:05.123456700Z SECOND stated
          2024-01-23 17:47:05 +0100           | 2024-01-23T17:47:05+01:00 SECOND stated
          2024-01-23 17:47:05+01              | 2024-01-23T17:47:05+01:00 SECOND stated
          2024-01-23 17:47:05 UTC             | 2024-01-23T17:47:05Z SECOND stated
          2024-01-23T17:47+01:00[Europe/Paris]| 2024-01-23T17:47+01:00 MINUTE stated
          2024-07-23 17:47 Europe/Paris       | 2024-07-23T17:47+02:00 MINUTE stated
          2024-01-23+01:00                    | 2024-01-23T00:00+01:00 DAY stated
          20240123                            | 2024-01-23T00:00Z DAY assumed
          20240123T174705Z                    | 2024-01-23T17:47:05Z SECOND stated
          20240123T1747-0500                  | 2024-01-23T17:47-05:00 MINUTE stated
          2024/01/23                          | 2024-01-23T00:00Z DAY assumed
          2024/1/3 7:05                       | 2024-01-03T07:05Z MINUTE assumed
          Tue, 04 Mar 2025 14:05:00 +0100     | 2025-03-04T14:05+01:00 SECOND stated
          Tue, 4 Mar 2025 14:05 GMT           | 2025-03-04T14:05Z MINUTE stated
          04 Mar 25 14:05:00 EST              | 2025-03-04T14:05-05:00 SECOND stated
          4 Mar 2025 14:05:00 -0800 (PST)     | 2025-03-04T14:05-08:00 SECOND stated
          Mon Apr 6, 2009 1:51pm EDT          | 2009-04-06T13:51-04:00 MINUTE stated
          Mon Apr  6 13:51:00 UTC 2009        | 2009-04-06T13:51Z SECOND stated
          January 23, 2024 - 5:47 pm          | 2024-01-23T17:47Z MINUTE assumed
          January 23, 2024                    | 2024-01-23T00:00Z DAY assumed
          January 23,2024                     | 2024-01-23T00:00Z DAY assumed
          January 23rd, 2024 at 5 pm          | 2024-01-23T17:00Z MINUTE assumed
          23 January 2024                     | 2024-01-23T00:00Z DAY assumed
          Jan. 23, 2024 5:47 PM EST           | 2024-01-23T17:47-05:00 MINUTE stated
          Jan 23, 2024, 12:05 a.m. ET         | 2024-01-23T00:05-05:00 MINUTE stated
          Sept. 3, 2024 12:05 p.m. ET         | 2024-09-03T12:05-04:00 MINUTE stated
          Published: Tuesday, 4 June 2024, 3.15pm BST | 2024-06-04T15:15+01:00 MINUTE stated
          12:30 BST, 4 March 2025             | 2025-03-04T12:30+01:00 MINUTE stated
          4-Mar-2025                          | 2025-03-04T00:00Z DAY assumed
          4.3.2025                            | 2025-03-04T00:00Z DAY assumed
          1/23/2024                           | 2024-01-23T00:00Z DAY assumed
          23/1/2024                           | 2024-01-23T00:00Z DAY assumed
          5/5/2024                            | 2024-05-05T00:00Z DAY assumed
          Friday, January 23, 2024            | 2024-01-23T00:00Z DAY assumed
          1706032025                          | 2024-01-23T17:47:05Z SECOND stated
          1706032025000                       | 2024-01-23T17:47:05Z SECOND stated
          1706032025.5                        | 2024-01-23T17:47:05.500Z SECOND stated
          """)
  void readsADate(String text, String expected) {
    assertEquals(expected, shown(Dates.read(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          soon                      | unreadable date 'soon'
          3/4/2024                  | unreadable date '3/4/2024': month or day first?
          03-04-2024 10:00          | unreadable date '03-04-2024 10:00': month or day first?
          February 30, 2024         | unreadable date 'February 30, 2024'
          2023-02-29                | unreadable date '2023-02-29'
          2024-13-01                | unreadable date '2024-13-01'
          2024-01-23 25:00          | unreadable date '2024-01-23 25:00'
          2024-01-23 13:00 pm       | unreadable date '2024-01-23 13:00 pm'
          2024-01-23 10:00 IST      | unreadable date '2024-01-23 10:00 IST'
          2024-01-23 10:00 11:00    | unreadable date '2024-01-23 10:00 11:00'
          0001-01-01T00:00:00Z      | unreadable date '0001-01-01T00:00:00Z'
          January 2024              | unreadable date 'January 2024'
          2024                      | unreadable date '2024'
          12:30                     | unreadable date '12:30'
          0                         | unreadable date '0'
          -1706032025               | unreadable date '-1706032025'
          yesterday at 5 pm         | unreadable date 'yesterday at 5 pm'
          """)
  void refusesWhatIsNoDateOrMayBeTwo(String text, String why) {
    assertEquals(why, shown(Dates.read(text)));
  }

  @Test
  void keepsTheRawText() {
    DateReading.Read read = (DateReading.Read) Dates.read(" Jan 23, 2024 ");
    assertEquals(" Jan 23, 2024 ", read.published().raw());
  }

  @Test
  void readsTheSameInTurkishAndFarFromGreenwich() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertEquals(
          "2024-07-12T13:51Z MINUTE assumed", shown(Dates.read("FRIDAY JULY 12, 2024 1:51 PM")));
      assertEquals("2024-07-12T00:00Z DAY assumed", shown(Dates.read("2024-07-12")));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Property(tries = 3_000)
  void neverThrows(
      @ForAll
          @StringLength(max = 40)
          @CharRange(from = '0', to = '9')
          @Chars({' ', ':', '-', '+', '.', '/', 'T', 'Z', 'a', 'p', 'm', 'E', ',', 'ı', '٣'})
          String text) {
    assertNotNull(Dates.read(text));
  }

  private static String shown(DateReading reading) {
    return switch (reading) {
      case DateReading.Read read ->
          read.published().local()
              + " "
              + read.published().precision()
              + (read.published().zoneStated() ? " stated" : " assumed");
      case DateReading.Unreadable unreadable -> unreadable.why();
    };
  }
}
