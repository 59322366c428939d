package dev.lede.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds dates in the text of a query. */
final class DateValues {
  /** So many words has {@code 23 jan 2024 .. 5 feb 2024}. */
  private static final int MOST_WORDS = 7;

  private static final int LONGEST = 64;

  private final String text;
  private final Chunks chunks;
  private final DateWords words;

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

  /** A range such as {@code 2024-01..2024-03} that begins at a place without a name before it. */
  Optional<Found> bare(int start, boolean inGroup) {
    List<Integer> ends = chunks.run(start, MOST_WORDS, inGroup);
    int from = start;
    for (int i = 0; i < Math.min(4, ends.size()); i++) {
      int dots = text.substring(from, ends.get(i)).indexOf("..");
      if (dots >= 0) {
        String first = text.substring(start, from + dots);
        boolean begins = first.isBlank() || date(AskedName.Kind.PUBLISHED, first).isPresent();
        List<Integer> last = ends.subList(i, Math.min(i + 4, ends.size()));
        return begins ? longest(AskedName.Kind.PUBLISHED, start, last, inGroup) : Optional.empty();
      }
      from = ends.get(i);
    }
    return Optional.empty();
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
    boolean range = first - start <= LONGEST && text.substring(start, first).contains("..");
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
    if (value.contains("..")) {
      throw new IllegalArgumentException(
          Notes.quoted(value) + " is a range: write published:" + value);
    }
    return value;
  }
}
