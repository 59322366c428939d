package dev.lede.json;

import dev.lede.search.IndexStatistics;
import dev.lede.search.IndexStatistics.ValueCount;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The numbers of an index as one JSON object, its names those of {@link IndexStatistics}. */
public final class StatisticsJson {
  private StatisticsJson() {}

  /** Prints statistics on one line. */
  public static void write(IndexStatistics statistics, PrintWriter out) {
    JsonLine.write(
        out,
        json -> {
          json.writeNumberProperty("schemaVersion", SearchJson.SCHEMA_VERSION);
          json.writeNumberProperty("articles", statistics.articles());
          json.writeNumberProperty("undated", statistics.undated());
          json.writeStringProperty(
              "oldest", statistics.oldest().map(Instant::toString).orElse(null));
          json.writeStringProperty(
              "newest", statistics.newest().map(Instant::toString).orElse(null));
          json.writeNumberProperty("bytes", statistics.bytes());
          json.writeNumberProperty("format", statistics.format());
          json.writeStringProperty("analysis", statistics.analysis());
          json.writeStringProperty("program", statistics.program());
          json.writeNumberProperty("sequence", statistics.sequence());
          values("sources", statistics.sources(), json);
          values("sections", statistics.sections(), json);
          values("languages", statistics.languages(), json);
        });
  }

  private static void values(String name, List<ValueCount> values, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    for (ValueCount value : values) {
      json.writeStartObject();
      json.writeStringProperty("value", value.value());
      json.writeNumberProperty("articles", value.articles());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
