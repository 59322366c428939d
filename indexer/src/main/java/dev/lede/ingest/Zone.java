package dev.lede.ingest;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the zone of a date as news sites and feeds write it. */
final class Zone {
  private static final Pattern OFFSET =
      Pattern.compile("(?:gmt|utc)?([+-])(\\d{1,2})(?::?(\\d{2}))?");

  /**
   * What an abbreviation means in a newsroom of the United States, the United Kingdom or the
   * European Union, and those elsewhere that mean one thing only.
   */
  private static final Map<String, String> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("z", "Z"),
          Map.entry("utc", "Z"),
          Map.entry("gmt", "Z"),
          Map.entry("ut", "Z"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("et", "America/New_York"),
          Map.entry("cst", "-06:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("ct", "America/Chicago"),
          Map.entry("mst", "-07:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("mt", "America/Denver"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("pt", "America/Los_Angeles"),
          Map.entry("akst", "-09:00"),
          Map.entry("akdt", "-08:00"),
          Map.entry("hst", "-10:00"),
          Map.entry("bst", "+01:00"),
          Map.entry("wet", "Z"),
          Map.entry("west", "+01:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("cest", "+02:00"),
          Map.entry("eet", "+02:00"),
          Map.entry("eest", "+03:00"),
          Map.entry("msk", "+03:00"),
          Map.entry("мск", "+03:00"),
          Map.entry("mez", "+01:00"),
          Map.entry("mesz", "+02:00"),
          Map.entry("sast", "+02:00"),
          Map.entry("wib", "+07:00"),
          Map.entry("hkt", "+08:00"),
          Map.entry("sgt", "+08:00"),
          Map.entry("jst", "+09:00"),
          Map.entry("kst", "+09:00"),
          Map.entry("nzst", "+12:00"),
          Map.entry("nzdt", "+13:00"),
          Map.entry("eastern", "America/New_York"),
          Map.entry("central", "America/Chicago"),
          Map.entry("mountain", "America/Denver"),
          Map.entry("pacific", "America/Los_Angeles"),
          Map.entry("nst", "-03:30"),
          Map.entry("ndt", "-02:30"),
          Map.entry("adt", "-03:00"),
          Map.entry("brt", "-03:00"),
          Map.entry("wat", "+01:00"),
          Map.entry("cat", "+02:00"),
          Map.entry("eat", "+03:00"),
          Map.entry("idt", "+03:00"),
          Map.entry("trt", "+03:00"),
          Map.entry("pkt", "+05:00"),
          Map.entry("npt", "+05:45"),
          Map.entry("ict", "+07:00"),
          Map.entry("wita", "+08:00"),
          Map.entry("wit", "+09:00"),
          Map.entry("pht", "+08:00"),
          Map.entry("myt", "+08:00"),
          Map.entry("awst", "+08:00"),
          Map.entry("acst", "+09:30"),
          Map.entry("acdt", "+10:30"),
          Map.entry("aest", "+10:00"),
          Map.entry("aedt", "+11:00"));

  /** India, Israel and Ireland have the one, the Atlantic provinces and Arabia the other. */
  private static final Set<String> OF_SEVERAL = Set.of("ist", "ast");

  private Zone() {}

  /** Whether a word names a zone, and not which one: the date has none then that is known. */
  static boolean isOneOfSeveral(String word) {
    return OF_SEVERAL.contains(word);
  }

  /** The zone that a word names; empty where it names none. */
  static Optional<ZoneId> of(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    String known = ABBREVIATIONS.get(small);
    if (known != null) {
      return Optional.of(ZoneId.of(known));
    }
    Matcher offset = OFFSET.matcher(small.replace('−', '-'));
    if (offset.matches()) {
      return offset(offset);
    }
    return word.indexOf('/') > 0 && Character.isLetter(word.charAt(0))
        ? region(word)
        : Optional.empty();
  }

  private static Optional<ZoneId> offset(Matcher offset) {
    int hours = Integer.parseInt(offset.group(2));
    int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
    if (hours > 18 || minutes > 59 || (hours == 18 && minutes > 0)) {
      return Optional.empty();
    }
    int sign = offset.group(1).equals("-") ? -1 : 1;
    return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
  }

  private static Optional<ZoneId> region(String word) {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(word::equalsIgnoreCase)
        .findFirst()
        .map(ZoneId::of);
  }
}
