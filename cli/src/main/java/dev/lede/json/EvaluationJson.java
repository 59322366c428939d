package dev.lede.json;

import dev.lede.evaluation.Comparison;
import dev.lede.evaluation.Difference;
import dev.lede.evaluation.Evaluation;
import dev.lede.evaluation.Measure;
import java.io.PrintWriter;
import java.util.function.ToDoubleFunction;
import tools.jackson.core.JsonGenerator;

/**
 * The figures of runs as one JSON object. Figures have the names that {@code trec_eval} gives them:
 * {@code ndcg_cut_10}, {@code map}, {@code recip_rank}, {@code P_10}, {@code recall_100}.
 *
 * <p>Schema version 1: {@code schemaVersion}; {@code run}, the index or the file; {@code topics},
 * how many; {@code mean}, the figures over all of them; {@code perTopic}, where asked for, each
 * with {@code topic} and {@code figures}. Of two runs there are also {@code against}, {@code
 * againstMean}, in {@code perTopic} {@code againstFigures}, and {@code differences}, for each
 * figure an object of {@code mean}, above 0 where the first run is better, {@code better}, {@code
 * worse} and {@code equal}, each a number of topics, and {@code p}.
 */
public final class EvaluationJson {
  private EvaluationJson() {}

  /** Prints what one run is worth on one line. */
  public static void write(Evaluation evaluation, boolean perTopic, PrintWriter out) {
    JsonLine.write(
        out,
        json -> {
          json.writeNumberProperty("schemaVersion", SearchJson.SCHEMA_VERSION);
          json.writeStringProperty("run", evaluation.name());
          json.writeNumberProperty("topics", evaluation.topics().size());
          figures("mean", evaluation.mean()::of, json);
          if (perTopic) {
            json.writeArrayPropertyStart("perTopic");
            evaluation.topics().keySet().forEach(topic -> topic(topic, evaluation, json));
            json.writeEndArray();
          }
        });
  }

  /** Prints how one run differs from another on one line. */
  public static void write(Comparison comparison, boolean perTopic, PrintWriter out) {
    Evaluation run = comparison.run();
    JsonLine.write(
        out,
        json -> {
          json.writeNumberProperty("schemaVersion", SearchJson.SCHEMA_VERSION);
          json.writeStringProperty("run", run.name());
          json.writeStringProperty("against", comparison.against().name());
          json.writeNumberProperty("topics", run.topics().size());
          figures("mean", run.mean()::of, json);
          figures("againstMean", comparison.against().mean()::of, json);
          json.writeObjectPropertyStart("differences");
          for (Measure measure : Measure.values()) {
            difference(measure, comparison.of(measure), json);
          }
          json.writeEndObject();
          if (perTopic) {
            json.writeArrayPropertyStart("perTopic");
            run.topics().keySet().forEach(topic -> topic(topic, comparison, json));
            json.writeEndArray();
          }
        });
  }

  private static void topic(String topic, Evaluation evaluation, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("topic", topic);
    figures("figures", measure -> evaluation.of(measure, topic), json);
    json.writeEndObject();
  }

  private static void topic(String topic, Comparison comparison, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("topic", topic);
    figures("figures", measure -> comparison.run().of(measure, topic), json);
    figures("againstFigures", measure -> comparison.against().of(measure, topic), json);
    json.writeEndObject();
  }

  private static void figures(String name, ToDoubleFunction<Measure> value, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    for (Measure measure : Measure.values()) {
      json.writeNumberProperty(measure.trecName(), value.applyAsDouble(measure));
    }
    json.writeEndObject();
  }

  private static void difference(Measure measure, Difference difference, JsonGenerator json) {
    json.writeObjectPropertyStart(measure.trecName());
    json.writeNumberProperty("mean", difference.mean());
    json.writeNumberProperty("better", difference.better());
    json.writeNumberProperty("worse", difference.worse());
    json.writeNumberProperty("equal", difference.equal());
    json.writeNumberProperty("p", difference.p());
    json.writeEndObject();
  }
}
