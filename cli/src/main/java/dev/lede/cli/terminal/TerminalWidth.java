package dev.lede.cli.terminal;

import java.util.OptionalInt;
import org.jline.nativ.CLibrary;

/** Asks the system for the width of a terminal: a shell keeps what it knows of it to itself. */
public final class TerminalWidth {
  private static final int STANDARD_ERROR = 2;

  private TerminalWidth() {}

  /** The columns of the terminal that is standard error by now; empty where nobody can tell. */
  public static OptionalInt ofStandardError() {
    try {
      int columns = CLibrary.getTerminalWidth(STANDARD_ERROR);
      return columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
    } catch (LinkageError e) {
      // The library has no part for this system, or nowhere to unpack it.
      return OptionalInt.empty();
    }
  }
}
