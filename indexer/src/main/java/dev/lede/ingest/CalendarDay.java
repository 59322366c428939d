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
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day of the calendar, its month in English words or in figures. */
final class CalendarDay {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.]?)(\\d{2}|(?<=\\D)\\d)\\2(\\d{2}|(?<=\\D)\\d)");

  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");

  /** Tried in this order on dates with a word in them. Months are cut to three letters first. */
  private static final List<DateTimeFormatter> WORDED =
      List.of(
          worded("MMM d uuuu"),
          worded("d MMM uuuu"),
          worded("d-MMM-uuuu"),
          worded("uuuu MMM d"),
          worded("uuuu-MMM-d"),
          shortYear());

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

  /** A year of two digits lies in the hundred years from here. */
  private static final int FIRST_SHORT_YEAR = 1970;

  private CalendarDay() {}

  /** Whether a day is written in figures so that day and month cannot be told apart. */
  static boolean isAmbiguous(String text) {
    Matcher figures = YEAR_LAST.matcher(text);
    // With dots the day comes first wherever dates are written that way.
    return figures.matches()
        && !figures.group(2).equals(".")
        && number(figures, 1) <= MONTHS.size()
        && number(figures, 3) <= MONTHS.size()
        && number(figures, 1) != number(figures, 3);
  }

  /** The day that a text names in full; empty for any other text and for days that never were. */
  static Optional<LocalDate> of(String text) {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return day(number(yearFirst, 1), number(yearFirst, 3), number(yearFirst, 4));
    }
    Matcher yearLast = YEAR_LAST.matcher(text);
    if (yearLast.matches()) {
      boolean monthFirst = !yearLast.group(2).equals(".") && number(yearLast, 3) > MONTHS.size();
      return isAmbiguous(text)
          ? Optional.empty()
          : day(
              number(yearLast, 4),
              number(yearLast, monthFirst ? 1 : 3),
              number(yearLast, monthFirst ? 3 : 1));
    }
    return ofWords(withShortMonths(text));
  }

  private static Optional<LocalDate> ofWords(String text) {
    for (DateTimeFormatter format : WORDED) {
      // Without the look ahead each format that does not fit would cost an exception.
      ParsePosition position = new ParsePosition(0);
      boolean fits =
          format.parseUnresolved(text, position) != null && position.getIndex() == text.length();
      if (fits) {
        return resolved(() -> LocalDate.parse(text, format));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    return resolved(() -> LocalDate.of(year, month, day));
  }

  private static Optional<LocalDate> resolved(Supplier<LocalDate> date) {
    try {
      return Optional.of(date.get()).filter(day -> day.getYear() >= FIRST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher figures, int group) {
    return Integer.parseInt(figures.group(group));
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

  private static DateTimeFormatter worded(String pattern) {
    return worded(new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern));
  }

  /** The format of RFC 822, whose year has two digits. */
  private static DateTimeFormatter shortYear() {
    return worded(
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM ")
            .appendValueReduced(ChronoField.YEAR, 2, 2, FIRST_SHORT_YEAR));
  }

  private static DateTimeFormatter worded(DateTimeFormatterBuilder builder) {
    return builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
  }
}
