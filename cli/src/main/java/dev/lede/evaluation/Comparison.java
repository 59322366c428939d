package dev.lede.evaluation;

/**
 * Two runs side by side, scored by the same judgments.
 *
 * @param run the one that is asked about
 * @param against the one it is held against
 */
public record Comparison(Evaluation run, Evaluation against) {
  public Comparison {
    if (!run.topics().keySet().equals(against.topics().keySet())) {
      throw new IllegalArgumentException(
          run.name() + " and " + against.name() + " were scored by other judgments");
    }
  }

  /** How a figure differs. */
  public Difference of(Measure measure) {
    return Difference.of(
        run.topics().keySet().stream().mapToDouble(topic -> of(measure, topic)).toArray());
  }

  /** How a figure of one topic differs, above 0 where the run is better. */
  public double of(Measure measure, String topic) {
    return run.of(measure, topic) - against.of(measure, topic);
  }
}
