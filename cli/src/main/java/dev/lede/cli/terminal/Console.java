package dev.lede.cli.terminal;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Everything the command touches outside its index and its input files.
 *
 * @param out results
 * @param err notes, warnings, errors
 * @param in standard input
 * @param outIsTerminal whether a person looks at the results
 * @param errIsTerminal whether a person looks at the notes
 * @param errColumns how wide the terminal of the notes is at the moment it is asked
 * @param environment the environment variables
 * @param folder the folder that relative paths start from
 * @param clock what today is, in the zone of this machine
 */
public record Console(
    PrintWriter out,
    PrintWriter err,
    InputStream in,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Supplier<OptionalInt> errColumns,
    Map<String, String> environment,
    Path folder,
    Clock clock) {

  /** An environment variable; an empty one counts as not set. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /** Prints a sentence for the person at the terminal, beside the results. */
  public void note(String sentence) {
    err.println("lede: " + Printable.line(sentence));
  }
}
