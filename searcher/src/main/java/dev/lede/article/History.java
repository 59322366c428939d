package dev.lede.article;

import java.util.ArrayList;
import java.util.List;

/**
 * How often an article has come to the index in another form.
 *
 * @param revision 1 for an article that never changed, one more for each time it was replaced
 * @param earlierHeadlines what stood above it before, the oldest first
 */
public record History(int revision, List<String> earlierHeadlines) {
  /** So many earlier headlines are kept, the newest ones. */
  public static final int MOST_HEADLINES = 20;

  /** Of a longer headline so many UTF-16 code units are kept. */
  public static final int LONGEST_HEADLINE = 1_000;

  /** Of an article that never changed. */
  public static final History NEW = new History(1, List.of());

  public History {
    if (revision < 1) {
      throw new IllegalArgumentException("revision is " + revision + ", not 1 or more");
    }
    earlierHeadlines = newest(earlierHeadlines);
  }

  /**
   * The history of the article that replaces one with this history.
   *
   * @param before the headline of the article that goes
   * @param now the headline of the one that comes
   */
  public History replaced(String before, String now) {
    List<String> headlines = new ArrayList<>(earlierHeadlines);
    if (!before.isEmpty() && !before.equals(now)) {
      headlines.add(before);
    }
    return new History(revision + 1, headlines);
  }

  private static List<String> newest(List<String> headlines) {
    int first = Math.max(0, headlines.size() - MOST_HEADLINES);
    return headlines.subList(first, headlines.size()).stream().map(History::shortened).toList();
  }

  private static String shortened(String headline) {
    if (headline.length() <= LONGEST_HEADLINE) {
      return headline;
    }
    boolean inPair = Character.isHighSurrogate(headline.charAt(LONGEST_HEADLINE - 1));
    return headline.substring(0, inPair ? LONGEST_HEADLINE - 1 : LONGEST_HEADLINE);
  }
}
