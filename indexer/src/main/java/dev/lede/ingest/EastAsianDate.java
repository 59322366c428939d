package dev.lede.ingest;

import java.util.Map;
import java.util.regex.Pattern;

/** Dates of Chinese, Japanese and Korean news, whose parts have their units written after them. */
final class EastAsianDate {
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日号號일]");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:星期|周|週|礼拜)[一二三四五六日天]|[日月火水木金土]曜日?|[월화수목금토일]요일" + "|[(][一二三四五六日月火水木金土월화수목금토일][)]");
  private static final String HALF = "(上午|早上|凌晨|午前|오전|下午|晚上|午後|오후)?\\s?";
  private static final Pattern TIME =
      Pattern.compile(
          HALF
              + "(\\d{1,2})(?:\\s?[时時點点시]\\s?(?:(\\d{1,2})\\s?[分분])?(?:\\s?\\d{1,2}\\s?[秒초])?|:(\\d{2}))");

  private static final int FIRST_EAST_ASIAN = 0x3000;

  private static final Map<String, String> HALVES =
      Map.of(
          "上午", "am", "早上", "am", "凌晨", "am", "午前", "am", "오전", "am", //
          "下午", "pm", "晚上", "pm", "午後", "pm", "오후", "pm");

  private EastAsianDate() {}

  /** A text with such dates and times written as others are; any other text as it is. */
  static String rewritten(String text) {
    if (text.chars().allMatch(letter -> letter < FIRST_EAST_ASIAN)) {
      return text;
    }
    String days = DAY.matcher(text).replaceAll("$1-$2-$3 ");
    String months = MONTH.matcher(days).replaceAll("$1-$2 ");
    String plain = WEEKDAY.matcher(months).replaceAll(" ");
    return TIME.matcher(plain)
        .replaceAll(
            time -> {
              String minutes = time.group(3) == null ? time.group(4) : time.group(3);
              String half = time.group(1) == null ? "" : HALVES.get(time.group(1));
              return time.group(2) + ":" + twoDigits(minutes == null ? "0" : minutes) + half + " ";
            });
  }

  private static String twoDigits(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
