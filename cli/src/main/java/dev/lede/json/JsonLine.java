package dev.lede.json;

import java.io.PrintWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON object on one line. */
final class JsonLine {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonLine() {}

  static void write(PrintWriter out, Consumer<JsonGenerator> content) {
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), new SafeWriter(out))) {
      json.writeStartObject();
      content.accept(json);
      json.writeEndObject();
    }
    out.println();
  }
}
