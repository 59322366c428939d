package dev.lede.evaluation;

import java.util.Arrays;

/**
 * How a figure of one run differs from that of another over the same topics.
 *
 * @param mean the mean of the differences, above 0 where the first run is better
 * @param better on how many topics the first run is better
 * @param worse on how many it is worse
 * @param equal on how many both are the same
 * @param p the chance of a mean at least as far from 0, up or down, if which run a figure is of
 *     were mere chance, by {@link RandomizationTest}
 */
public record Difference(double mean, int better, int worse, int equal, double p) {
  /** Below this, sums taken in another order differ too. */
  private static final double SAME = 1e-9;

  /** The differences of topics, taken together. */
  static Difference of(double[] differences) {
    double[] unequal = Arrays.stream(differences).filter(d -> Math.abs(d) > SAME).toArray();
    int better = (int) Arrays.stream(unequal).filter(d -> d > 0).count();
    return new Difference(
        Arrays.stream(unequal).sum() / differences.length,
        better,
        unequal.length - better,
        differences.length - unequal.length,
        RandomizationTest.p(unequal));
  }
}
