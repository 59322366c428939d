package dev.lede.cli;

import dev.lede.cli.terminal.Console;
import dev.lede.cli.view.ExplanationView;
import dev.lede.cli.view.QueryView;
import dev.lede.query.NewsQuery;
import dev.lede.search.Explanation;
import dev.lede.search.NewsSearcher;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code lede explain}: how a query was understood, and why an article ranks where it does. */
final class ExplainCommand implements Subcommand {
  private static final String ID = "--id";
  private static final String SCORES = "--scores";

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Print how a query is understood, and why an article ranks where it does.")
        .footer("", "Exit status: 0 done, 1 the article does not match or is not there, 2 error.");
    spec.addOption(
        OptionSpec.builder(ID)
            .type(String.class)
            .paramLabel("ID")
            .description("Explain the rank of this article, as search prints its id.")
            .build());
    spec.addOption(
        OptionSpec.builder(SCORES)
            .type(boolean.class)
            .description("Print the whole computation of the score as well.")
            .build());
    QueryOptions.addTo(spec);
    return spec.addOption(Options.zone())
        .addOption(Options.index())
        .addPositional(Options.words("QUERY", "What to look for."));
  }

  @Override
  public ExitStatus run(ParseResult arguments, Console console) throws IOException {
    NewsQuery typed = QueryOptions.query(arguments, console);
    NewsQuery query = QueryOptions.widened(typed, arguments, console);
    new QueryView(console.out()).print(query);
    if (!arguments.hasMatchedOption(ID)) {
      return ExitStatus.DONE;
    }
    String id = arguments.matchedOptionValue(ID, "");
    Optional<Explanation> explanation = explain(query, id, arguments, console);
    if (explanation.isEmpty()) {
      console.out().flush();
      console.note("there is no article with the id " + id);
      return ExitStatus.NOTHING;
    }
    ExplanationView view = new ExplanationView(console.out());
    console.out().println();
    view.print(id, explanation.get());
    if (arguments.matchedOptionValue(SCORES, false)) {
      view.printScores(explanation.get());
    }
    return explanation.get().matches() ? ExitStatus.DONE : ExitStatus.NOTHING;
  }

  private static Optional<Explanation> explain(
      NewsQuery query, String id, ParseResult arguments, Console console) throws IOException {
    try (NewsSearcher searcher = NewsSearcher.openBriefly(Options.index(arguments, console))) {
      return searcher.explain(query, id);
    }
  }
}
