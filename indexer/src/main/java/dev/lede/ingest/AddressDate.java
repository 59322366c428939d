package dev.lede.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day in the address of a page: {@code /2025/03/04/}, {@code /2025/mar/04/}, {@code -20250304}.
 */
final class AddressDate {
  private static final Pattern DAY =
      Pattern.compile(
          "[/_-]((?:19|20)\\d{2})[/_-]?(0[1-9]|1[0-2]|[a-z]{3})[/_-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

  private AddressDate() {}

  static Optional<String> in(String address) {
    Matcher day = DAY.matcher(address);
    return day.find()
        ? Optional.of(day.group(1) + "-" + day.group(2) + "-" + day.group(3))
        : Optional.empty();
  }
}
