package dev.lede.ingest;

import dev.lede.article.Published.Precision;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day, with the zone where it is written on to it.
 *
 * @param precision minutes or seconds
 */
record ClockTime(LocalTime time, Precision precision, Optional<ZoneId> zone) {
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
    Optional<ZoneId> zone = Optional.ofNullable(shape.group(6)).flatMap(Zone::of);
    if (hour.isEmpty()
        || minute > 59
        || second > 59
        || (shape.group(6) != null && zone.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new ClockTime(
            LocalTime.of(hour.get(), minute, second, nanoseconds(shape.group(4))),
            shape.group(3) == null ? Precision.MINUTE : Precision.SECOND,
            zone));
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
      return written > 23 ? Optional.empty() : Optional.of(written);
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
