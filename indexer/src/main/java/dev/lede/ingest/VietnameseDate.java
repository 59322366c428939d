package dev.lede.ingest;

import java.util.regex.Pattern;

/** Dates of Vietnamese news, which number the months and most days of the week. */
final class VietnameseDate {
  private static final Pattern DAY =
      Pattern.compile("(?:ngay )?(\\d{1,2}) thang (\\d{1,2})(?:,| nam|, nam) (\\d{4})");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?<!\\p{L})(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat)(?!\\p{L})");

  private VietnameseDate() {}

  /** A folded text with such dates written as others are; any other text as it is. */
  static String rewritten(String text) {
    String days = DAY.matcher(text).replaceAll("$3-$2-$1");
    return WEEKDAY.matcher(days).replaceAll("ngay");
  }
}
