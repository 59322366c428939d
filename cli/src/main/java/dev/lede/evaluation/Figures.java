package dev.lede.evaluation;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** A value for each measure. */
public final class Figures {
  private final Map<Measure, Double> values = new EnumMap<>(Measure.class);

  private Figures(ToDoubleFunction<Measure> value) {
    Arrays.stream(Measure.values())
        .forEach(measure -> values.put(measure, value.applyAsDouble(measure)));
  }

  static Figures of(Judged judged) {
    return new Figures(measure -> measure.of(judged));
  }

  static Figures mean(Collection<Figures> all) {
    return new Figures(
        measure -> all.stream().mapToDouble(figures -> figures.of(measure)).average().orElse(0));
  }

  /** From 0 to 1. */
  public double of(Measure measure) {
    return values.getOrDefault(measure, 0.0);
  }
}
