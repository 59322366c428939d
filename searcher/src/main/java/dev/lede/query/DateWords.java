package dev.lede.query;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Understands dates as people type them: {@code yesterday}, {@code last week}, {@code 7d}, {@code
 * 2024}, {@code jan 2024}, {@code 2024-01-23}, {@code 23 jan 2024}, {@code a..b}. Every date is the
 * whole of its unit in the asker's zone, and a word that is none is refused.
 */
public final class DateWords {
  /** What stands between the dates of a range. */
  static final String DOTS = "..";

  /** The character that is typed for the dots of a range. */
  static final char ELLIPSIS = '…';

  private static final List<String> DAYS = names(DayOfWeek.values());
  private static final List<String> MONTHS = names(Month.values());

  private static final Pattern AGO = Pattern.compile("(\\d{1,4}) ?([hdwmy])");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
  private static final Pattern DATE = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");
  private static final Pattern TIME =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[t ](\\d\\d:\\d\\d\\S*)");
  private static final Pattern MONTH_YEAR = Pattern.compile("([a-z]{3,9})\\.? (\\d{4})");
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile("(\\d{1,2}) ([a-z]{3,9})\\.?,? (\\d{4})");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})");

  /** What can be the last or this one. */
  private enum Unit {
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    YEAR(ChronoUnit.YEARS);

    private final ChronoUnit length;

    Unit(ChronoUnit length) {
      this.length = length;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final ZonedDateTime now;

  /** Reads dates as of a moment in the asker's zone. */
  public DateWords(ZonedDateTime now) {
    this.now = now;
  }

  /** The asker's zone. */
  public ZoneId zone() {
    return now.getZone();
  }

  /**
   * The range that a text means.
   *
   * @throws IllegalArgumentException with a sentence for the person who typed it, where the text is
   *     no date
   */
  public DateRange parse(String text) {
    String plain = normal(text);
    int dots = plain.indexOf(DOTS);
    if (dots < 0) {
      return single(plain, text);
    }
    String first = plain.substring(0, dots).strip();
    String last = plain.substring(dots + DOTS.length()).strip();
    if (first.isEmpty() && last.isEmpty()) {
      throw new IllegalArgumentException("'" + text + "' has a date on neither side of its dots");
    }
    if (first.isEmpty()) {
      return end(last, last).openStarted();
    }
    DateRange start = single(first, first);
    if (last.isEmpty()) {
      return start.openEnded();
    }
    DateRange range = start.to(end(last, last));
    if (range.isEmpty()) {
      throw new IllegalArgumentException("'" + text + "' ends before it begins");
    }
    return range;
  }

  /**
   * The one day or hour that a text means: of {@code 7d} the day seven days ago, without those
   * since.
   *
   * @throws IllegalArgumentException as {@link #parse} does
   */
  DateRange parseDay(String text) {
    DateRange range = parse(text);
    DateRange whole = isRange(text) ? range : end(normal(text), text.strip());
    return whole.isEmpty() ? range : whole;
  }

  /** The range whose end is meant: of {@code 7d} the day seven days ago, and not today. */
  private DateRange end(String plain, String typed) {
    Matcher ago = AGO.matcher(plain);
    if (!ago.matches()) {
      return single(plain, typed);
    }
    Instant from = single(plain, typed).from().orElseThrow();
    LocalDate day = from.atZone(zone()).toLocalDate();
    return ago.group(2).equals("h")
        ? new DateRange(Optional.of(from), Optional.of(from), zone())
        : days(day, day);
  }

  /** Whether a text has the dots of a range, which phones make one character. */
  static boolean isRange(String text) {
    return text.contains(DOTS) || text.indexOf(ELLIPSIS) >= 0;
  }

  private static String normal(String text) {
    return text.replace(String.valueOf(ELLIPSIS), DOTS)
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ");
  }

  private DateRange single(String plain, String typed) {
    try {
      return Stream.of(named(plain), ago(plain), calendar(plain), written(plain), moment(plain))
          .flatMap(Optional::stream)
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(refusal(plain, typed)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + typed + "' is no day of any calendar", e);
    }
  }

  private Optional<DateRange> named(String word) {
    LocalDate today = now.toLocalDate();
    if (word.equals("today")) {
      return Optional.of(days(today, today));
    }
    if (word.equals("yesterday")) {
      return Optional.of(days(today.minusDays(1), today.minusDays(1)));
    }
    int day = indexOf(DAYS, word);
    if (day >= 0) {
      LocalDate date = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(day + 1)));
      return Optional.of(days(date, date));
    }
    return Arrays.stream(Unit.values())
        .flatMap(
            unit ->
                word.equals("this " + unit.word())
                    ? Stream.of(whole(unit, today))
                    : word.equals("last " + unit.word())
                        ? Stream.of(whole(unit, today.minus(1, unit.length)))
                        : Stream.empty())
        .findFirst();
  }

  private DateRange whole(Unit unit, LocalDate day) {
    return switch (unit) {
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield days(monday, monday.plusDays(6));
      }
      case MONTH -> month(YearMonth.from(day));
      case YEAR -> year(day.getYear());
    };
  }

  private Optional<DateRange> ago(String text) {
    Matcher match = AGO.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    long count = Long.parseLong(match.group(1));
    LocalDate today = now.toLocalDate();
    return Optional.of(
        switch (match.group(2)) {
          case "h" -> since(now.minusHours(count).truncatedTo(ChronoUnit.SECONDS));
          case "d" -> days(today.minusDays(count), today);
          case "w" -> days(today.minusWeeks(count), today);
          case "m" -> days(today.minusMonths(count), today);
          case "y" -> days(written(today.minusYears(count)), today);
          default -> throw new IllegalStateException("no unit of time: " + text);
        });
  }

  private DateRange since(ZonedDateTime start) {
    Instant end = now.toLocalDate().plusDays(1).atStartOfDay(zone()).toInstant();
    return new DateRange(Optional.of(start.toInstant()), Optional.of(end), zone());
  }

  private Optional<DateRange> calendar(String text) {
    Matcher date = DATE.matcher(text);
    if (date.matches()) {
      return Optional.of(day(number(date, 1), number(date, 2), number(date, 3)));
    }
    Matcher month = YEAR_MONTH.matcher(text);
    if (month.matches()) {
      return Optional.of(month(YearMonth.of(number(month, 1), number(month, 2))));
    }
    return YEAR.matcher(text).matches()
        ? Optional.of(year(Integer.parseInt(text)))
        : Optional.empty();
  }

  private Optional<DateRange> written(String text) {
    Matcher dayFirst = DAY_MONTH_YEAR.matcher(text);
    if (dayFirst.matches() && indexOf(MONTHS, dayFirst.group(2)) >= 0) {
      int month = indexOf(MONTHS, dayFirst.group(2)) + 1;
      return Optional.of(day(number(dayFirst, 3), month, number(dayFirst, 1)));
    }
    Matcher monthFirst = MONTH_DAY_YEAR.matcher(text);
    if (monthFirst.matches() && indexOf(MONTHS, monthFirst.group(1)) >= 0) {
      int month = indexOf(MONTHS, monthFirst.group(1)) + 1;
      return Optional.of(day(number(monthFirst, 3), month, number(monthFirst, 2)));
    }
    Matcher month = MONTH_YEAR.matcher(text);
    if (month.matches() && indexOf(MONTHS, month.group(1)) >= 0) {
      return Optional.of(
          month(YearMonth.of(number(month, 2), indexOf(MONTHS, month.group(1)) + 1)));
    }
    return Optional.empty();
  }

  /** A time of day: the whole of its minute or second. */
  private Optional<DateRange> moment(String text) {
    Matcher match = TIME.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    String time = match.group(2).toUpperCase(Locale.ROOT);
    String iso = match.group(1) + "T" + time;
    ZonedDateTime start =
        zoned(iso).orElseGet(() -> local(iso, text)).truncatedTo(ChronoUnit.SECONDS);
    written(start.toLocalDate());
    boolean seconds = time.length() > 5 && time.charAt(5) == ':';
    ZonedDateTime end = seconds ? start.plusSeconds(1) : start.plusMinutes(1);
    return Optional.of(
        new DateRange(Optional.of(start.toInstant()), Optional.of(end.toInstant()), zone()));
  }

  private Optional<ZonedDateTime> zoned(String iso) {
    try {
      return Optional.of(OffsetDateTime.parse(iso).atZoneSameInstant(zone()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** A time without an offset is the first that the asker's clock shows as this. */
  private ZonedDateTime local(String iso, String typed) {
    try {
      return LocalDateTime.parse(iso).atZone(zone());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'" + typed + "' is no time: write it as 2024-01-23T17:45", e);
    }
  }

  /** The same date if it can be written with a year of four digits. */
  private static LocalDate written(LocalDate date) {
    if (date.getYear() < 0 || date.getYear() > 9999) {
      throw new DateTimeException("a year of more than four digits");
    }
    return date;
  }

  private DateRange day(int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    return days(date, date);
  }

  private DateRange month(YearMonth month) {
    return days(month.atDay(1), month.atEndOfMonth());
  }

  private DateRange year(int year) {
    return days(LocalDate.of(year, 1, 1), Year.of(year).atMonth(12).atEndOfMonth());
  }

  private DateRange days(LocalDate first, LocalDate last) {
    DateRange days = DateRange.days(first, last, zone());
    if (days.isEmpty()) {
      throw new DateTimeException("a day that the zone's calendar left out");
    }
    return days;
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  /** The place of a name or of its beginning of three letters or more; -1 where it is none. */
  private static int indexOf(List<String> names, String word) {
    for (int i = 0; i < names.size(); i++) {
      if (word.length() >= 3 && names.get(i).startsWith(word)) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** The name of a date that a text is a slip of the pen away from. */
  static Optional<String> suggestion(String text) {
    Stream<String> words =
        Stream.of(
                Stream.of("today", "yesterday"),
                Arrays.stream(Unit.values())
                    .map(Unit::word)
                    .flatMap(unit -> Stream.of("last " + unit, "this " + unit)),
                DAYS.stream())
            .flatMap(part -> part);
    return words.filter(word -> Spelling.isNear(word, normal(text))).findFirst();
  }

  /** Whether a text is the name of a month, which is no date without a year. */
  static boolean isMonth(String text) {
    return indexOf(MONTHS, normal(text)) >= 0;
  }

  private static String refusal(String plain, String typed) {
    String hint =
        suggestion(plain)
            .map(word -> "did you mean '" + word + "'?")
            .orElse("try 2024-01-23, jan 2024, yesterday, last week or 7d");
    return "'" + typed.strip() + "' is no date: " + hint;
  }
}
