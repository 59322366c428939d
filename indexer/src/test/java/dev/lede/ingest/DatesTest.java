package dev.lede.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
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
          2025-03-04T24:00:00Z                | 2025-03-05T00:00Z SECOND stated
          31.12.2024 24:00                    | 2025-01-01T00:00Z MINUTE assumed
          2016-12-31T23:59:60Z                | 2016-12-31T23:59:59Z SECOND stated
          الثلاثاء، ٤ مارس ٢٠٢٥ 14:05         | 2025-03-04T14:05Z MINUTE assumed
          4 آذار 2025                         | 2025-03-04T00:00Z DAY assumed
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
          202503041405                        | 2025-03-04T14:05Z MINUTE assumed
          20250304140500                      | 2025-03-04T14:05Z SECOND assumed
          2025-03-04T14:05:09,250Z            | 2025-03-04T14:05:09.250Z SECOND stated
          2025-063                            | 2025-03-04T00:00Z DAY assumed
          ２０２５-０３-０４                    | 2025-03-04T00:00Z DAY assumed
          Tue Mar  4 10:00:00 2025            | 2025-03-04T10:00Z SECOND assumed
          Tue Mar 04 2025 10:00:00 GMT+0100 (Central European Standard Time) | 2025-03-04T10:00+01:00 SECOND stated
          Tue Mar 04 10:00:00 CET 2025        | 2025-03-04T10:00+01:00 SECOND stated
          04/Mar/2025 10:00                   | 2025-03-04T10:00Z MINUTE assumed
          Sun, 02 Jan 94 03:04:05 GMT         | 1994-01-02T03:04:05Z SECOND stated
          Mar. 4, 2025 at 10:00 a.m. EST      | 2025-03-04T10:00-05:00 MINUTE stated
          March 4, 2025, 5:47 p.m. Eastern Time | 2025-03-04T17:47-05:00 MINUTE stated
          March 4th, 2025                     | 2025-03-04T00:00Z DAY assumed
          the 21st of March 2025              | 2025-03-21T00:00Z DAY assumed
          MARCH 4, 2025 11:05 AM              | 2025-03-04T11:05Z MINUTE assumed
          2025 March 4                        | 2025-03-04T00:00Z DAY assumed
          10:00 local time, March 4, 2025     | 2025-03-04T10:00Z MINUTE assumed
          4 mars 2025                         | 2025-03-04T00:00Z DAY assumed
          le mardi 4 mars 2025 à 14h05        | 2025-03-04T14:05Z MINUTE assumed
          1er août 2025 à 9 h                 | 2025-08-01T09:00Z MINUTE assumed
          mar. 4 mars 2025 14 h 05            | 2025-03-04T14:05Z MINUTE assumed
          4. März 2025                        | 2025-03-04T00:00Z DAY assumed
          Dienstag, 4.März 2025, 14.05 Uhr    | 2025-03-04T14:05Z MINUTE assumed
          Di, 04.03.2025 um 14:05 Uhr MEZ     | 2025-03-04T14:05+01:00 MINUTE stated
          Veröffentlicht am 04. 03. 2025      | 2025-03-04T00:00Z DAY assumed
          4 de marzo de 2025                  | 2025-03-04T00:00Z DAY assumed
          martes, 4 de marzo de 2025 a las 5:47 p. m. | 2025-03-04T17:47Z MINUTE assumed
          terça-feira, 4 de março de 2025 às 14h05min | 2025-03-04T14:05Z MINUTE assumed
          martedì 4 marzo 2025, ore 09.52     | 2025-03-04T09:52Z MINUTE assumed
          dinsdag 4 maart 2025 om 14:05 uur   | 2025-03-04T14:05Z MINUTE assumed
          tisdag 4:e mars 2025 kl. 09.52      | 2025-03-04T09:52Z MINUTE assumed
          tirsdag den 4. marts 2025 kl. 09:52 | 2025-03-04T09:52Z MINUTE assumed
          4. mai 2025                         | 2025-05-04T00:00Z DAY assumed
          tiistaina 4. maaliskuuta 2025 klo 9.52 | 2025-03-04T09:52Z MINUTE assumed
          wtorek, 4 marca 2025, godz. 14:05   | 2025-03-04T14:05Z MINUTE assumed
          úterý 4. března 2025 v 14:05        | 2025-03-04T14:05Z MINUTE assumed
          вторник, 4 марта 2025 г. в 14:05 МСК | 2025-03-04T14:05+03:00 MINUTE stated
          4 березня 2025 року о 14:05         | 2025-03-04T14:05Z MINUTE assumed
          4 AĞUSTOS 2025 Pazartesi 14:05      | 2025-08-04T14:05Z MINUTE assumed
          4 KASIM 2025                        | 2025-11-04T00:00Z DAY assumed
          2025. március 4. 14:05              | 2025-03-04T14:05Z MINUTE assumed
          4 martie 2025                       | 2025-03-04T00:00Z DAY assumed
          4 de març de 2025                   | 2025-03-04T00:00Z DAY assumed
          Selasa, 4 Maret 2025 pukul 14.05 WIB | 2025-03-04T14:05+07:00 MINUTE stated
          Τρίτη, 4 Μαρτίου 2025               | 2025-03-04T00:00Z DAY assumed
          2025年3月4日 14:05                  | 2025-03-04T14:05Z MINUTE assumed
          2025年3月4日(火) 午後2時05分        | 2025-03-04T14:05Z MINUTE assumed
          2025年3月4日 星期二 下午2:05        | 2025-03-04T14:05Z MINUTE assumed
          2025년 3월 4일 화요일 오후 2시 5분 KST | 2025-03-04T14:05+09:00 MINUTE stated
          입력 2025.03.04. 14:05              | 2025-03-04T14:05Z MINUTE assumed
          le 05/04/2013 à 17:08               | 2013-04-05T17:08Z MINUTE assumed
          21.dez.2018 às 12h00                | 2018-12-21T12:00Z MINUTE assumed
          2014-12-15T12:56-5:00               | 2014-12-15T12:56-05:00 MINUTE stated
          2006-01-17T12:35:4+01:00            | 2006-01-17T12:35:04+01:00 SECOND stated
          2025. 3. 4.                         | 2025-03-04T00:00Z DAY assumed
          Updated: Mar 4, 2025 10:20 AM IST   | 2025-03-04T10:20Z MINUTE assumed
          March 4, 2025 12:30 PM AST          | 2025-03-04T12:30Z MINUTE assumed
          4 March 2025 14:05 PKT              | 2025-03-04T14:05+05:00 MINUTE stated
          4 March 2025, 12 noon BST           | 2025-03-04T12:00+01:00 MINUTE stated
          Noon ET, March 4, 2025              | 2025-03-04T12:00-05:00 MINUTE stated
          4 मार्च 2025                          | 2025-03-04T00:00Z DAY assumed
          मंगलवार, ४ जून २०२४ 14:05              | 2024-06-04T14:05Z MINUTE assumed
          ৪ মার্চ ২০২৫                           | 2025-03-04T00:00Z DAY assumed
          4 במרץ 2025                         | 2025-03-04T00:00Z DAY assumed
          4 مارچ 2025                         | 2025-03-04T00:00Z DAY assumed
          \u200e1\u200e/\u200e23\u200e/\u200e2024        | 2024-01-23T00:00Z DAY assumed
          سه\u200cشنبه ۴ ژوئن ۲۰۲۴            | 2024-06-04T00:00Z DAY assumed
          ۴ ژوئن ۲۰۲۴                         | 2024-06-04T00:00Z DAY assumed
          вторник, 4 юни 2024                 | 2024-06-04T00:00Z DAY assumed
          utorok 4. júna 2024                 | 2024-06-04T00:00Z DAY assumed
          Thứ ba, 4/3/2025, 14:05 (GMT+7)     | 2025-03-04T14:05+07:00 MINUTE stated
          Ngày 4 tháng 3 năm 2025             | 2025-03-04T00:00Z DAY assumed
          4 tháng 3, 2025 lúc 14:05           | 2025-03-04T14:05Z MINUTE assumed
          """)
  void readsADate(String text, String expected) {
    assertEquals(expected, shown(Dates.read(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Updated 5:47 p.m. ET, March 4, 2025                    | 2025-03-04T17:47-05:00
          Last updated on March 4, 2025                          | 2025-03-04T00:00Z
          Last Updated: 4 March 2025 14:05 GMT                   | 2025-03-04T14:05Z
          'Published: March 4, 2025 | Updated: March 6, 2025'    | 2025-03-04T00:00Z
          'Updated: March 6, 2025 | Published: March 4, 2025'    | 2025-03-04T00:00Z
          Published Mar. 4, 2025, 10:00 a.m. EST; updated Mar. 5, 2025, 9:00 a.m. EST | 2025-03-04T10:00-05:00
          March 4, 2025 / Updated March 5, 2025 at 9 AM          | 2025-03-04T00:00Z
          Published 10:00, updated 4 March 2025 11:00            | 2025-03-04T11:00Z
          Publié le 4 mars 2025 à 14h05 - Mis à jour le 5 mars 2025 à 9h | 2025-03-04T14:05Z
          Aktualisiert am 6. März 2025, veröffentlicht am 4. März 2025 | 2025-03-04T00:00Z
          Stand: 04.03.2025 14:05 Uhr                            | 2025-03-04T14:05Z
          更新时间：2025年3月6日 发布时间：2025年3月4日 14:05    | 2025-03-04T14:05Z
          """)
  void takesTheDateOfPublicationFromALineWithLabels(String text, String expected) {
    DateReading.Read read = assertInstanceOf(DateReading.Read.class, Dates.read(text));
    assertEquals(expected, read.published().local().toString());
    assertEquals(text, read.published().raw());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          soon                      | unreadable date 'soon'
          3/4/2024                  | unreadable date '3/4/2024': month or day first?
          03-04-2024 10:00          | unreadable date '03-04-2024 10:00': month or day first?
          03/04/2025                | unreadable date '03/04/2025': month or day first?
          04.03.25                  | unreadable date '04.03.25': month or day first?
          February 30, 2024         | impossible date 'February 30, 2024'
          30. Februar 2024          | impossible date '30. Februar 2024'
          31/04/2024                | impossible date '31/04/2024'
          2023-02-29                | impossible date '2023-02-29'
          2023-02-29T10:00:00Z      | impossible date '2023-02-29T10:00:00Z'
          2023-366                  | impossible date '2023-366'
          2024-13-01                | impossible date '2024-13-01'
          March 4, March 5, 2025    | unreadable date 'March 4, March 5, 2025'
          Mar 4, 25                 | unreadable date 'Mar 4, 25'
          4 mars 2025 sur la plage  | unreadable date '4 mars 2025 sur la plage'
          Updated 2 hours ago       | unreadable date 'Updated 2 hours ago'
          2024-01-23 24:01          | unreadable date '2024-01-23 24:01'
          2024-01-23 23:59:61       | unreadable date '2024-01-23 23:59:61'
          2024-01-23 25:00          | unreadable date '2024-01-23 25:00'
          2024-01-23 13:00 pm       | unreadable date '2024-01-23 13:00 pm'
          2024-01-23 10:00 XST      | unreadable date '2024-01-23 10:00 XST'
          2024-01-23 10:00 noon     | unreadable date '2024-01-23 10:00 noon'
          midnight, 4 March 2025    | unreadable date 'midnight, 4 March 2025'
          2024-01-23 10:00 11:00    | unreadable date '2024-01-23 10:00 11:00'
          0001-01-01T00:00:00Z      | unreadable date '0001-01-01T00:00:00Z'
          January 2024              | date 'January 2024' names no day
          März 2025                 | date 'März 2025' names no day
          2025年3月                 | date '2025年3月' names no day
          2025-03                   | date '2025-03' names no day
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
