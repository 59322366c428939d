package dev.lede.ingest;

import dev.lede.article.Published.Precision;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day, with the zone where it is written on to it. A leap second is taken for the one
 * before it.
 *
 * @param endsDay whether it is midnight at the end of the day, written as 24:00
 * @param precision minutes or seconds
 */
record ClockTime(LocalTime time, boolean endsDay, Precision precision, Optional<ZoneId> zone) {
  private static final int HOURS = 24;
  private static final int SECONDS = 60;

  private static final Pattern SHAPE =
      Pattern.compile(
          "(\\d{1,2})(?::(\\d{2})(?::(\\d{1,2})(?:\\.(\\d{1,18}))?)?)?(am|pm)?(z|[-+−]\\d{1,2}(?::?\\d{2})?)?");

  private static final Pattern COMPACT =
      Pattern.compile("(\\d{2})(\\d{2})(\\d{2})?((?:\\.\\d+)?(?:z|[-+−].*)?)");

  /** Reads {@code 17:47:05.3+01:00} or {@code 5:47pm}, in small letters. */
  static Optional<ClockTime> of(String text) {
    Matcher shape = SHAPE.matcher(text);
    if (!shape.matches()) {
      return Optional.empty();
    }
    Optional<Integer> hour = hour(Integer.parseInt(shape.group(1)), shape.group(5));
    int minute = number(shape.group(2));
    int second = number(shape.group(3));
    boolean endsDay = hour.equals(Optional.of(HOURS)) && minute == 0 && second == 0;
    Optional<ZoneId> zone = Optional.ofNullable(shape.group(6)).flatMap(Zone::of);
    if (hour.isEmpty()
        || minute > 59
        || second > SECONDS
        || (hour.get() == HOURS && !endsDay)
        || (shape.group(6) != null && zone.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new ClockTime(
            LocalTime.of(
                hour.get() % HOURS,
                minute,
                Math.min(second, SECONDS - 1),
                nanoseconds(shape.group(4))),
            endsDay,
            shape.group(3) == null ? Precision.MINUTE : Precision.SECOND,
            zone));
  }

  /** This time of a day. */
  LocalDateTime on(LocalDate day) {
    return day.plusDays(endsDay ? 1 : 0).atTime(time);
  }

  /** Reads {@code 174705Z}, the time in a date without colons. */
  static Optional<ClockTime> ofCompact(String text) {
    Matcher shape = COMPACT.matcher(text);
    if (!shape.matches()) {
      return of(text);
    }
    String seconds = shape.group(3) == null ? "" : ":" + shape.group(3);
    return of(shape.group(1) + ":" + shape.group(2) + seconds + shape.group(4));
  }

  private static Optional<Integer> hour(int written, @Nullable String half) {
    if (half == null) {
      return written > HOURS ? Optional.empty() : Optional.of(written);
    }
    if (written < 1 || written > 12) {
      return Optional.empty();
    }
    return Optional.of(written % 12 + (half.equals("pm") ? 12 : 0));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int nanoseconds(@Nullable String fraction) {
    return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
  }
}
