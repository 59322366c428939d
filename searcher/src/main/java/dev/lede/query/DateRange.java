package dev.lede.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stretch of time, in whole seconds.
 *
 * @param from the first moment, empty where it has no beginning
 * @param until the moment after the last, empty where it has no end
 * @param zone the asker's zone, whose clock shows the stretch
 */
public record DateRange(Optional<Instant> from, Optional<Instant> until, ZoneId zone) {

  /** The whole days from the first to the last, both included. */
  public static DateRange days(LocalDate first, LocalDate last, ZoneId zone) {
    return new DateRange(
        Optional.of(first.atStartOfDay(zone).toInstant()),
        Optional.of(last.plusDays(1).atStartOfDay(zone).toInstant()),
        zone);
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

  /** What of this range lies in another as well. */
  public DateRange within(DateRange other) {
    return new DateRange(
        Stream.of(from, other.from).flatMap(Optional::stream).max(Comparator.naturalOrder()),
        Stream.of(until, other.until).flatMap(Optional::stream).min(Comparator.naturalOrder()),
        zone);
  }

  /** Whether it ends before it begins. */
  boolean isEmpty() {
    return from.isPresent() && until.isPresent() && !from.get().isBefore(until.get());
  }

  /** Whether an article can be published in this range and in another. */
  boolean meets(DateRange other) {
    boolean moment =
        Math.max(fromMilli(), other.fromMilli()) <= Math.min(lastMilli(), other.lastMilli());
    boolean day =
        Math.max(fromDayMilli(), other.fromDayMilli())
            <= Math.min(lastDayMilli(), other.lastDayMilli());
    return moment || day;
  }

  /** The first millisecond since 1970 UTC; {@link Long#MIN_VALUE} without a beginning. */
  public long fromMilli() {
    return from.map(Instant::toEpochMilli).orElse(Long.MIN_VALUE);
  }

  /** The last millisecond since 1970 UTC; {@link Long#MAX_VALUE} without an end. */
  public long lastMilli() {
    return until.map(time -> time.toEpochMilli() - 1).orElse(Long.MAX_VALUE);
  }

  /** The midnight that begins the first day, read as if the asker lived at UTC. */
  public long fromDayMilli() {
    return from.map(time -> utcMilli(shown(time).toLocalDate())).orElse(Long.MIN_VALUE);
  }

  /** The last millisecond of the last day, read as if the asker lived at UTC. */
  public long lastDayMilli() {
    return until
        .map(time -> utcMilli(shown(beforeEnd(time)).toLocalDate().plusDays(1)) - 1)
        .orElse(Long.MAX_VALUE);
  }

  private static long utcMilli(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  /**
   * The interval in ISO form, its last day or second included: {@code 2024-01-01..2024-01-31}. A
   * time that the asker's clock shows a second time, set back in autumn, has its offset. All of
   * time is {@code *}.
   */
  @Override
  public String toString() {
    if (from.isEmpty() && until.isEmpty()) {
      return "*";
    }
    boolean wholeDays =
        from.map(this::beginsDay).orElse(true) && until.map(this::beginsDay).orElse(true);
    return from.map(time -> written(time, wholeDays)).orElse("")
        + ".."
        + until.map(time -> written(beforeEnd(time), wholeDays)).orElse("");
  }

  private String written(Instant time, boolean asDay) {
    ZonedDateTime shown = shown(time);
    if (asDay) {
      return DateTimeFormatter.ISO_LOCAL_DATE.format(shown);
    }
    boolean again = !shown.equals(shown.withEarlierOffsetAtOverlap());
    return (again ? DateTimeFormatter.ISO_OFFSET_DATE_TIME : DateTimeFormatter.ISO_LOCAL_DATE_TIME)
        .format(shown);
  }

  /** Not every day begins at midnight: clocks that are set ahead may leave it out. */
  private boolean beginsDay(Instant time) {
    return shown(time).toLocalDate().atStartOfDay(zone).toInstant().equals(time);
  }

  private ZonedDateTime shown(Instant time) {
    return time.atZone(zone);
  }

  private static Instant beforeEnd(Instant end) {
    return end.minusSeconds(1);
  }
}
