package dev.lede.ingest;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a day of the calendar, its month in English words or in figures. */
final class CalendarDay {
  /** Figures before the year, where only a day above twelve tells the day from the month. */
  private static final Pattern FIGURES_FIRST =
      Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})");

  /** Tried in this order. Months are cut to three letters first. */
  private static final List<DateTimeFormatter> FORMATS =
      Stream.concat(
              Stream.of(
                      "uuuu-M-d",
                      "uuuu/M/d",
                      "uuuu.M.d",
                      "uuuuMMdd",
                      "MMM d uuuu",
                      "d MMM uuuu",
                      "d-MMM-uuuu",
                      "uuuu MMM d",
                      "uuuu-MMM-d",
                      "d.M.uuuu")
                  .map(pattern -> strict(new DateTimeFormatterBuilder(), pattern)),
              Stream.of(rfc822()))
          .toList();

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Pattern WORD = Pattern.compile("\\p{Alpha}+\\.?");

  /** Zeros that stand for no date at all must not become the year 1. */
  private static final int FIRST_YEAR = 1000;

  private CalendarDay() {}

  /** Whether a day is written in figures so that day and month cannot be told apart. */
  static boolean isAmbiguous(String text) {
    Matcher figures = FIGURES_FIRST.matcher(text);
    return figures.matches()
        && Integer.parseInt(figures.group(1)) <= 12
        && Integer.parseInt(figures.group(3)) <= 12
        && !figures.group(1).equals(figures.group(3));
  }

  /** The day that a text names in full; empty for any other text and for days that never were. */
  static Optional<LocalDate> of(String text) {
    String clear = withShortMonths(yearFirst(text));
    for (DateTimeFormatter format : FORMATS) {
      // Without the look ahead each format that does not fit would cost an exception.
      ParsePosition position = new ParsePosition(0);
      boolean fits =
          format.parseUnresolved(clear, position) != null && position.getIndex() == clear.length();
      if (fits) {
        return resolved(clear, format);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> resolved(String text, DateTimeFormatter format) {
    try {
      LocalDate day = LocalDate.parse(text, format);
      return day.getYear() < FIRST_YEAR ? Optional.empty() : Optional.of(day);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String yearFirst(String text) {
    Matcher figures = FIGURES_FIRST.matcher(text);
    if (!figures.matches() || isAmbiguous(text)) {
      return text;
    }
    boolean dayFirst = Integer.parseInt(figures.group(1)) > 12;
    String month = figures.group(dayFirst ? 3 : 1);
    String day = figures.group(dayFirst ? 1 : 3);
    return figures.group(4) + "-" + month + "-" + day;
  }

  private static String withShortMonths(String text) {
    return WORD.matcher(text)
        .replaceAll(
            word -> {
              String small = word.group().replace(".", "").toLowerCase(Locale.ROOT);
              boolean month =
                  small.equals("sept")
                      || MONTHS.stream()
                          .anyMatch(
                              name ->
                                  name.equals(small)
                                      || (small.length() == 3 && name.startsWith(small)));
              return month ? small.substring(0, 3) : word.group();
            });
  }

  private static DateTimeFormatter rfc822() {
    return strict(
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM ")
            .appendValueReduced(ChronoField.YEAR, 2, 2, 1970),
        "");
  }

  private static DateTimeFormatter strict(DateTimeFormatterBuilder builder, String pattern) {
    return builder
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
