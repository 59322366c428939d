package dev.lede.search.lucene;

import java.util.Map;
import java.util.Set;

/**
 * A word that a query asks for anywhere in a story, as it is looked for again in the articles that
 * rank first.
 *
 * @param terms its terms in the story, each with what it is worth, above 0 and at most 1
 * @param inOpening the codes by which it is known in openings
 * @param asTyped the one of its terms that is the form typed
 * @param rarity its inverse document frequency in the stories
 * @param weight what it counts beside the others of the query, above 0
 * @param stopWord whether it found nothing by itself and is yet to be counted
 */
record RankedWord(
    Map<String, Float> terms,
    Set<Integer> inOpening,
    String asTyped,
    float rarity,
    float weight,
    boolean stopWord) {

  /** The same word asked for once more. */
  RankedWord twice(RankedWord again) {
    return new RankedWord(terms, inOpening, asTyped, rarity, weight + again.weight, stopWord);
  }

  /** What it counts in a text that is full of it. */
  float worth() {
    return weight * rarity;
  }
}
