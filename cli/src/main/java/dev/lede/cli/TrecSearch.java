package dev.lede.cli;

import dev.lede.cli.terminal.Console;
import dev.lede.evaluation.RunWriter;
import dev.lede.evaluation.RunWriter.Found;
import dev.lede.evaluation.Topic;
import dev.lede.query.NewsQuery;
import dev.lede.search.NewsSearcher;
import dev.lede.search.SearchRequest;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code lede search --topics FILE --format trec}: a run that other tools read. */
final class TrecSearch {
  private static final String FORMAT = "--format";
  private static final String TAG = "lede";

  /** How results for topics are written. */
  private enum Format {
    TREC
  }

  private final ParseResult arguments;
  private final Console console;

  TrecSearch(ParseResult arguments, Console console) {
    this.arguments = arguments;
    this.console = console;
  }

  static OptionSpec format() {
    return OptionSpec.builder(FORMAT)
        .type(Format.class)
        .paramLabel("FORMAT")
        .description("Write what topics find as trec: a run, 1000 deep unless --limit says.")
        .build();
  }

  static boolean isAskedFor(ParseResult arguments) {
    return arguments.hasMatchedOption(TopicOptions.TOPICS)
        || arguments.hasMatchedOption(TopicOptions.SYNTAX)
        || arguments.hasMatchedOption(FORMAT);
  }

  /**
   * Searches for every topic.
   *
   * @param senseless options of a search that say nothing about a run
   * @param request makes the request of a query
   */
  ExitStatus run(List<String> senseless, Function<NewsQuery, SearchRequest> request)
      throws IOException {
    requireSense(senseless);
    List<Topic> topics = TopicOptions.topics(arguments, console);
    RunWriter writer = new RunWriter(console.out(), TAG);
    boolean found = false;
    try (NewsSearcher index = NewsSearcher.open(Options.index(arguments, console))) {
      TopicSearch search =
          new TopicSearch(index, TopicOptions.queries(arguments, console), request);
      for (Topic topic : topics) {
        List<Found> articles =
            search.search(topic).stream().map(id -> new Found(id.id(), id.score())).toList();
        writer.write(topic, articles);
        found |= !articles.isEmpty();
        if (console.out().checkError()) {
          // Whoever read the run has seen enough, or the disk is full: Main knows.
          break;
        }
      }
    }
    return found ? ExitStatus.DONE : ExitStatus.NOTHING;
  }

  private void requireSense(List<String> senseless) {
    if (!TopicOptions.areGiven(arguments)) {
      String option = arguments.hasMatchedOption(FORMAT) ? FORMAT + " trec" : TopicOptions.SYNTAX;
      throw new IllegalArgumentException(option + " needs --topics FILE");
    }
    if (!arguments.hasMatchedOption(FORMAT)) {
      throw new IllegalArgumentException("--topics needs --format trec");
    }
    if (arguments.hasMatchedPositional(0)) {
      throw new IllegalArgumentException("--topics takes the place of QUERY: leave one out");
    }
    for (String option : senseless) {
      if (arguments.hasMatchedOption(option)) {
        throw new IllegalArgumentException(
            option + " says nothing about a run: leave it out with --topics");
      }
    }
  }
}
