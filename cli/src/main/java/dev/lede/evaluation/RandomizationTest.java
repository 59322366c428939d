package dev.lede.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The paired randomization test of Fisher, two-sided, on the mean of differences. If two runs were
 * equally good, each difference could as well have the other sign: {@code p} is the share of all
 * ways to give out signs whose sum is at least as far from 0 as the one observed.
 *
 * <p>It supposes nothing about how figures are spread, where Student's test wants them to be near
 * normal, and reciprocal ranks are far from it; Smucker, Allan and Carterette (CIKM 2007) compare
 * the tests used on runs and recommend it. Up to {@value #MOST_EXACT} differences all ways are
 * counted. Beyond that {@value #SAMPLES} are drawn, always the same ones, so that a figure can be
 * repeated; the observed one counts among them, and {@code p} has a standard error of .0007 at .05.
 */
public final class RandomizationTest {
  /** With more differences than these the ways to give out signs are sampled. */
  public static final int MOST_EXACT = 16;

  /** How many ways are drawn. */
  public static final int SAMPLES = 100_000;

  private static final long SEED = 20_070_406;

  private RandomizationTest() {}

  /**
   * The chance of a sum at least as far from 0.
   *
   * @param differences none of them 0: such a one has no sign, and changes nothing
   */
  static double p(double[] differences) {
    double observed = Math.abs(Arrays.stream(differences).sum());
    // Sums that are equal on paper differ in their last digits.
    double reached = observed - 1e-12 * differences.length;
    return differences.length <= MOST_EXACT
        ? counted(differences, reached)
        : sampled(differences, reached);
  }

  private static double counted(double[] differences, double reached) {
    long ways = 1L << differences.length;
    long extreme = 0;
    for (long signs = 0; signs < ways; signs++) {
      extreme += Math.abs(sum(differences, 0, differences.length, signs)) >= reached ? 1 : 0;
    }
    return (double) extreme / ways;
  }

  private static double sampled(double[] differences, double reached) {
    SplittableRandom random = new SplittableRandom(SEED);
    long extreme = 1;
    for (int sample = 0; sample < SAMPLES; sample++) {
      double sum = 0;
      for (int from = 0; from < differences.length; from += Long.SIZE) {
        int to = Math.min(differences.length, from + Long.SIZE);
        sum += sum(differences, from, to, random.nextLong());
      }
      extreme += Math.abs(sum) >= reached ? 1 : 0;
    }
    return (double) extreme / (SAMPLES + 1);
  }

  /** The sum of some differences, those whose bit is set with the other sign. */
  private static double sum(double[] differences, int from, int to, long signs) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += (signs >>> (i - from) & 1) == 0 ? differences[i] : -differences[i];
    }
    return sum;
  }
}
