package dev.lede.search.lucene;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * All tuning of the ranking, with its reasons.
 *
 * <p>A word is scored by BM25 in the headline, the lede and the body apart, and the weighted scores
 * are added up. The lede is part of the body, so a match there counts twice by intent.
 */
final class Ranking {
  /** A headline names what a story is about. */
  static final float HEADLINE_WEIGHT = 1.6f;

  /** The lede sums the story up; what stands only further down is detail or background. */
  static final float LEDE_WEIGHT = 0.6f;

  static final float BODY_WEIGHT = 1.0f;

  private Ranking() {}

  /** BM25 with Lucene's defaults, k1 1.2 and b 0.75. */
  static Similarity similarity() {
    return new BM25Similarity();
  }
}
