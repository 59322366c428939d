package dev.lede.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how often something is to be done. */
final class Every {
  private static final Pattern SHAPE = Pattern.compile("([1-9]\\d{0,5})([smhd])");

  private Every() {}

  /** The time of {@code 30s}, {@code 5m}, {@code 1h} or {@code 1d}. */
  static Duration of(String text) {
    Matcher shape = SHAPE.matcher(text.strip());
    if (!shape.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is no time to wait: write it as 30s, 5m, 1h or 1d");
    }
    long number = Long.parseLong(shape.group(1));
    return switch (shape.group(2).charAt(0)) {
      case 's' -> Duration.ofSeconds(number);
      case 'm' -> Duration.ofMinutes(number);
      case 'h' -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }
}
