package dev.lede.cli.progress;

import dev.lede.cli.terminal.Console;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** Tells on standard error how far a run has come. Serves one thread. */
public sealed interface Progress extends AutoCloseable
    permits ProgressLine, ProgressOnTerminal, NoProgress {

  /**
   * The way that fits who looks: a bar on a terminal, a line now and then elsewhere.
   *
   * @param total how many bytes there are to read, empty where that cannot be known; it may come
   *     while the run goes on
   */
  static Progress of(Console console, CompletableFuture<OptionalLong> total) {
    boolean canMove = !console.variable("TERM").equals(Optional.of("dumb"));
    return console.errIsTerminal() && canMove
        ? new ProgressOnTerminal(console, total)
        : new ProgressLine(console, total);
  }

  /** Tells nothing. */
  static Progress none(Console console) {
    return new NoProgress(console);
  }

  /**
   * So much has been read by now.
   *
   * @param articles how many, the rejected ones among them
   * @param bytes as they are stored
   */
  void at(long articles, long bytes);

  /** Prints a sentence beside what is told. */
  void note(String sentence);

  /** Ends it: nothing of it is left on a terminal. */
  @Override
  void close();
}
