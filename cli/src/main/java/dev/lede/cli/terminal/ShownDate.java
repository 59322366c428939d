package dev.lede.cli.terminal;

import dev.lede.article.Published;
import dev.lede.article.Published.Precision;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people read them: {@code 23 Jan 2024, 17:45}. */
public final class ShownDate {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

  private ShownDate() {}

  /** A publication time in the reader's zone; a mere day is the same in all of them. */
  public static String of(Published published, ZoneId zone) {
    return published.precision() == Precision.DAY
        ? DAY.format(published.local())
        : MINUTE.format(published.instant().atZone(zone));
  }

  /** A day in the reader's zone. */
  public static String day(Instant instant, ZoneId zone) {
    return DAY.format(instant.atZone(zone));
  }
}
