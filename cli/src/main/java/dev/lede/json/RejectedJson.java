package dev.lede.json;

import dev.lede.ingest.Parsed;
import dev.lede.ingest.QuarantineKeys;
import dev.lede.ingest.Rejected;
import java.io.PrintWriter;

/** A rejected piece of input as one JSON object, in the keys by which it is read again. */
public final class RejectedJson {
  private RejectedJson() {}

  /** Prints a piece on one line, why and whence it was rejected first. */
  public static void write(Parsed.Problem problem, Rejected rejected, PrintWriter out) {
    JsonLine.write(
        out,
        json -> {
          json.writeStringProperty(QuarantineKeys.FROM, problem.origin().toString());
          json.writeStringProperty(QuarantineKeys.BECAUSE, problem.why());
          json.writeStringProperty(QuarantineKeys.FORMAT, rejected.format());
          rejected.file().ifPresent(file -> json.writeStringProperty(QuarantineKeys.FILE, file));
          rejected.bytes().ifPresent(all -> json.writeStringProperty(QuarantineKeys.BYTES, all));
          json.writeStringProperty(QuarantineKeys.TEXT, rejected.text());
        });
  }
}
