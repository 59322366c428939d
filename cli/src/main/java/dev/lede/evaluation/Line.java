package dev.lede.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a file of text in UTF-8, which may begin with a byte order mark and end its lines as
 * any system does.
 *
 * @param number 1 for the first
 */
record Line(Path file, int number, String text) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern GAP = Pattern.compile("[ \t]+");
  private static final int LONGEST_VALUE = 60;

  /** Takes lines one after the other. */
  @FunctionalInterface
  interface Reader {
    void read(Line line) throws IOException;
  }

  /** Hands over each line that is not blank. */
  static void forEach(Path file, Reader reader) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder: name a file");
    }
    try (BufferedReader text = Files.newBufferedReader(file, UTF_8)) {
      int number = 0;
      for (String line = text.readLine(); line != null; line = text.readLine()) {
        number++;
        if (number == 1 && line.startsWith(BYTE_ORDER_MARK)) {
          line = line.substring(BYTE_ORDER_MARK.length());
        }
        if (!line.isBlank()) {
          reader.read(new Line(file, number, line));
        }
      }
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not UTF-8: write it as UTF-8", e);
    }
  }

  /**
   * The values between spaces and tabs, as many as there are names.
   *
   * @param what what a line is, such as "a judgment"
   */
  List<String> columns(String what, List<String> names) throws MalformedLineException {
    List<String> columns = List.of(GAP.split(text.strip()));
    if (columns.size() != names.size()) {
      throw malformed(
          "%s has the columns %s, and here are %d: %s"
              .formatted(what, String.join(", ", names), columns.size(), quoted(text.strip())));
    }
    return columns;
  }

  MalformedLineException malformed(String why) {
    return new MalformedLineException(file + ":" + number + ": " + why);
  }

  /** A value in quotes, its end left out where it is long. */
  static String quoted(String value) {
    return value.codePointCount(0, value.length()) <= LONGEST_VALUE
        ? "'" + value + "'"
        : "'" + value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…'";
  }
}
