package dev.lede.search;

import dev.lede.ranking.Ranking;
import java.time.Duration;
import java.time.Instant;

/**
 * How far recent articles are preferred. One of now counts half as much again, one as old as the
 * half-life a quarter, and so on: an article that matches the words half as well again is above any
 * other, however recent that is.
 *
 * @param halfLife after how long half of the advantage is gone, more than zero
 * @param now the time from which ages are counted; an article of a later one counts as one of now
 */
public record Recency(Duration halfLife, Instant now) {
  public Recency {
    if (halfLife.isZero() || halfLife.isNegative()) {
      throw new IllegalArgumentException(
          "the half-life is " + halfLife + ": it must be longer than nothing");
    }
  }

  /** What the score of an article is multiplied with, from 1 to 1.5. */
  public double factor(Instant published) {
    double age = Math.max(0, Duration.between(published, now).toMillis());
    return 1 + Ranking.RECENT * Math.pow(2, -age / halfLife.toMillis());
  }
}
