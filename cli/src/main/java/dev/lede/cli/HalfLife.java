package dev.lede.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** Reads a half-life such as {@code 7d}. */
final class HalfLife {
  private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,4})([hdwmy])");

  private HalfLife() {}

  /** So many hours, days, weeks, months of 30 days or years of 365. */
  static Duration parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new TypeConversionException(
          "'"
              + text
              + "' is no half-life: write hours, days, weeks, months or years as 12h, 7d, 2w");
    }
    long count = Long.parseLong(written.group(1));
    return switch (written.group(2)) {
      case "h" -> Duration.ofHours(count);
      case "d" -> Duration.ofDays(count);
      case "w" -> Duration.ofDays(7 * count);
      case "m" -> Duration.ofDays(30 * count);
      default -> Duration.ofDays(365 * count);
    };
  }
}
