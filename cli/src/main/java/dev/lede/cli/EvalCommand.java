package dev.lede.cli;

import dev.lede.cli.terminal.Console;
import dev.lede.cli.view.EvaluationView;
import dev.lede.evaluation.Comparison;
import dev.lede.evaluation.Evaluation;
import dev.lede.evaluation.Qrels;
import dev.lede.evaluation.Run;
import dev.lede.evaluation.Topic;
import dev.lede.evaluation.WrittenId;
import dev.lede.json.EvaluationJson;
import dev.lede.search.NewsSearcher;
import dev.lede.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code lede eval}: how good the ranking is, by what people judged. */
final class EvalCommand implements Subcommand {
  private static final String QRELS = "--qrels";
  private static final String RUN = "--run";
  private static final String AGAINST = "--against";
  private static final String PER_QUERY = "--per-query";

  /** As many ids as stand in one sentence. */
  private static final int MOST_NAMED = 5;

  @Override
  public String name() {
    return "eval";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Score the ranking of an index, or a run, by what people judged.")
        .footer(
            "",
            "The figures are those of 'trec_eval -c': all judged topics count, those for",
            "which nothing was found as 0, and no others. The index is searched 1000",
            "articles deep. Of two runs p is the chance of so large a mean difference were",
            "both equally good, by a paired randomization test.",
            "",
            "Exit status: 0 done, 2 error.");
    return spec.addOption(TopicOptions.topics())
        .addOption(file(QRELS, "The judgments: lines of topic, 0, article, grade."))
        .addOption(file(RUN, "Score this run in TREC's format instead of the index."))
        .addOption(file(AGAINST, "Compare with this run."))
        .addOption(
            OptionSpec.builder(PER_QUERY)
                .type(boolean.class)
                .description("Print the figures of each topic too.")
                .build())
        .addOption(TopicOptions.syntax())
        .addOption(QueryOptions.synonyms())
        .addOption(Options.json("Print one JSON object."))
        .addOption(Options.index());
  }

  @Override
  public ExitStatus run(ParseResult arguments, Console console) throws IOException {
    requireSense(arguments);
    Qrels qrels = Qrels.read(path(QRELS, arguments, console));
    Evaluation evaluation = evaluation(qrels, arguments, console);
    boolean perQuery = arguments.matchedOptionValue(PER_QUERY, false);
    note(qrels.topicsWithoutRelevant(), "no relevant article", console);
    EvaluationView view = new EvaluationView(console.out(), perQuery);
    if (arguments.hasMatchedOption(AGAINST)) {
      Comparison comparison = new Comparison(evaluation, read(AGAINST, qrels, arguments, console));
      if (Options.json(arguments)) {
        EvaluationJson.write(comparison, perQuery, console.out());
      } else {
        view.print(comparison);
      }
    } else if (Options.json(arguments)) {
      EvaluationJson.write(evaluation, perQuery, console.out());
    } else {
      view.print(evaluation);
    }
    return ExitStatus.DONE;
  }

  private static void requireSense(ParseResult arguments) {
    if (!arguments.hasMatchedOption(QRELS)) {
      throw new IllegalArgumentException("'lede eval' needs --qrels FILE; see 'lede eval --help'");
    }
    if (TopicOptions.areGiven(arguments) == arguments.hasMatchedOption(RUN)) {
      throw new IllegalArgumentException(
          "'lede eval' needs --topics FILE to search the index, or --run FILE without it");
    }
  }

  private static Evaluation evaluation(Qrels qrels, ParseResult arguments, Console console)
      throws IOException {
    return TopicOptions.areGiven(arguments)
        ? search(qrels, arguments, console)
        : read(RUN, qrels, arguments, console);
  }

  private static Evaluation read(String option, Qrels qrels, ParseResult arguments, Console console)
      throws IOException {
    String name = arguments.matchedOptionValue(option, Path.of("")).toString();
    Run run = Run.read(path(option, arguments, console));
    requireOverlap(run.articles().keySet(), qrels, name);
    List<String> missing =
        qrels.topics().stream().filter(topic -> run.articles(topic).isEmpty()).toList();
    note(missing, "no articles in " + name, console);
    return Evaluation.of(name, run, qrels);
  }

  /** Topics that nobody judged need no search. */
  private static Evaluation search(Qrels qrels, ParseResult arguments, Console console)
      throws IOException {
    Map<String, Topic> topics =
        TopicOptions.topics(arguments, console).stream()
            .collect(Collectors.toMap(Topic::id, topic -> topic));
    requireOverlap(topics.keySet(), qrels, "the topics");
    note(
        qrels.topics().stream().filter(topic -> !topics.containsKey(topic)).toList(),
        "no text among the topics",
        console);
    Map<String, List<String>> found = new HashMap<>();
    Path folder = Options.index(arguments, console);
    try (NewsSearcher index = NewsSearcher.open(folder)) {
      TopicSearch search =
          new TopicSearch(
              index,
              TopicOptions.queries(arguments, console),
              query -> SearchRequest.of(query).withLimit(TopicSearch.DEPTH));
      for (String id : qrels.topics()) {
        Topic topic = topics.get(id);
        if (topic != null) {
          found.put(id, search.search(topic).stream().map(hit -> WrittenId.of(hit.id())).toList());
        }
      }
    }
    return Evaluation.of(folder.toString(), new Run(found), qrels);
  }

  private static void requireOverlap(Collection<String> topics, Qrels qrels, String where) {
    if (topics.stream().noneMatch(qrels.topics()::contains)) {
      throw new IllegalArgumentException(
          "none of the %d judged topics is in %s: the first judged one is '%s'"
              .formatted(qrels.topics().size(), where, qrels.topics().getFirst()));
    }
  }

  private static void note(List<String> topics, String why, Console console) {
    if (!topics.isEmpty()) {
      String named = String.join(", ", topics.subList(0, Math.min(MOST_NAMED, topics.size())));
      console.note(
          (topics.size() == 1
                  ? "1 judged topic has " + why + " and counts 0: "
                  : topics.size() + " judged topics have " + why + " and count 0: ")
              + named
              + (topics.size() > MOST_NAMED ? ", …" : ""));
    }
  }

  private static Path path(String option, ParseResult arguments, Console console) {
    return console.folder().resolve(arguments.matchedOptionValue(option, Path.of("")));
  }

  private static OptionSpec file(String name, String description) {
    return OptionSpec.builder(name)
        .type(Path.class)
        .paramLabel("FILE")
        .description(description)
        .build();
  }
}
