package dev.lede.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A case small enough to be worked out by hand; {@code trec_eval -c} 9.0.4 prints the same.
 *
 * <pre>
 * storm   found b x a d c, graded 2 0 3 0 1; the best order is a b c e, graded 3 2 1 1
 *         nDCG@10     2/log2 2 + 3/log2 4 + 1/log2 6              2 + 1.5 + .3869          = 3.8869
 *                     3/log2 2 + 2/log2 3 + 1/log2 4 + 1/log2 5   3 + 1.2619 + .5 + .4307  = 5.1925
 *                     3.8869 / 5.1925                                                      =  .7485
 *         MAP         (1/1 + 2/3 + 3/5) / 4                                                =  .5667
 *         MRR 1/1, P@10 3/10, recall@100 3/4
 * tied    a and b have one score as floats, so b comes first, graded 0 1
 *         nDCG@10     (1/log2 3) / (1/log2 2)                                              =  .6309
 *         MAP 1/2, MRR 1/2, P@10 1/10, recall@100 1/1
 * missed  was judged, and nothing was found: all 0
 * barren  nothing relevant was judged: all 0
 * other   was not judged: does not count
 * </pre>
 */
class EvaluationTest {
  private static final String QRELS =
      """
      storm 0 a 3
      storm 0 b 2
      storm 0 c 1
      storm 0 d 0
      storm 0 e 1
      tied 0 a 1
      tied 0 b -1
      missed 0 a 1
      barren 0 a 0
      """;

  private static final String RUN =
      """
      storm Q0 c 1 0.5 test
      storm Q0 x 2 8 test
      storm Q0 b 3 9.25 test
      storm Q0 a 4 7e0 test
      storm Q0 d 5 +.75 test
      tied Q0 a 1 1.00000001 test
      tied Q0 b 2 1.00000000 test
      barren Q0 a 1 1 test
      other Q0 a 1 1 test
      """;

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Qrels qrels;

  @SuppressWarnings("NullAway.Init")
  private Evaluation evaluation;

  @BeforeEach
  void score() throws IOException {
    qrels = Qrels.read(Files.writeString(folder.resolve("qrels"), QRELS));
    Run run = Run.read(Files.writeString(folder.resolve("run"), RUN));
    evaluation = Evaluation.of("run", run, qrels);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "storm  | .7485 .5667 1     .3 .75",
        "tied   | .6309 .5    .5    .1 1",
        "missed | 0     0     0     0  0",
        "barren | 0     0     0     0  0",
      })
  void ofATopic(String topic, String figures) {
    List<String> expected = List.of(figures.split(" +", -1));
    List<Measure> measures = List.of(Measure.values());
    for (int i = 0; i < measures.size(); i++) {
      assertEquals(
          Double.parseDouble(expected.get(i)),
          evaluation.of(measures.get(i), topic),
          .00005,
          measures.get(i).label());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NDCG_10, .3449", // (.7485 + .6309) / 4
    "MAP, .2667", // (.5667 + .5) / 4
    "MRR, .3750", // (1 + .5) / 4
    "PRECISION_10, .1000", // (.3 + .1) / 4
    "RECALL_100, .4375", // (.75 + 1) / 4
  })
  void isTheMeanOverTheJudgedTopics(Measure measure, double mean) {
    assertEquals(mean, evaluation.mean().of(measure), .00005);
  }

  @Test
  void topicsKeepTheOrderOfTheJudgments() {
    assertEquals(
        List.of("storm", "tied", "missed", "barren"), List.copyOf(evaluation.topics().keySet()));
    assertEquals(List.of("barren"), qrels.topicsWithoutRelevant());
    assertThrows(IllegalArgumentException.class, () -> evaluation.of(Measure.MAP, "other"));
  }

  @ParameterizedTest
  @CsvSource({
    "10, .2891, .1, .1, .1, 1", // 1 / log2 11 of 1 for nDCG
    "11, 0, .0909, .0909, 0, 1",
    "100, 0, .01, .01, 0, 1",
    "101, 0, .0099, .0099, 0, 0",
  })
  void looksNoDeeperThanAMeasureSays(
      int rank, double ndcg, double map, double mrr, double precision, double recall) {
    List<String> found = IntStream.rangeClosed(1, 101).mapToObj(i -> "n" + i).toList();
    Judged judged = Judged.of(found, Map.of("n" + rank, 1));
    assertEquals(ndcg, Measure.NDCG_10.of(judged), .00005);
    assertEquals(map, Measure.MAP.of(judged), .00005);
    assertEquals(mrr, Measure.MRR.of(judged), .00005);
    assertEquals(precision, Measure.PRECISION_10.of(judged), .00005);
    assertEquals(recall, Measure.RECALL_100.of(judged), .00005);
  }

  @Test
  void comparesTwoRunsTopicByTopic() {
    Run other = new Run(Map.of("storm", List.of("a", "b", "c"), "tied", List.of("b", "a")));
    Comparison comparison = new Comparison(evaluation, Evaluation.of("other", other, qrels));
    // Average precision of the other: (1/1 + 2/2 + 3/3) / 4 = .75 and .5.
    assertEquals(.5667 - .75, comparison.of(Measure.MAP, "storm"), .00005);
    Difference difference = comparison.of(Measure.MAP);
    assertEquals((.5667 - .75) / 4, difference.mean(), .00005);
    assertEquals(List.of(0, 1, 3), counts(difference));
    // Only storm differs, and its difference could have either sign.
    assertEquals(1, difference.p());
    assertEquals(List.of(0, 0, 4), counts(comparison.of(Measure.MRR)));
    assertEquals(1, comparison.of(Measure.MRR).p());
  }

  private static List<Integer> counts(Difference difference) {
    return List.of(difference.better(), difference.worse(), difference.equal());
  }

  @Test
  void aRunHasAnArticleOnce() {
    assertThrows(
        IllegalArgumentException.class, () -> new Run(Map.of("storm", List.of("a", "b", "a"))));
  }
}
