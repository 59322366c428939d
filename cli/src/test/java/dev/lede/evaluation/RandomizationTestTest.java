package dev.lede.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RandomizationTestTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "               | 1", // nothing differs
        ".5             | 1", // + and - are both as far from 0
        ".5 -.5         | 1", // the sum is 0, and none is nearer
        ".1 .2 .3       | .25", // +++ and --- of 8
        ".1 .2 -.3      | 1",
        ".1 .1 .1 -.1   | .625", // two or more apart: all but the 6 of 16 with two of each
        ".4 .3 .2 .1    | .125",
        "-.4 -.3 -.2 .1 | .25", // 1.0 and .8 away, each in two ways
      })
  void countsEveryWayToGiveOutSigns(String differences, double p) {
    double[] values =
        differences == null
            ? new double[0]
            : Arrays.stream(differences.split(" ")).mapToDouble(Double::parseDouble).toArray();
    assertEquals(p, RandomizationTest.p(values));
  }

  /** Of equal differences it is the sign test, whose chances are binomial. */
  @ParameterizedTest
  @CsvSource({
    "17, 3, .00258", // 2 * (1 + 20 + 190 + 1140) / 2^20
    "14, 6, .11532", // 2 * 60460 / 2^20
    "11, 9, .82380", // 1 - 184756 / 2^20
    "10, 10, 1",
    "45, 35, .31434", // normal tails with continuity: 2 * (1 - Phi(9 / sqrt 80))
  })
  void drawsWaysWhereThereAreTooMany(int better, int worse, double p) {
    double[] values =
        DoubleStream.concat(
                DoubleStream.generate(() -> .1).limit(better),
                DoubleStream.generate(() -> -.1).limit(worse))
            .toArray();
    double drawn = RandomizationTest.p(values);
    assertEquals(p, drawn, 4 * Math.sqrt(p * (1 - p) / RandomizationTest.SAMPLES) + .0001);
    assertEquals(drawn, RandomizationTest.p(values));
  }

  @Test
  void isNeverZero() {
    double[] values = DoubleStream.generate(() -> 1).limit(300).toArray();
    assertEquals(1.0 / (RandomizationTest.SAMPLES + 1), RandomizationTest.p(values));
  }
}
