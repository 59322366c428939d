package dev.lede.search.lucene;

import dev.lede.ranking.Ranking;
import dev.lede.schema.Openings;
import java.util.Arrays;
import java.util.List;

/** Finds the words of a query in an opening, and where they are closest together. */
final class OpeningWords {
  private static final int NONE = -1;

  /** Codes in a table with open addressing, at most half full; in words, the word of each. */
  private final int[] codes;

  private final int[] words;
  private final boolean[] lowestBytes = new boolean[1 << Byte.SIZE];
  private final float[] rarities;
  private final Stretch stretch;
  private final int[] inHeadline;
  private final int[] inLede;
  private final int[] last;
  private float near;

  OpeningWords(List<RankedWord> asked) {
    int all = asked.stream().mapToInt(word -> word.inOpening().size()).sum();
    codes = new int[Math.max(2, Integer.highestOneBit(all) << 2)];
    words = new int[codes.length];
    Arrays.fill(codes, NONE);
    rarities = new float[asked.size()];
    for (int word = 0; word < rarities.length; word++) {
      rarities[word] = asked.get(word).rarity();
      for (int code : asked.get(word).inOpening()) {
        put(code, word);
      }
    }
    stretch = new Stretch(rarities);
    inHeadline = new int[rarities.length];
    inLede = new int[rarities.length];
    last = new int[rarities.length];
  }

  private void put(int code, int word) {
    int slot = code & (codes.length - 1);
    while (codes[slot] != NONE) {
      slot = (slot + 1) & (codes.length - 1);
    }
    codes[slot] = code;
    words[slot] = word;
    lowestBytes[code & 0xFF] = true;
  }

  /** Looks for the words in an opening. */
  void read(Openings opening) {
    Arrays.fill(inHeadline, 0);
    Arrays.fill(inLede, 0);
    Arrays.fill(last, NONE);
    int headline = opening.headlineWords();
    int ledeStart = headline + opening.ledeStart();
    int ledeEnd = headline + opening.ledeEnd();
    float nearInHeadline = 0;
    boolean inBody = false;
    while (opening.moveTo(lowestBytes)) {
      int place = opening.word();
      if (place >= headline && !inBody) {
        inBody = true;
        nearInHeadline = stretch.best(Ranking.STRETCH);
      }
      int code = opening.code();
      for (int slot = code & (codes.length - 1);
          codes[slot] != NONE;
          slot = (slot + 1) & (codes.length - 1)) {
        int word = words[slot];
        if (codes[slot] == code && last[word] < place) {
          last[word] = place;
          stretch.add(place, word);
          inHeadline[word] += place < headline ? 1 : 0;
          inLede[word] += place >= ledeStart && place < ledeEnd ? 1 : 0;
        }
      }
    }
    near = Math.max(nearInHeadline, stretch.best(Ranking.STRETCH));
  }

  /** How often a word is in the headline. */
  int inHeadline(int word) {
    return inHeadline[word];
  }

  /** How often a word is in the lede. */
  int inLede(int word) {
    return inLede[word];
  }

  /** The rarities of the words that stand in the best stretch. */
  float near() {
    return near;
  }
}
