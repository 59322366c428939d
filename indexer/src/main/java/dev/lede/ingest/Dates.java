package dev.lede.ingest;

import dev.lede.article.Published;
import dev.lede.article.Published.Precision;
import dev.lede.ingest.DateReading.Unreadable;
import dev.lede.ingest.LabelledDates.Part;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a publication date. A text is taken apart into words; the day of the week and filling words
 * say nothing, one word may be a time and one a zone, and what is left must be a day of the
 * calendar. Nothing is guessed: a text with a word that is none of these is unreadable, and so is a
 * day that may be read two ways. Of a line that says when an article was published and when it was
 * updated the first counts. Without a zone, UTC is assumed.
 */
final class Dates {
  private static final int LONGEST = 200;

  /** Words of languages in which the day always stands before the month. */
  private static final Set<String> FILLING_DAY_FIRST =
      Set.of(
          "le",
          "du",
          "de",
          "del",
          "las",
          "la",
          "el",
          "den",
          "der",
          "dem",
          "um",
          "om",
          "kl",
          "kl.",
          "klo",
          "ore",
          "alle",
          "as",
          "uhr",
          "uur",
          "horas",
          "г",
          "г.",
          "года",
          "год",
          "р",
          "р.",
          "року",
          "в",
          "о",
          "об",
          "saat",
          "tarihinde",
          "dne",
          "v",
          "godz",
          "godz.",
          "pukul",
          "ngay",
          "luc");

  private static final Set<String> FILLING =
      Set.of(
          "-",
          "–",
          "—",
          "|",
          "•",
          "·",
          "/",
          ":",
          ".",
          "at",
          "on",
          "the",
          "of",
          "date",
          "datum",
          "fecha",
          "data",
          "time",
          "local",
          "standard",
          "daylight",
          "d",
          "a",
          "am",
          "h",
          "h.",
          "hs",
          "hrs",
          "hora",
          "ora",
          "o",
          "feira",
          "lokale");

  private static final Pattern JOINED =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|\\d{8}(?=[t_]))([t_]|(?=[z+-]))(.+)");

  /** Twelve such digits could be milliseconds of 1976, but are not. */
  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d{2}(?:0\\d|1[0-2])[0-3]\\d)([0-2]\\d[0-5]\\d(?:\\d{2})?)");

  private static final Pattern TIME =
      Pattern.compile("\\d{1,2}(?::\\d.*|h(?:\\d{2}(?:min|m)?)?|[.]\\d{2}h?|(?:[.]\\d{2})?[ap]m)");

  private Dates() {}

  /** Reads a text or a number of seconds or milliseconds since 1970. */
  static DateReading read(String raw) {
    String text = Paragraphs.oneLine(raw);
    if (text.length() > LONGEST) {
      return new Unreadable(DateDoubt.UNREADABLE, text);
    }
    Matcher compact = COMPACT.matcher(text);
    Optional<DateReading> number = compact.matches() ? Optional.empty() : EpochTime.read(text, raw);
    if (number.isPresent()) {
      return number.get();
    }
    String folded = compact.matches() ? compact.replaceFirst("$1t$2") : Folded.of(text);
    Optional<DateReading> first = Optional.empty();
    for (Part part : LabelledDates.of(folded).parts()) {
      DateReading reading = readPart(part.text(), raw);
      if (reading instanceof DateReading.Read) {
        return reading;
      }
      first = first.isPresent() ? first : Optional.of(reading);
    }
    return first.orElseGet(() -> new Unreadable(DateDoubt.UNREADABLE, raw.strip()));
  }

  private static DateReading readPart(String folded, String raw) {
    Words words = new Words();
    for (String word : DatePunctuation.plain(folded).strip().split("\\s+", -1)) {
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
    private boolean dayFirst;

    void add(String word) {
      Matcher joined = JOINED.matcher(word);
      if (FILLING.contains(word) || FILLING_DAY_FIRST.contains(word)) {
        dayFirst |= FILLING_DAY_FIRST.contains(word);
        return;
      }
      if (joined.matches()) {
        day.add(joined.group(1));
        addTimeOrZone(joined.group(3), joined.group(2).isEmpty());
      } else if (TIME.matcher(word).matches()) {
        setTime(ClockTime.of(DatePunctuation.withColons(word)));
      } else if (MonthNames.month(word).isPresent()) {
        day.add(word);
      } else if (!WeekdayNames.contain(word)) {
        addZoneOrDay(word);
      }
    }

    private void addZoneOrDay(String word) {
      Optional<ZoneId> named = Zone.of(word);
      zone = zone.isPresent() ? zone : named;
      if (named.isEmpty() && !Zone.isOneOfSeveral(word)) {
        day.add(word);
      }
    }

    private void addTimeOrZone(String rest, boolean isZone) {
      if (isZone) {
        zone = Zone.of(rest);
        unknown |= zone.isEmpty();
      } else {
        setTime(ClockTime.ofCompact(rest));
      }
    }

    private void setTime(Optional<ClockTime> read) {
      unknown |= read.isEmpty() || time.isPresent();
      time = read;
      zone = read.flatMap(ClockTime::zone).or(() -> zone);
    }

    DateReading published(String raw) {
      return switch (CalendarDay.of(day, dayFirst)) {
        case CalendarDay.Doubtful doubtful ->
            new Unreadable(unknown ? DateDoubt.UNREADABLE : doubtful.doubt(), raw.strip());
        case CalendarDay.Known known ->
            unknown
                ? new Unreadable(DateDoubt.UNREADABLE, raw.strip())
                : new DateReading.Read(published(known, raw));
      };
    }

    private Published published(CalendarDay.Known known, String raw) {
      LocalDateTime local =
          time.map(read -> read.on(known.day())).orElseGet(() -> known.day().atStartOfDay());
      ZoneOffset offset =
          zone.map(stated -> stated.getRules().getOffset(local)).orElse(ZoneOffset.UTC);
      Precision precision = time.map(ClockTime::precision).orElse(Precision.DAY);
      return new Published(local.toInstant(offset), precision, offset, zone.isPresent(), raw);
    }
  }
}
