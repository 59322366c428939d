package dev.lede.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a date say of the day, its month named or in figures. */
sealed interface CalendarDay {

  /** One day of the calendar. */
  record Known(LocalDate day) implements CalendarDay {}

  /** None that can be told. */
  record Doubtful(DateDoubt doubt) implements CalendarDay {}

  /**
   * Reads folded words, among which no time and no zone is left.
   *
   * @param dayFirst whether they are of a language that always writes the day before the month
   */
  static CalendarDay of(List<String> words, boolean dayFirst) {
    List<String> parts = new ArrayList<>();
    words.forEach(word -> parts.addAll(Figures.parts(word)));
    List<Month> months = parts.stream().flatMap(part -> MonthNames.month(part).stream()).toList();
    if (months.isEmpty()) {
      return Figures.day(String.join(" ", words), dayFirst);
    }
    // "mar. 4 mars 2025": what may be a Tuesday stands before the month.
    boolean weekdayFirst = months.size() == 2 && parts.get(0).matches("mar\\.?");
    if (months.size() > 1 && !weekdayFirst) {
      return new Doubtful(DateDoubt.UNREADABLE);
    }
    return Named.day(weekdayFirst ? parts.subList(1, parts.size()) : parts);
  }

  private static CalendarDay resolved(int year, int month, int day) {
    if (year < FIRST_YEAR) {
      // Zeros that stand for no date at all must not become the year 1.
      return new Doubtful(DateDoubt.UNREADABLE);
    }
    try {
      return new Known(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return new Doubtful(DateDoubt.IMPOSSIBLE);
    }
  }

  int FIRST_YEAR = 1000;

  /** A day whose month is named. */
  final class Named {
    /** A year of two digits lies in the hundred years from here. */
    private static final int FIRST_SHORT_YEAR = 1970;

    private static final Pattern NUMBER =
        Pattern.compile("(\\d{1,4})(?:[.]|st|nd|rd|th|er|[oae]|:[ae])?");

    private Named() {}

    private static CalendarDay day(List<String> parts) {
      StringBuilder shape = new StringBuilder();
      List<Integer> numbers = new ArrayList<>();
      int month = 0;
      for (String part : parts) {
        Optional<Month> named = MonthNames.month(part);
        Matcher number = NUMBER.matcher(part);
        if (named.isPresent()) {
          month = named.get().getValue();
          shape.append('m');
        } else if (number.matches()) {
          numbers.add(Integer.valueOf(number.group(1)));
          shape.append(letter(number.group(1)));
        } else {
          return new Doubtful(DateDoubt.UNREADABLE);
        }
      }
      return switch (shape.toString()) {
        case "mdy", "dmy" -> resolved(numbers.get(1), month, numbers.get(0));
        case "ymd" -> resolved(numbers.get(0), month, numbers.get(1));
        case "dmd" -> resolved(fullYear(parts, numbers), month, numbers.get(0));
        case "my", "ym" -> new Doubtful(DateDoubt.MONTH_ONLY);
        default -> new Doubtful(DateDoubt.UNREADABLE);
      };
    }

    private static char letter(String digits) {
      return digits.length() == 4 ? 'y' : digits.length() == 3 ? '?' : 'd';
    }

    /** The year of RFC 822, which has two digits and stands last; 0 where it is none. */
    private static int fullYear(List<String> parts, List<Integer> numbers) {
      if (!parts.get(parts.size() - 1).matches("\\d{2}")) {
        return 0;
      }
      int year = FIRST_SHORT_YEAR / 100 * 100 + numbers.get(1);
      return year < FIRST_SHORT_YEAR ? year + 100 : year;
    }
  }

  /** A day that is written in figures. */
  final class Figures {
    private static final Pattern YEAR_FIRST =
        Pattern.compile("(\\d{4})([-/.]?)(\\d{2}|(?<=\\D)\\d)\\2(\\d{2}|(?<=\\D)\\d)[.]?");
    private static final Pattern YEAR_LAST =
        Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})[.]?");
    private static final Pattern SHORT_YEAR =
        Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1\\d{2}[.]?");
    private static final Pattern MONTH_AND_YEAR =
        Pattern.compile("\\d{4}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{4}");
    private static final Pattern ORDINAL_DAY = Pattern.compile("(\\d{4})-(\\d{3})");
    private static final Pattern JOINED =
        Pattern.compile(
            "[-/](?=.*\\p{L})|(?<=\\p{L})[-/](?=\\d)|(?<=\\d[.])(?=\\p{L})|(?<=\\p{L})[.](?=\\d)");

    private static final int MONTHS = 12;

    private Figures() {}

    /** The parts of a word such as {@code 4-Mar-2025}, whose month is named. */
    private static List<String> parts(String word) {
      return List.of(JOINED.split(word, -1));
    }

    private static CalendarDay day(String text, boolean dayFirst) {
      String figures = text.replace(". ", ".");
      Matcher first = YEAR_FIRST.matcher(figures);
      if (first.matches()) {
        return resolved(number(first, 1), number(first, 3), number(first, 4));
      }
      Matcher last = YEAR_LAST.matcher(figures);
      if (last.matches()) {
        return yearLast(last, dayFirst);
      }
      if (SHORT_YEAR.matcher(figures).matches()) {
        return new Doubtful(DateDoubt.AMBIGUOUS);
      }
      Matcher ordinal = ORDINAL_DAY.matcher(figures);
      if (ordinal.matches()) {
        return ordinal(number(ordinal, 1), number(ordinal, 2));
      }
      boolean month = MONTH_AND_YEAR.matcher(figures).matches();
      return new Doubtful(month ? DateDoubt.MONTH_ONLY : DateDoubt.UNREADABLE);
    }

    private static CalendarDay yearLast(Matcher figures, boolean dayFirst) {
      int one = number(figures, 1);
      int two = number(figures, 3);
      int year = number(figures, 4);
      // With dots the day comes first wherever dates are written that way.
      if (dayFirst || figures.group(2).equals(".") || one > MONTHS) {
        return resolved(year, two, one);
      }
      boolean ambiguous = two <= MONTHS && one != two;
      return ambiguous ? new Doubtful(DateDoubt.AMBIGUOUS) : resolved(year, one, two);
    }

    private static CalendarDay ordinal(int year, int day) {
      try {
        return new Known(LocalDate.ofYearDay(year, day));
      } catch (DateTimeException e) {
        return new Doubtful(DateDoubt.IMPOSSIBLE);
      }
    }

    private static int number(Matcher figures, int group) {
      return Integer.parseInt(figures.group(group));
    }
  }
}
