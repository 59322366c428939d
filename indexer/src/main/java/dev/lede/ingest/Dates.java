package dev.lede.ingest;

import dev.lede.article.Published;
import dev.lede.article.Published.Precision;
import dev.lede.ingest.DateReading.Unreadable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a publication date. A text is taken apart into words; the day of the week and filling words
 * say nothing, one word may be a time and one a zone, and what is left must be a day of the
 * calendar. Nothing is guessed: a text with a word that is none of these is unreadable, and so is a
 * day that may be read two ways. Without a zone, UTC is assumed.
 */
final class Dates {
  private static final int LONGEST = 100;

  private static final Set<String> FILLING =
      Set.of("-", "–", "—", "|", "at", "on", "published", "posted", "date", "updated");

  private static final Pattern WEEKDAY =
      Pattern.compile("(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?");
  private static final Pattern JOINED =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|\\d{8}(?=[tT_]))([tT_]|(?=[zZ+-]))(.+)");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}(?::.*|(?:[.:]\\d{2})?[ap]m)");
  private static final Pattern HALF_OF_DAY = Pattern.compile("([ap])\\.?m\\.?");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
  private static final Pattern IN_BRACKETS = Pattern.compile("[\\[(]([^\\[\\]()]*)[\\])]");

  private Dates() {}

  /** Reads a text or a number of seconds or milliseconds since 1970. */
  static DateReading read(String raw) {
    String text = Paragraphs.oneLine(raw);
    if (text.length() > LONGEST) {
      return Unreadable.of(text, "");
    }
    Optional<DateReading> number = EpochTime.read(text, raw);
    if (number.isPresent()) {
      return number.get();
    }
    Words words = new Words();
    String plain = IN_BRACKETS.matcher(text).replaceAll(" $1").replace(',', ' ');
    for (String word : plain.strip().split("\\s+", -1)) {
      words.add(word);
    }
    return words.published(raw);
  }

  /** The words of a date, each in its part. */
  private static final class Words {
    private final List<String> day = new ArrayList<>();
    private Optional<ClockTime> time = Optional.empty();
    private Optional<ZoneId> zone = Optional.empty();
    private boolean unknown;

    void add(String word) {
      String small = word.toLowerCase(Locale.ROOT);
      Matcher joined = JOINED.matcher(word);
      Matcher half = HALF_OF_DAY.matcher(small);
      Matcher ordinal = ORDINAL.matcher(small);
      if (FILLING.contains(small.replace(":", "")) || WEEKDAY.matcher(small).matches()) {
        return;
      }
      if (joined.matches()) {
        day.add(joined.group(1));
        addTimeOrZone(joined.group(3), joined.group(2).isEmpty());
      } else if (half.matches()) {
        addHalf(half.group(1) + "m");
      } else if (TIME.matcher(small).matches()) {
        setTime(ClockTime.of(small.endsWith("m") ? small.replace('.', ':') : small));
      } else if (ordinal.matches()) {
        day.add(ordinal.group(1));
      } else {
        Optional<ZoneId> named = Zone.of(word);
        zone = zone.isPresent() ? zone : named;
        if (named.isEmpty()) {
          day.add(word);
        }
      }
    }

    private void addTimeOrZone(String rest, boolean isZone) {
      if (isZone) {
        zone = Zone.of(rest);
        unknown |= zone.isEmpty();
      } else {
        setTime(ClockTime.ofCompact(rest.toLowerCase(Locale.ROOT)));
      }
    }

    /** Takes {@code pm}, which stands after a time or after a bare hour. */
    private void addHalf(String half) {
      if (time.isEmpty() && !day.isEmpty()) {
        setTime(ClockTime.of(day.remove(day.size() - 1) + half));
        return;
      }
      Optional<ClockTime> first = time;
      time = Optional.empty();
      setTime(first.flatMap(written -> written.in(half)));
    }

    private void setTime(Optional<ClockTime> read) {
      unknown |= read.isEmpty() || time.isPresent();
      time = read;
      zone = read.flatMap(ClockTime::zone).or(() -> zone);
    }

    DateReading published(String raw) {
      String text = String.join(" ", day);
      if (CalendarDay.isAmbiguous(text)) {
        return Unreadable.of(raw.strip(), ": month or day first?");
      }
      Optional<LocalDate> date = unknown ? Optional.empty() : CalendarDay.of(text);
      if (date.isEmpty()) {
        return Unreadable.of(raw.strip(), "");
      }
      LocalDateTime local = date.get().atTime(time.map(ClockTime::time).orElse(LocalTime.MIDNIGHT));
      ZoneOffset offset =
          zone.map(known -> known.getRules().getOffset(local)).orElse(ZoneOffset.UTC);
      Instant instant = local.toInstant(offset);
      Precision precision = time.map(ClockTime::precision).orElse(Precision.DAY);
      return new DateReading.Read(new Published(instant, precision, offset, zone.isPresent(), raw));
    }
  }
}
