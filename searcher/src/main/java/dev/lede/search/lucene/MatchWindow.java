package dev.lede.search.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A window of some width that slides over matches in order, from one to the next. */
final class MatchWindow {
  private final List<Match> matches;
  private final int width;
  private final WordWeights weights;
  private final Map<Integer, Integer> counts = new HashMap<>();
  private int first;
  private int end;
  private double weight;

  MatchWindow(List<Match> matches, int width, WordWeights weights) {
    this.matches = matches;
    this.width = width;
    this.weights = weights;
    widen();
  }

  /** Whether there is a match in it. */
  boolean isOpen() {
    return first < matches.size();
  }

  /** Moves on to begin with the next match. */
  void slide() {
    Match left = matches.get(first);
    if (counts.merge(left.word(), -1, Integer::sum) == 0) {
      weight -= weights.of(left.word());
    }
    first++;
    widen();
  }

  private void widen() {
    while (end < matches.size() && (end == first || fits(matches.get(end)))) {
      int word = matches.get(end).word();
      if (counts.merge(word, 1, Integer::sum) == 1) {
        weight += weights.of(word);
      }
      end++;
    }
  }

  private boolean fits(Match match) {
    return match.end() <= matches.get(first).start() + width;
  }

  /** The first match in it. */
  int first() {
    return first;
  }

  /** The match after the last in it; the first is always in it, however long. */
  int end() {
    return end;
  }

  /** What the different words in it weigh. */
  double weight() {
    return weight;
  }
}
