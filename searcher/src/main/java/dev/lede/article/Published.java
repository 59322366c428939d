package dev.lede.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * When an article was published, and how well that is known.
 *
 * @param instant the moment; for a {@link Precision#DAY} the first moment of that day at {@code
 *     offset}
 * @param precision what the instant is exact to
 * @param offset the offset from UTC in which the date was written or assumed to be
 * @param zoneStated whether the text gave the zone; false where it was assumed
 * @param raw the text the date was read from, unchanged
 */
public record Published(
    Instant instant, Precision precision, ZoneOffset offset, boolean zoneStated, String raw) {

  /** What a publication time is exact to. */
  public enum Precision {
    DAY,
    MINUTE,
    SECOND
  }

  /** A calendar day whose zone is not known. */
  public static Published day(LocalDate day, String raw) {
    return new Published(
        day.atStartOfDay().toInstant(ZoneOffset.UTC), Precision.DAY, ZoneOffset.UTC, false, raw);
  }

  /** The time on the clock where the article was dated. */
  public OffsetDateTime local() {
    return instant.atOffset(offset);
  }

  /**
   * Whether this is a day on a calendar and no moment of time: such an article is of 3 May for
   * readers in every zone.
   */
  public boolean floating() {
    return precision == Precision.DAY;
  }
}
