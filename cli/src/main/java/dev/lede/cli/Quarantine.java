package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.article.Fingerprint;
import dev.lede.ingest.Parsed;
import dev.lede.ingest.QuarantineKeys;
import dev.lede.json.RejectedJson;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
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
  private static final String FORMAT_KEY = "\"" + QuarantineKeys.FORMAT + "\"";
  private static final String TEXT_KEY = "\"" + QuarantineKeys.TEXT + "\"";

  private final Optional<Path> asked;
  private Optional<PrintWriter> out = Optional.empty();

  private Quarantine(Optional<Path> asked) {
    this.asked = asked;
  }

  /**
   * Keeps things in a file.
   *
   * @throws IllegalArgumentException if that cannot be written, or is something else already
   */
  static Quarantine in(Path file) {
    Path folder = file.resolveSibling("");
    if (!Files.isDirectory(folder)) {
      throw refusal("there is no folder " + folder + ": make it first");
    }
    if (Files.isDirectory(file)) {
      throw refusal(file + " is a folder: name a file in it");
    }
    if (!Files.isWritable(Files.exists(file) ? file : folder)) {
      throw refusal(file + " cannot be written: name another file");
    }
    if (Files.exists(file) && !isQuarantine(file)) {
      throw refusal(file + " holds something else: name a new file");
    }
    return new Quarantine(Optional.of(file));
  }

  private static IllegalArgumentException refusal(String why) {
    return new IllegalArgumentException("--quarantine: " + why);
  }

  /** Whether a file is empty or has a rejected piece among its lines. */
  private static boolean isQuarantine(Path file) {
    try (BufferedReader lines = reader(file)) {
      boolean empty = true;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.contains(TEXT_KEY)) {
          return true;
        }
        empty &= line.isBlank();
      }
      return empty;
    } catch (IOException e) {
      return false; // Not to be read.
    }
  }

  /** Keeps nothing. */
  static Quarantine none() {
    return new Quarantine(Optional.empty());
  }

  /** Keeps what was rejected, where it is known. */
  void add(Parsed.Problem problem) throws IOException {
    if (asked.isPresent() && problem.rejected().isPresent()) {
      if (out.isEmpty()) {
        out = Optional.of(new PrintWriter(Files.newOutputStream(part(asked.get())), false, UTF_8));
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
    Set<String> there = new HashSet<>();
    if (Files.exists(file)) {
      try (BufferedReader lines = reader(file)) {
        lines.lines().forEach(line -> there.add(digest(line)));
      }
    }
    try (Writer all =
            Files.newBufferedWriter(
                file, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        BufferedReader lines = reader(part)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (there.add(digest(line))) {
          all.write(line + "\n");
        }
      }
    }
    Files.delete(part);
  }

  /** Reads lines of which some may have been mended by a program that knows no UTF-8. */
  private static BufferedReader reader(Path file) throws IOException {
    return new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8));
  }

  /** What tells a line from others, without whence and why. */
  private static String digest(String line) {
    return Fingerprint.of(line.substring(Math.max(0, line.indexOf(FORMAT_KEY))));
  }
}
