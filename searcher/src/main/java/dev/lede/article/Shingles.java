package dev.lede.article;

import java.util.Arrays;

/**
 * The runs of five words in an article, by which copies of it are told: two articles resemble each
 * other as much as they share of all the runs that either has (Broder, "On the resemblance and
 * containment of documents", 1997). Case, punctuation and white space do not count.
 */
public final class Shingles {
  /** From this resemblance on two articles are copies of each other. */
  public static final double COPY = 0.8;

  /** A shorter article says too little to be told from another: it is nobody's copy. */
  private static final int FEWEST_WORDS = 20;

  private static final int WORDS = 5;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** The runs of an article's headline and body; none where it is very short. */
  public static Shingles of(Article article) {
    LongList words = new LongList();
    words(article.headline(), words);
    words(article.body(), words);
    if (words.size < FEWEST_WORDS) {
      return new Shingles(new long[0]);
    }
    long[] runs = new long[words.size - WORDS + 1];
    for (int i = 0; i < runs.length; i++) {
      long hash = 0;
      for (int word = 0; word < WORDS; word++) {
        hash = mixed(hash * 31 + words.values[i + word]);
      }
      runs[i] = hash;
    }
    Arrays.sort(runs);
    int distinct = 0;
    for (int i = 0; i < runs.length; i++) {
      if (i == 0 || runs[i] != runs[i - 1]) {
        runs[distinct++] = runs[i];
      }
    }
    return new Shingles(Arrays.copyOf(runs, distinct));
  }

  /** How many different ones there are. */
  public int size() {
    return hashes.length;
  }

  /** The hash of one of them, in ascending order. */
  public long hash(int at) {
    return hashes[at];
  }

  /** A number that only the same runs have; 0 where there are none. */
  public long fingerprint() {
    long print = 0;
    for (long hash : hashes) {
      print = mixed(print * 31 + hash);
    }
    return print;
  }

  /** What both share of all that either has, from 0 to 1; 0 where one has none. */
  public double resemblance(Shingles other) {
    return resemblance(other, Integer.MAX_VALUE);
  }

  /** Whether both are the same article, perhaps with small edits. */
  public boolean isCopyOf(Shingles other) {
    int both = hashes.length + other.hashes.length;
    // Where s are shared and d are not, s / (s + d) >= COPY means d <= (2 s + d) (1 - COPY) / (1 +
    // COPY).
    int mostApart = (int) (both * (1 - COPY) / (1 + COPY)) + 1;
    return resemblance(other, mostApart) >= COPY;
  }

  /** Stops where more are not shared than may be, with 0. */
  private double resemblance(Shingles other, int mostApart) {
    int shared = 0;
    int apart = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < hashes.length && theirs < other.hashes.length && apart <= mostApart) {
      int order = Long.compare(hashes[mine], other.hashes[theirs]);
      shared += order == 0 ? 1 : 0;
      apart += order == 0 ? 0 : 1;
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    int all = hashes.length + other.hashes.length - shared;
    return shared == 0 || apart > mostApart ? 0 : (double) shared / all;
  }

  private static void words(String text, LongList words) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        hash = (hash * 31 + Character.toLowerCase(c) + 1) * MIX;
        if (Character.isIdeographic(c)) {
          words.add(hash);
          hash = 0;
        }
      } else if (hash != 0 && c != '\'' && c != '’') {
        words.add(hash);
        hash = 0;
      }
    }
    if (hash != 0) {
      words.add(hash);
    }
  }

  /** Spreads every bit over all of them: the finalizer of SplitMix64. */
  static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** Numbers in a row. */
  private static final class LongList {
    private long[] values = new long[512];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }
  }
}
