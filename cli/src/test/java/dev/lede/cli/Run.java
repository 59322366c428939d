package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.cli.terminal.Console;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.OptionalInt;

/**
 * One run of the command inside the test: where it ran, and what came of it.
 *
 * @param status the exit status
 * @param out what stands on standard output
 * @param err what stands on standard error
 */
record Run(int status, String out, String err) {
  static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  /** A folder to run commands in, with what they find around them. */
  record Place(Path folder, Map<String, String> environment, boolean terminal, String input) {

    static Place in(Path folder) {
      return new Place(folder, Map.of(), false, "");
    }

    Place with(String name, String value) {
      return new Place(folder, Map.of(name, value), terminal, input);
    }

    Place onTerminal() {
      return new Place(folder, environment, true, input);
    }

    Place reading(String text) {
      return new Place(folder, environment, terminal, text);
    }

    Run run(String... arguments) {
      StringWriter out = new StringWriter();
      StringWriter err = new StringWriter();
      Console console =
          new Console(
              new PrintWriter(out),
              new PrintWriter(err),
              new ByteArrayInputStream(input.getBytes(UTF_8)),
              terminal,
              terminal,
              OptionalInt::empty,
              environment,
              folder,
              Clock.fixed(NOW, ZoneId.of("UTC")));
      int status = new Lede(console).run(arguments);
      console.out().flush();
      console.err().flush();
      return new Run(status, unix(out), unix(err));
    }
  }

  private static String unix(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
