package dev.lede.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What words near each other may cost in one query, and what is not looked for because of it. Each
 * term is a source of places, opened anew for every choice of widths. Serves one query.
 */
public final class NearLimits {
  /** The most sources that all words near each other in a query may open, counted over fields. */
  public static final int MOST_SOURCES = 16_000;

  /** The most sources that the patterns of one NEAR open in one field. */
  private static final int MOST_OF_PATTERNS = 3_000;

  private static final int MOST_OF_ONE_PATTERN = 1_000;

  /** The most parts that one NEAR looks for, counted anew in each choice of widths. */
  private static final int MOST_PARTS_CHOSEN = 96;

  private static final int MOST_PARTS = 50;

  /** Patterns of frequent words stand nearly everywhere: each more is looked for at every place. */
  private static final int MOST_PATTERNS = 8;

  private final int shares;
  private final Set<String> notes = new LinkedHashSet<>();

  private NearLimits(int shares) {
    this.shares = shares;
  }

  /** As much as one NEAR may cost. */
  public static NearLimits ofOne() {
    return new NearLimits(1);
  }

  /**
   * As much as each of several may cost.
   *
   * @param nears how many there are, counted in each field
   */
  public static NearLimits among(int nears) {
    return new NearLimits(1 + nears * MOST_OF_PATTERNS / MOST_SOURCES);
  }

  /** What was not looked for, in sentences. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  /** The first parts, as many as are looked for. */
  <T> List<T> bounded(List<T> parts) {
    if (parts.size() <= MOST_PARTS) {
      return parts;
    }
    notes.add("of words near each other only the first " + MOST_PARTS + " were looked for");
    return parts.subList(0, MOST_PARTS);
  }

  /** Whether a pattern is looked for after so many others. */
  boolean hasRoomForPattern(int before) {
    if (before < MOST_PATTERNS) {
      return true;
    }
    notes.add("of patterns near each other only the first " + MOST_PATTERNS + " were looked for");
    return false;
  }

  /** How many choices of widths may be looked for. */
  int choices(int parts) {
    return Math.max(1, MOST_PARTS_CHOSEN / shares / Math.max(1, parts));
  }

  /** Tells that there would be more choices. */
  void choicesLeftOut() {
    notes.add("some words near each other were looked for as typed, not in other ways to put them");
  }

  /** How many words one of some patterns may stand for. */
  int wordsOfEach(int patterns, int choices) {
    int sources = Math.max(1, patterns) * choices;
    return Math.clamp(MOST_OF_PATTERNS / shares / sources, 1, MOST_OF_ONE_PATTERN);
  }

  /** Tells that there would be more words. */
  void wordsLeftOut(int most) {
    notes.add(
        "a pattern near other words stands for too many words: the %s were looked for"
            .formatted(
                most == 1
                    ? "most frequent"
                    : String.format(Locale.ROOT, "%,d most frequent", most)));
  }
}
