package dev.lede.cli;

import dev.lede.cli.terminal.Console;
import dev.lede.index.NewsIndexer;
import dev.lede.query.NewsQuery;
import dev.lede.query.QuerySyntax;
import dev.lede.query.UnderstoodQuery;
import dev.lede.search.NewsSearcher;
import dev.lede.search.RankedIds.RankedId;
import dev.lede.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code lede delete}: takes articles out of an index, by id or by a query. */
final class DeleteCommand implements Subcommand {
  private static final String QUERY = "--query";
  private static final String DRY_RUN = "--dry-run";

  /** So many are looked for and deleted at once. */
  private static final int BATCH = 1_000;

  @Override
  public String name() {
    return "delete";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Delete articles from an index, by id or by a query.")
        .footer(
            "",
            "A query deletes all that 'lede search --all --all-copies --synonyms off' finds",
            "for it; one of which a part was not understood as a sign deletes nothing.",
            "",
            "Exit status: 0 all were deleted, 1 one was not there, 2 error.");
    return spec.addOption(
            OptionSpec.builder(QUERY)
                .type(String.class)
                .paramLabel("QUERY")
                .description("Delete what matches; it must have every word.")
                .build())
        .addOption(
            OptionSpec.builder(DRY_RUN)
                .type(boolean.class)
                .description("Say how many a query would delete, and delete nothing.")
                .build())
        .addOption(Options.index())
        .addPositional(Options.words("ID", "The id of an article, as search prints it."));
  }

  @Override
  public ExitStatus run(ParseResult arguments, Console console) throws IOException {
    String typed = arguments.matchedOptionValue(QUERY, "");
    boolean dryRun = arguments.matchedOptionValue(DRY_RUN, false);
    if (typed.isEmpty() && dryRun) {
      throw new IllegalArgumentException(DRY_RUN + " goes with " + QUERY);
    }
    if (!typed.isEmpty() && arguments.hasMatchedPositional(0)) {
      throw new IllegalArgumentException("give ids or " + QUERY + ", not both");
    }
    Path folder = Options.index(arguments, console);
    if (typed.isEmpty()) {
      return delete(Options.words(arguments), folder, console);
    }
    NewsQuery query = understood(typed, console);
    // Opening for search refuses to make an index where there is none.
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      return dryRun ? count(query, searcher, console) : delete(query, searcher, folder, console);
    }
  }

  private static NewsQuery understood(String typed, Console console) {
    UnderstoodQuery understood =
        QuerySyntax.asOf(console.clock().instant().atZone(console.clock().getZone()))
            .requiringEveryWord()
            .understand(typed);
    if (!understood.notes().isEmpty()) {
      throw new IllegalArgumentException(
          "nothing was deleted: " + String.join("; ", understood.notes()));
    }
    return understood.query();
  }

  private static ExitStatus delete(List<String> ids, Path folder, Console console)
      throws IOException {
    NewsSearcher.openBriefly(folder).close();
    ExitStatus status = ExitStatus.DONE;
    long deleted = 0;
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
    console.out().println(articles(deleted) + " deleted");
    return status;
  }

  private static ExitStatus count(NewsQuery query, NewsSearcher searcher, Console console)
      throws IOException {
    SearchRequest all = SearchRequest.of(query).withLimit(0).withExactTotal().withAllCopies();
    long found = searcher.search(all).total().count();
    console.out().println(articles(found) + " would be deleted");
    return found == 0 ? ExitStatus.NOTHING : ExitStatus.DONE;
  }

  private static ExitStatus delete(
      NewsQuery query, NewsSearcher searcher, Path folder, Console console) throws IOException {
    SearchRequest next = SearchRequest.of(query).withLimit(BATCH);
    long deleted = 0;
    try (NewsIndexer indexer = NewsIndexer.open(folder)) {
      List<RankedId> found = searcher.rank(next).ids();
      while (!found.isEmpty()) {
        for (RankedId article : found) {
          deleted += indexer.delete(article.id()) ? 1 : 0;
        }
        indexer.commit();
        searcher.refresh();
        found = searcher.rank(next).ids();
      }
    }
    console.out().println(articles(deleted) + " deleted");
    return deleted == 0 ? ExitStatus.NOTHING : ExitStatus.DONE;
  }

  private static String articles(long count) {
    return count == 1 ? "1 article" : String.format(Locale.ROOT, "%,d articles", count);
  }
}
