package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.ingest.Parsed;
import dev.lede.ingest.QuarantineKeys;
import dev.lede.json.RejectedJson;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The file of what was rejected, whole and with the reason, to be mended and indexed again. A run
 * writes to a hidden file beside it, which no run reads, and adds to it in the end what is not in
 * it already: so it may lie among the news, and the same input does not fill it twice.
 */
final class Quarantine implements Closeable {
  private final Optional<Path> asked;
  private Optional<PrintWriter> out = Optional.empty();

  private Quarantine(Optional<Path> asked) {
    this.asked = asked;
  }

  /** Keeps things in a file. */
  static Quarantine in(Path file) {
    return new Quarantine(Optional.of(file));
  }

  /** Keeps nothing. */
  static Quarantine none() {
    return new Quarantine(Optional.empty());
  }

  /** Keeps what was rejected, where it is known. */
  void add(Parsed.Problem problem) throws IOException {
    if (asked.isPresent() && problem.rejected().isPresent()) {
      if (out.isEmpty()) {
        out = Optional.of(new PrintWriter(Files.newBufferedWriter(part(asked.get()), UTF_8)));
      }
      RejectedJson.write(problem, problem.rejected().get(), out.get());
    }
  }

  private static Path part(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".part");
  }

  @Override
  public void close() throws IOException {
    if (asked.isEmpty() || out.isEmpty()) {
      return;
    }
    Path file = asked.get();
    Path part = part(file);
    out.get().close();
    if (out.get().checkError()) {
      throw new IOException("cannot write to " + part);
    }
    Set<Integer> there = new HashSet<>();
    if (Files.exists(file)) {
      try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
        lines.lines().forEach(line -> there.add(piece(line).hashCode()));
      }
    }
    try (Writer all =
            Files.newBufferedWriter(
                file, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        BufferedReader lines = Files.newBufferedReader(part, UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (there.add(piece(line).hashCode())) {
          all.write(line + "\n");
        }
      }
    }
    Files.delete(part);
  }

  /** A line without whence and why. */
  private static String piece(String line) {
    return line.substring(Math.max(0, line.indexOf("\"" + QuarantineKeys.FORMAT + "\"")));
  }
}
