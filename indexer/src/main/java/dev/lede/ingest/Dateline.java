package dev.lede.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words before the first dash of a story that say where it was written: {@code HARROW BAY,
 * Ostrava, March 4 (Meridian) - }.
 */
final class Dateline {
  /** A dateline that is longer than this is no dateline. */
  private static final int LONGEST = 120;

  private static final int MOST_WORDS_OF_A_PLACE = 6;

  /** A note before the story, such as a correction, which stands in brackets. */
  private static final Pattern NOTE = Pattern.compile("^(?:\\([^()]{12,600}\\)\\s+)+");

  /** The place and the date, the agency, and the dash: a hyphen must stand apart. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^([\\p{L}][^()\\n]{1,80}?)\\s*(\\(\\p{Lu}[^()\\n]{1,40}\\))?"
              + "(?:\\s+--?\\s|\\s*[–—]|(?<=\\))\\s*--?)");

  /** A byline that runs on into the dateline: {@code By Ada Brandt HARROW BAY}. */
  private static final Pattern BYLINE = Pattern.compile("^By\\s.{3,60}?\\s(?=\\p{Lu}{3,})");

  private static final Pattern DATE_AT_END =
      Pattern.compile(
          "(?i)\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*\\.?\\s+\\d{1,2}$");

  private static final Pattern TWO_WORDS = Pattern.compile("\\s*\\S+\\s+\\S+");

  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+");

  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Words in capitals that open a headline or a notice and name no place. */
  private static final Set<String> NOTICES =
      Set.of(
          "update",
          "corrected",
          "correction",
          "exclusive",
          "breaking",
          "watch",
          "analysis",
          "factbox",
          "timeline",
          "opinion",
          "live",
          "video",
          "photos",
          "interview",
          "refile",
          "advisory",
          "wrapup",
          "snapshot",
          "poll",
          "preview",
          "editor's",
          "note",
          "alert");

  private static final Set<String> AGENCIES = Set.of("AP", "UPI", "AFP", "REUTERS", "DPA");

  private Dateline() {}

  /** The place a story was written from as a reader would write it; empty where none is given. */
  static String place(String body) {
    String start = body.substring(0, Math.min(body.length(), 8 * LONGEST));
    String story = NOTE.matcher(start).replaceFirst("");
    Matcher opening = OPENING.matcher(story);
    if (!opening.find() || opening.end() > LONGEST) {
      return "";
    }
    boolean agencyNamed = opening.group(2) != null;
    return agencyNamed || isStory(story, opening.end())
        ? place(opening.group(1), agencyNamed).orElse("")
        : "";
  }

  /** The place in a dateline that stands apart from its story; empty where none is given. */
  static String placeAlone(String dateline) {
    String line = Paragraphs.oneLine(dateline).replaceFirst("\\s*[-–—_]+$", "");
    return AGENCIES.contains(line) ? "" : place(line + " - A story follows");
  }

  /** Whether a sentence follows, and not the second half of a headline in capitals. */
  private static boolean isStory(String text, int start) {
    Matcher words = TWO_WORDS.matcher(text).region(start, text.length());
    return words.lookingAt() && words.group().codePoints().anyMatch(Character::isLowerCase);
  }

  private static Optional<String> place(String words, boolean agencyNamed) {
    List<String> parts = new ArrayList<>();
    String named = BYLINE.matcher(words).replaceFirst("");
    for (String part : named.split(",", -1)) {
      String text = DATE_AT_END.matcher(part.strip()).replaceFirst("");
      if (!text.isEmpty() && !isDate(text)) {
        parts.add(text);
      }
    }
    if (parts.isEmpty() || parts.size() > 3 || !isPlace(parts.get(0), agencyNamed)) {
      return Optional.empty();
    }
    parts.replaceAll(Dateline::usual);
    return Optional.of(String.join(", ", parts));
  }

  private static boolean isPlace(String text, boolean agencyNamed) {
    String[] words = text.split("[\\s/]+", -1);
    if (words.length > MOST_WORDS_OF_A_PLACE
        || text.codePoints().anyMatch(Character::isDigit)
        || text.codePoints().filter(Character::isLetter).count() < 2) {
      return false;
    }
    for (String word : words) {
      if (NOTICES.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return TitleCase.isCapitals(text)
        || (agencyNamed && Character.isUpperCase(text.charAt(0)) && words.length <= 4);
  }

  private static boolean isDate(String part) {
    String small = part.toLowerCase(Locale.ROOT);
    boolean month = small.length() >= 3 && MONTHS.contains(small.substring(0, 3));
    return small.codePoints().anyMatch(Character::isDigit) || (month && small.indexOf(' ') < 0);
  }

  /**
   * Capitals in their usual letters, each of several places by itself; initials such as {@code
   * U.S.} and {@code UAE} stay.
   */
  private static String usual(String part) {
    return Arrays.stream(part.split("/", -1))
        .map(String::strip)
        .map(
            place ->
                place.length() <= 3 || INITIALS.matcher(place).matches()
                    ? place
                    : TitleCase.of(place))
        .collect(Collectors.joining("/"));
  }
}
