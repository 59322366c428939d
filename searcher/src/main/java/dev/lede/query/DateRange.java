package dev.lede.query;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A stretch of time as its asker's clock shows it.
 *
 * @param from the first moment, empty where it has no beginning
 * @param until the moment after the last, empty where it has no end
 * @param zone the asker's zone
 */
public record DateRange(Optional<LocalDateTime> from, Optional<LocalDateTime> until, ZoneId zone) {

  /** The whole days from the first to the last, both included. */
  public static DateRange days(LocalDate first, LocalDate last, ZoneId zone) {
    return new DateRange(
        Optional.of(first.atStartOfDay()), Optional.of(last.plusDays(1).atStartOfDay()), zone);
  }

  /** All of time: whatever has a date. */
  public static DateRange always(ZoneId zone) {
    return new DateRange(Optional.empty(), Optional.empty(), zone);
  }

  /** From the beginning of this range on, without end. */
  public DateRange openEnded() {
    return new DateRange(from, Optional.empty(), zone);
  }

  /** Everything up to the end of this range. */
  public DateRange openStarted() {
    return new DateRange(Optional.empty(), until, zone);
  }

  /** From the beginning of this range to the end of another. */
  public DateRange to(DateRange end) {
    return new DateRange(from, end.until, zone);
  }

  /** Whether it ends before it begins, as the asker's clock shows it. */
  boolean isEmpty() {
    return from.isPresent() && until.isPresent() && !from.get().isBefore(until.get());
  }

  /** The first millisecond since 1970 UTC; {@link Long#MIN_VALUE} without a beginning. */
  public long fromMilli() {
    return from.map(time -> time.atZone(zone).toInstant().toEpochMilli()).orElse(Long.MIN_VALUE);
  }

  /** The last millisecond since 1970 UTC; {@link Long#MAX_VALUE} without an end. */
  public long lastMilli() {
    return until
        .map(time -> time.atZone(zone).toInstant().toEpochMilli() - 1)
        .orElse(Long.MAX_VALUE);
  }

  /** The midnight that begins the first day, read as if the asker lived at UTC. */
  public long fromDayMilli() {
    return from.map(time -> utcMilli(time.toLocalDate().atStartOfDay())).orElse(Long.MIN_VALUE);
  }

  /** The last millisecond of the range, read as if the asker lived at UTC. */
  public long lastDayMilli() {
    return until.map(time -> utcMilli(time) - 1).orElse(Long.MAX_VALUE);
  }

  private static long utcMilli(LocalDateTime time) {
    return time.toInstant(ZoneOffset.UTC).toEpochMilli();
  }

  /**
   * The interval in ISO form, its last day or minute included: {@code 2024-01-01..2024-01-31}; all
   * of time is {@code *}.
   */
  @Override
  public String toString() {
    if (from.isEmpty() && until.isEmpty()) {
      return "*";
    }
    boolean wholeDays = from.map(DateRange::isMidnight).orElse(true);
    wholeDays &= until.map(DateRange::isMidnight).orElse(true);
    DateTimeFormatter form =
        wholeDays ? DateTimeFormatter.ISO_LOCAL_DATE : DateTimeFormatter.ISO_LOCAL_DATE_TIME;
    return from.map(form::format).orElse("")
        + ".."
        + until.map(time -> form.format(time.minusSeconds(1))).orElse("");
  }

  private static boolean isMidnight(LocalDateTime time) {
    return time.toLocalTime().toNanoOfDay() == 0;
  }
}
