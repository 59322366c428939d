package dev.lede.cli;

import dev.lede.cli.terminal.Console;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One subcommand of {@code lede}. Its model is built by program: picocli's annotations cost a
 * seventh of a second at every start.
 */
interface Subcommand {

  /** The name it is called by. */
  String name();

  /** Its options, parameters and help. */
  CommandSpec spec();

  /**
   * Does what was asked.
   *
   * @throws IllegalArgumentException where an argument makes no sense; the message is for the
   *     person who typed it
   */
  ExitStatus run(ParseResult arguments, Console console) throws IOException;
}
