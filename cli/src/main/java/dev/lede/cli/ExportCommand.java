package dev.lede.cli;

import dev.lede.cli.terminal.Console;
import dev.lede.json.ArticleJson;
import dev.lede.search.NewsSearcher;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lede export}: every article as JSON lines, which index back into an equal index. */
final class ExportCommand implements Subcommand {

  @Override
  public String name() {
    return "export";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Print every article as one JSON object a line, in the order of writing.")
        .footer(
            "",
            "'lede export | lede index --index NEW -' makes an equal index, also in another",
            "version of Lede.");
    return spec.addOption(Options.index());
  }

  @Override
  public ExitStatus run(ParseResult arguments, Console console) throws IOException {
    try (NewsSearcher searcher = NewsSearcher.open(Options.index(arguments, console))) {
      searcher.forEach(
          article -> {
            ArticleJson.writeLine(article, console.out());
            if (console.out().checkError()) {
              throw new NobodyListens();
            }
          });
    } catch (NobodyListens e) {
      // Whoever read the export has seen enough, as 'head' has, or the disk is full: Main knows.
    }
    return ExitStatus.DONE;
  }

  /** Ends the walk over an index when the other end of the pipe is closed. */
  private static final class NobodyListens extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
