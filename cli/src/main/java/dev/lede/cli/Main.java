package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.cli.terminal.Console;
import dev.lede.cli.terminal.ResultStream;
import dev.lede.cli.terminal.TerminalWidth;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the program starts. */
public final class Main {
  /** Set by the launcher, which can ask the system; Java cannot before 22. */
  private static final String OUT_IS_TERMINAL = "lede.stdout.terminal";

  private static final String ERR_IS_TERMINAL = "lede.stderr.terminal";

  /** Kept, for java.util.logging forgets the level of a logger that nobody holds. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Main() {}

  public static void main(String[] args) {
    // Lucene tells of a faster vector module, which whoever searches news can do nothing about.
    LUCENE.setLevel(Level.SEVERE);
    ResultStream results = new ResultStream(new FileOutputStream(FileDescriptor.out));
    Console console =
        new Console(
            writer(results),
            writer(new FileOutputStream(FileDescriptor.err)),
            System.in,
            Boolean.getBoolean(OUT_IS_TERMINAL),
            Boolean.getBoolean(ERR_IS_TERMINAL),
            TerminalWidth::ofStandardError,
            System.getenv(),
            Path.of(""),
            Clock.system(ZoneId.systemDefault()));
    int status = new Lede(console).run(args);
    console.out().flush();
    if (results.failure().isPresent()) {
      console.note("cannot write the results: " + results.failure().get().getMessage());
      status = ExitStatus.ERROR.code();
    }
    console.err().flush();
    System.exit(status);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, UTF_8), 8192));
  }
}
