package dev.lede.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds dates in the text of a query. */
final class DateValues {
  /** So many words has {@code 23 jan 2024 .. 5 feb 2024}. */
  private static final int MOST_WORDS = 7;

  private static final int LONGEST = 64;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}:/-]*");

  private final String text;
  private final Chunks chunks;
  private final DateWords words;
  private int lastRefused = -1;

  DateValues(String text, Chunks chunks, DateWords words) {
    this.text = text;
    this.chunks = chunks;
    this.words = words;
  }

  /**
   * A date that was found.
   *
   * @param range what it means
   * @param end the place after it
   */
  record Found(DateRange range, int end) {}

  /**
   * A range that was meant and is none.
   *
   * @param typed its text
   * @param why what to say to the person who typed it
   */
  record Refused(String typed, String why) {}

  /**
   * The dots between two dates.
   *
   * @param at where they begin
   * @param after where the second date begins
   * @param ends where the words end in which it may stand
   */
  private record Dots(int at, int after, List<Integer> ends) {}

  /** A range such as {@code 2024-01..2024-03} that begins at a place without a name before it. */
  Optional<Found> bare(int start, boolean inGroup) {
    return dots(start, inGroup)
        .filter(dots -> beginsRange(text.substring(start, dots.at)))
        .flatMap(dots -> longest(AskedName.Kind.PUBLISHED, start, dots.ends, inGroup));
  }

  private boolean beginsRange(String first) {
    return first.isBlank() || isDate(first);
  }

  /**
   * What was meant as such a range and is none: two dates in the wrong order, months without their
   * years, a date and a word. Each is told once.
   */
  Optional<Refused> refusedBare(int start, boolean inGroup) {
    return dots(start, inGroup)
        .filter(dots -> dots.at > lastRefused && dots.at > start)
        .flatMap(dots -> refused(start, dots));
  }

  private Optional<Refused> refused(int start, Dots dots) {
    String first = text.substring(start, dots.at);
    int end =
        dots.ends.stream()
            .filter(each -> each > dots.after && isDate(text.substring(dots.after, each)))
            .reduce((shorter, longer) -> longer)
            .orElse(dots.ends.get(0));
    String last = text.substring(dots.after, end);
    boolean begins = isDate(first);
    boolean ends = isDate(last);
    // After a day dots and an ellipsis may as well end a sentence.
    boolean word =
        begins && dots.after - dots.at == DateWords.DOTS.length() && WORD.matcher(last).matches();
    if ((!begins && !DateWords.isMonth(first)) || (!ends && !word && !DateWords.isMonth(last))) {
      return Optional.empty();
    }
    lastRefused = dots.at;
    String why =
        begins && ends
            ? "it ends before it begins"
            : refusal(AskedName.Kind.PUBLISHED, begins ? last : first);
    return Optional.of(new Refused(text.substring(start, end), why));
  }

  private boolean isDate(String value) {
    return !value.equals("*") && date(AskedName.Kind.PUBLISHED, value).isPresent();
  }

  /** The first dots within the words from a place on. */
  private Optional<Dots> dots(int start, boolean inGroup) {
    List<Integer> ends = chunks.run(start, MOST_WORDS, inGroup);
    int from = start;
    for (int i = 0; i < Math.min(4, ends.size()); i++) {
      int end = ends.get(i);
      for (int at = from; at < end; at++) {
        int length = dotsAt(text, at, end);
        if (length > 0) {
          return Optional.of(
              new Dots(at, at + length, ends.subList(i, Math.min(i + 4, ends.size()))));
        }
      }
      from = end;
    }
    return Optional.empty();
  }

  /** How many characters the dots of a range have at a place; 0 where there are none. */
  private static int dotsAt(String text, int at, int end) {
    return text.startsWith(DateWords.DOTS, at) && at + 1 < end
        ? DateWords.DOTS.length()
        : isEllipsis(text, at) ? 1 : 0;
  }

  /** Whether an ellipsis can stand for the dots of a range: between letters or digits. */
  static boolean isEllipsis(String text, int at) {
    return text.charAt(at) == DateWords.ELLIPSIS
        && at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** The date that stands at a place after a name, in as many words as make one. */
  Optional<Found> named(AskedName.Kind kind, int start, boolean inGroup) {
    return longest(kind, start, chunks.run(start, MOST_WORDS, inGroup), inGroup);
  }

  /** The date that a text is. */
  Optional<DateRange> date(AskedName.Kind kind, String value) {
    try {
      return value.length() > LONGEST ? Optional.empty() : Optional.of(read(kind, value));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Why a text is no date, in a sentence. */
  String refusal(AskedName.Kind kind, int start, boolean inGroup) {
    List<Integer> ends = chunks.run(start, 2, inGroup);
    for (int end : ends) {
      String value = text.substring(start, end);
      if (value.length() <= LONGEST && DateWords.suggestion(value).isPresent()) {
        return refusal(kind, value);
      }
    }
    return refusal(kind, text.substring(start, ends.isEmpty() ? start : ends.get(0)));
  }

  /** Why a text is no date, in a sentence. */
  String refusal(AskedName.Kind kind, String value) {
    if (value.length() > LONGEST) {
      return Notes.quoted(value) + " is no date";
    }
    try {
      read(kind, value);
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
    return Notes.quoted(value) + " is no date";
  }

  /**
   * The longest text that is a date, but a range in one word is taken as it stands: what follows it
   * is a word of its own.
   */
  private Optional<Found> longest(
      AskedName.Kind kind, int start, List<Integer> ends, boolean inGroup) {
    List<Integer> tried = new ArrayList<>(ends);
    Collections.reverse(tried);
    int first = chunks.endBeforeWeight(start, inGroup);
    boolean range = first - start <= LONGEST && DateWords.isRange(text.substring(start, first));
    if (range) {
      tried.add(0, first);
    }
    for (int end : tried) {
      Optional<DateRange> date =
          end - start > LONGEST ? Optional.empty() : date(kind, text.substring(start, end));
      if (date.isPresent()) {
        return Optional.of(new Found(date.get(), end));
      }
    }
    return Optional.empty();
  }

  private DateRange read(AskedName.Kind kind, String value) {
    return switch (kind) {
      case WORDS, PUBLISHED ->
          value.equals("*") ? DateRange.always(words.zone()) : words.parse(value);
      case ON -> words.parseDay(value);
      case SINCE -> words.parse(oneDate(value)).openEnded();
      case UNTIL -> words.parse(".." + oneDate(value));
    };
  }

  private static String oneDate(String value) {
    if (DateWords.isRange(value)) {
      throw new IllegalArgumentException(
          Notes.quoted(value) + " is a range: write published:" + value);
    }
    return value;
  }
}
