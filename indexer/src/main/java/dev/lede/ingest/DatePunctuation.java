package dev.lede.ingest;

import java.util.regex.Pattern;

/** Brings a date into words that stand one space apart, each of them whole. */
final class DatePunctuation {
  /** What a browser writes after the offset says nothing that the offset does not. */
  private static final Pattern ZONE_IN_WORDS =
      Pattern.compile("((?:gmt|utc)?[-+−]\\d{2}:?\\d{2}) ?[(][^()]*[)]");

  private static final Pattern COMMA_OF_SECONDS = Pattern.compile("(?<=:\\d{2}),(?=\\d)");
  private static final Pattern BRACKETS_AND_COMMAS = Pattern.compile("[\\[\\](),،;|•·\"]|:(?= |$)");
  private static final Pattern HALF_OF_DAY =
      Pattern.compile("(?<=\\d) ?([ap])[.]? ?m(?:[.]|(?![a-z]))");
  private static final Pattern NOON =
      Pattern.compile("(?<![:.\\d])(?:12(?:[:.]00)? ?)?(?<!\\p{L})(?:noon|midday)(?!\\p{L})");
  private static final Pattern FRENCH_TIME =
      Pattern.compile("(?<![:.\\d])(\\d{1,2}) ?h ?(\\d{2})(?:min)?(?![\\d\\p{L}])");
  private static final Pattern WHOLE_HOUR =
      Pattern.compile("(?<![:.\\d])(\\d{1,2}) ?(?:h|hs|hrs|uhr|uur|horas)(?![\\p{L}\\d])(?! ?\\d)");

  private static final Pattern HOURS_AND_MINUTES = Pattern.compile("^(\\d{1,2})h(\\d{2}).*$");
  private static final Pattern HOURS = Pattern.compile("^(\\d{1,2})h$");
  private static final Pattern UNIT = Pattern.compile("(?<=\\d)(?:h|hs|hrs|uhr)$");
  private static final Pattern DOT = Pattern.compile("^(\\d{1,2})[.](\\d{2})(?=$|[ap]m)");

  private DatePunctuation() {}

  /** A folded date with brackets and commas gone and every time in one word. */
  static String plain(String folded) {
    String eastern = VietnameseDate.rewritten(EastAsianDate.rewritten(folded));
    String bare = ZONE_IN_WORDS.matcher(eastern).replaceAll("$1");
    String seconds = COMMA_OF_SECONDS.matcher(bare).replaceAll(".");
    String words = BRACKETS_AND_COMMAS.matcher(seconds).replaceAll(" ");
    String halves = HALF_OF_DAY.matcher(words).replaceAll("$1m ");
    String noons = NOON.matcher(halves).replaceAll("12:00");
    String french = FRENCH_TIME.matcher(noons).replaceAll("$1:$2");
    return WHOLE_HOUR.matcher(french).replaceAll("$1:00");
  }

  /** A time with colons, whatever stood between its hours and minutes. */
  static String withColons(String time) {
    String hours = HOURS_AND_MINUTES.matcher(time).replaceFirst("$1:$2");
    String whole = HOURS.matcher(hours).replaceFirst("$1:00");
    String plain = UNIT.matcher(whole).replaceFirst("");
    return DOT.matcher(plain).replaceFirst("$1:$2");
  }
}
