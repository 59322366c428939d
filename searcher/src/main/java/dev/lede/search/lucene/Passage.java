package dev.lede.search.lucene;

import dev.lede.article.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A stretch of a text that may be shown.
 *
 * @param place where it is
 * @param whole the sentences that it is cut out of
 * @param matches the matches in it, at least one
 */
record Passage(Span place, Span whole, List<Match> matches) {
  /** What a word that is shown already is worth beside one that is new. */
  private static final double AGAIN = 0.2;

  /** What the same word a second time in a passage adds. */
  private static final double TWICE = 0.02;

  /** What two words side by side add, of what the lighter of them weighs. */
  private static final double NEAR = 0.5;

  /** So many characters between two words halve what their nearness adds. */
  private static final double HALF_NEAR = 10;

  /** What the very beginning of a text adds: most of what is new stands there. */
  private static final double EARLY = 0.1;

  /** So far down the text half of that is left, in characters. */
  private static final double HALF_EARLY = 500;

  /**
   * What it is worth to be shown: the weights of its different words, more where they are close to
   * each other, and a little more near the beginning of the text.
   *
   * @param shown the words that are shown elsewhere already
   */
  double worth(Set<Integer> shown, WordWeights weights) {
    Map<Integer, Double> nearness = new HashMap<>();
    double worth = 0;
    Match before = matches.get(0);
    for (Match match : matches) {
      double weight = weight(match, shown, weights);
      if (nearness.putIfAbsent(match.word(), 0.0) == null) {
        worth += weight;
      } else {
        worth += TWICE * weight;
      }
      if (match.word() != before.word()) {
        double lighter = Math.min(weight, weight(before, shown, weights));
        double gap = Math.max(0, match.start() - before.end());
        nearness.merge(match.word(), NEAR * lighter / (1 + gap / HALF_NEAR), Math::max);
      }
      before = match;
    }
    double near = nearness.values().stream().mapToDouble(Double::doubleValue).sum();
    return (worth + near) * (1 + EARLY / (1 + place.start() / HALF_EARLY));
  }

  private static double weight(Match match, Set<Integer> shown, WordWeights weights) {
    return weights.of(match.word()) * (shown.contains(match.word()) ? AGAIN : 1);
  }

  /** Both as one, if nothing but white space lies between them. */
  Optional<Passage> with(Passage other, String text) {
    boolean before = place.start() < other.place.start();
    Passage first = before ? this : other;
    Passage second = before ? other : this;
    if (first.place.end() < first.whole.end()
        || second.place.start() > second.whole.start()
        || first.place.end() > second.place.start()
        || !text.substring(first.place.end(), second.place.start()).isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new Passage(
            new Span(first.place.start(), second.place.end()),
            new Span(first.whole.start(), second.whole.end()),
            Stream.concat(first.matches.stream(), second.matches.stream()).toList()));
  }

  /** Whether each of its words weighs less. */
  boolean isLighterThan(double weight, WordWeights weights) {
    for (Match match : matches) {
      if (weights.of(match.word()) >= weight) {
        return false;
      }
    }
    return true;
  }
}
