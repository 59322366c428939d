package dev.lede.ingest;

import dev.lede.ingest.DateReading.Read;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dates of the newspapers of TREC, which are of the last years of the 20th century. */
final class TrecDate {
  /** Of the Wall Street Journal: the month comes first. */
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{2})");

  /** Of the Financial Times: the year comes first. */
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})");

  /** In the number of a document, with the year in four or in two digits. */
  private static final List<Pattern> IN_NUMBER =
      List.of(
          Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)"),
          Pattern.compile("^(?:AP|WSJ)(\\d{2})(\\d{2})(\\d{2})-"));

  private static final int FIRST_SHORT_YEAR = 70;

  private TrecDate() {}

  /**
   * A date as other formats write it: the one that stands in a document, else the one in its
   * number.
   */
  static String of(String written, String documentNumber) {
    Matcher monthFirst = MONTH_FIRST.matcher(written);
    if (monthFirst.matches()) {
      return day(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(written);
    if (yearFirst.matches()) {
      return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    if (Dates.read(withoutEdition(written)) instanceof Read) {
      return withoutEdition(written);
    }
    return IN_NUMBER.stream()
        .map(pattern -> pattern.matcher(documentNumber))
        .filter(Matcher::find)
        .map(number -> day(number.group(1), number.group(2), number.group(3)))
        .filter(day -> Dates.read(day) instanceof Read)
        .findFirst()
        .orElse(written);
  }

  /** Cuts {@code , Sunday, Home Edition} off a date of the Los Angeles Times. */
  private static String withoutEdition(String date) {
    int edition = date.toLowerCase(Locale.ROOT).indexOf("edition");
    int comma = edition < 0 ? -1 : date.lastIndexOf(',', edition);
    return comma < 0 ? date : date.substring(0, comma);
  }

  private static String day(String year, String month, String day) {
    boolean shortYear = year.length() == 2;
    String century = Integer.parseInt(year) >= FIRST_SHORT_YEAR ? "19" : "20";
    return (shortYear ? century : "") + year + "-" + month + "-" + day;
  }
}
