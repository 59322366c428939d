package dev.lede.cli;

import dev.lede.cli.terminal.Console;
import dev.lede.cli.view.StatisticsView;
import dev.lede.json.StatisticsJson;
import dev.lede.search.IndexStatistics;
import dev.lede.search.NewsSearcher;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lede stats}: what an index holds, in numbers. */
final class StatsCommand implements Subcommand {

  @Override
  public String name() {
    return "stats";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description("Print what an index holds, in numbers.");
    return spec.addOption(Options.zone())
        .addOption(Options.json("Print one JSON object."))
        .addOption(Options.index());
  }

  @Override
  public ExitStatus run(ParseResult arguments, Console console) throws IOException {
    try (NewsSearcher searcher = NewsSearcher.openBriefly(Options.index(arguments, console))) {
      IndexStatistics statistics = searcher.statistics();
      if (Options.json(arguments)) {
        StatisticsJson.write(statistics, console.out());
      } else {
        new StatisticsView(console.out(), Options.zone(arguments, console)).print(statistics);
      }
    }
    return ExitStatus.DONE;
  }
}
