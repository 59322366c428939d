package dev.lede.search.lucene;

import dev.lede.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The stretches of a text in which passages are looked for: around the matches, and if there are
 * many, around those where the most words are close together. So a long text costs no more than so
 * many stretches do.
 */
final class Surroundings {
  /** So many places are looked at, and one more for each word of the query. */
  static final int MOST_PLACES = 64;

  /**
   * How much farther than a passage is wide the ends of a sentence are looked for: one that ends
   * farther away is cut, wherever it ends.
   */
  static final int BEYOND = 100;

  /** A window that begins with a match. */
  private record Place(int match, double weight) {}

  private Surroundings() {}

  /** The stretches in order, none touching another. */
  static List<Span> of(String text, List<Match> matches, int width, WordWeights weights) {
    List<Span> stretches = new ArrayList<>();
    int reach = width + BEYOND;
    for (Match match : heaviest(matches, width, weights)) {
      int start = Math.max(0, match.start() - reach);
      int end = Math.min(text.length(), match.start() + 2 * reach);
      int last = stretches.size() - 1;
      if (last >= 0 && start <= stretches.get(last).end()) {
        stretches.set(last, new Span(stretches.get(last).start(), end));
      } else {
        stretches.add(new Span(start, end));
      }
    }
    return stretches;
  }

  private static List<Match> heaviest(List<Match> matches, int width, WordWeights weights) {
    if (matches.size() <= MOST_PLACES) {
      return matches;
    }
    Map<Integer, Place> byStretch = new HashMap<>();
    Map<Integer, Place> byWord = new HashMap<>();
    for (MatchWindow window = new MatchWindow(matches, width, weights);
        window.isOpen();
        window.slide()) {
      Match first = matches.get(window.first());
      Place place = new Place(window.first(), window.weight());
      byStretch.merge(first.start() / width, place, Surroundings::heavier);
      byWord.merge(first.word(), place, Surroundings::heavier);
    }
    return Stream.concat(
            byStretch.values().stream()
                .sorted(
                    Comparator.comparingDouble(Place::weight)
                        .reversed()
                        .thenComparingInt(Place::match))
                .limit(MOST_PLACES),
            byWord.values().stream())
        .map(Place::match)
        .distinct()
        .sorted()
        .map(matches::get)
        .toList();
  }

  private static Place heavier(Place one, Place other) {
    return other.weight > one.weight ? other : one;
  }
}
