package dev.lede.cli.view;

import dev.lede.cli.terminal.Printable;
import dev.lede.evaluation.Comparison;
import dev.lede.evaluation.Difference;
import dev.lede.evaluation.Evaluation;
import dev.lede.evaluation.Measure;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The figures of runs for the terminal, a row for each figure, then one for each topic. */
public final class EvaluationView {
  private static final List<Measure> MEASURES = List.of(Measure.values());

  private final PrintWriter out;
  private final boolean perQuery;

  public EvaluationView(PrintWriter out, boolean perQuery) {
    this.out = out;
    this.perQuery = perQuery;
  }

  /** Prints what one run is worth. */
  public void print(Evaluation evaluation) {
    row("run", evaluation.name());
    row("topics", String.valueOf(evaluation.topics().size()));
    out.println();
    Table means = new Table();
    for (Measure measure : MEASURES) {
      means.add(List.of(measure.label(), figure(evaluation.mean().of(measure))));
    }
    means.print(out);
    topics(
        evaluation.topics().sequencedKeySet(),
        (measure, topic) -> figure(evaluation.of(measure, topic)));
  }

  /** Prints how one run differs from another. */
  public void print(Comparison comparison) {
    row("run", comparison.run().name());
    row("against", comparison.against().name());
    row("topics", String.valueOf(comparison.run().topics().size()));
    out.println();
    Table means = new Table();
    means.add(List.of("", "run", "against", "difference", "better", "worse", "equal", "p"));
    for (Measure measure : MEASURES) {
      Difference difference = comparison.of(measure);
      means.add(
          List.of(
              measure.label(),
              figure(comparison.run().mean().of(measure)),
              figure(comparison.against().mean().of(measure)),
              signed(difference.mean()),
              String.valueOf(difference.better()),
              String.valueOf(difference.worse()),
              String.valueOf(difference.equal()),
              chance(difference.p())));
    }
    means.print(out);
    topics(
        comparison.run().topics().sequencedKeySet(),
        (measure, topic) -> signed(comparison.of(measure, topic)));
  }

  private void topics(SequencedSet<String> topics, BiFunction<Measure, String, String> value) {
    if (!perQuery) {
      return;
    }
    out.println();
    Table table = new Table();
    table.add(Stream.concat(Stream.of("topic"), MEASURES.stream().map(Measure::label)).toList());
    for (String topic : topics) {
      Stream<String> values = MEASURES.stream().map(measure -> value.apply(measure, topic));
      table.add(Stream.concat(Stream.of(topic), values).toList());
    }
    table.print(out);
  }

  private void row(String name, String value) {
    out.println(String.format(Locale.ROOT, "%-9s", name) + Printable.line(value));
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  /** A difference too small to print is none. */
  private static String signed(double value) {
    String figure = String.format(Locale.ROOT, "%+.4f", value);
    return figure.equals("-0.0000") || figure.equals("+0.0000") ? "0.0000" : figure;
  }

  private static String chance(double p) {
    return p < 0.00005 ? "<0.0001" : figure(p);
  }
}
