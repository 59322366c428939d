package dev.lede.ingest;

import dev.lede.article.Published;
import dev.lede.article.Published.Precision;
import dev.lede.ingest.DateReading.Read;
import dev.lede.ingest.DateReading.Unreadable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a date that is one number: seconds or milliseconds since 1970, as programs write it. */
final class EpochTime {
  private static final Pattern NUMBER =
      Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,18})?(?:[eE][+]?\\d)?");

  /** Numbers from here on are seconds. It is March 1973: anything smaller is no date of news. */
  private static final BigDecimal SECONDS = new BigDecimal(100_000_000L);

  /** Numbers from here on are milliseconds; as seconds they would lie in the year 5138. */
  private static final BigDecimal MILLISECONDS = new BigDecimal(100_000_000_000L);

  /** As milliseconds it would lie in the year 5138. */
  private static final BigDecimal TOO_LATE = new BigDecimal(100_000_000_000_000L);

  private static final int DAY_DIGITS = 8;

  private EpochTime() {}

  /** What a number means as a date; empty for anything but a number and for {@code 20240123}. */
  static Optional<DateReading> read(String text, String raw) {
    boolean isDay = text.length() == DAY_DIGITS && text.indexOf('.') < 0;
    if (isDay || !NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text);
    if (number.compareTo(SECONDS) < 0 || number.compareTo(TOO_LATE) >= 0) {
      return Optional.of(new Unreadable(DateDoubt.UNREADABLE, text));
    }
    boolean seconds = number.compareTo(MILLISECONDS) < 0;
    long milliseconds = (seconds ? number.movePointRight(3) : number).longValue();
    return Optional.of(
        new Read(
            new Published(
                Instant.ofEpochMilli(milliseconds), Precision.SECOND, ZoneOffset.UTC, true, raw)));
  }
}
