package dev.lede.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * How good a run is: its figures for every topic that was judged, as {@code trec_eval -c} has them.
 * A topic that was judged counts 0 where nothing was found for it or nothing was judged relevant,
 * and one that was not judged does not count.
 *
 * @param name what the run is called: its file, or the index
 * @param topics the figures of each topic, in the order of the judgments
 */
public record Evaluation(String name, SequencedMap<String, Figures> topics) {
  public Evaluation {
    topics = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(topics));
  }

  /** Scores a run. */
  public static Evaluation of(String name, Run run, Qrels qrels) {
    SequencedMap<String, Figures> topics = new LinkedHashMap<>();
    for (String topic : qrels.topics()) {
      topics.put(topic, Figures.of(Judged.of(run.articles(topic), qrels.grades(topic))));
    }
    return new Evaluation(name, topics);
  }

  /**
   * The figure of one topic.
   *
   * @throws IllegalArgumentException if nobody judged it
   */
  public double of(Measure measure, String topic) {
    Figures figures = topics.get(topic);
    if (figures == null) {
      throw new IllegalArgumentException("topic " + topic + " was not judged");
    }
    return figures.of(measure);
  }

  /** The means over all topics. */
  public Figures mean() {
    return Figures.mean(topics.values());
  }
}
