package dev.lede.search.lucene;

import java.util.Arrays;

/**
 * Finds the stretch of a text that holds the most of what a query asks: the words that stand in it,
 * each once, by how rare they are.
 */
final class Stretch {
  private final float[] rarities;
  private final int[] inside;
  private long[] places = new long[64];
  private int count;

  /**
   * Finds stretches of a query's words.
   *
   * @param rarities of each word, which is known by its number
   */
  Stretch(float[] rarities) {
    this.rarities = rarities;
    this.inside = new int[rarities.length];
  }

  /** Adds a place that is not before any other. */
  void add(int position, int word) {
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
    }
    places[count++] = ((long) position << Integer.SIZE) | word;
  }

  /** The rarities of the words in the best stretch of so many words; forgets the places. */
  float best(int length) {
    Arrays.fill(inside, 0);
    float held = 0;
    float best = 0;
    int first = 0;
    for (int last = 0; last < count; last++) {
      int word = (int) places[last];
      held += inside[word]++ == 0 ? rarities[word] : 0;
      while (position(last) - position(first) >= length) {
        int left = (int) places[first++];
        held -= --inside[left] == 0 ? rarities[left] : 0;
      }
      best = Math.max(best, held);
    }
    count = 0;
    return best;
  }

  private long position(int place) {
    return places[place] >> Integer.SIZE;
  }
}
