package dev.lede.cli;

import dev.lede.cli.terminal.Console;
import dev.lede.index.NewsIndexer;
import dev.lede.search.NewsSearcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lede delete}: takes articles out of an index by id. */
final class DeleteCommand implements Subcommand {

  @Override
  public String name() {
    return "delete";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Delete articles from an index.")
        .footer("", "Exit status: 0 all were deleted, 1 one was not there, 2 error.");
    return spec.addOption(Options.index())
        .addPositional(Options.words("ID", "The id of an article, as search prints it."));
  }

  @Override
  public ExitStatus run(ParseResult arguments, Console console) throws IOException {
    List<String> ids = Options.words(arguments);
    Path folder = Options.index(arguments, console);
    // Opening for search refuses to make an index where there is none.
    NewsSearcher.openBriefly(folder).close();
    ExitStatus status = ExitStatus.DONE;
    int deleted = 0;
    try (NewsIndexer indexer = NewsIndexer.open(folder)) {
      for (String id : ids) {
        if (indexer.delete(id)) {
          deleted++;
        } else {
          console.note("there is no article with the id " + id);
          status = ExitStatus.NOTHING;
        }
      }
    }
    console.out().println(deleted == 1 ? "1 article deleted" : deleted + " articles deleted");
    return status;
  }
}
