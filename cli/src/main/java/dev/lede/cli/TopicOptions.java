package dev.lede.cli;

import dev.lede.cli.terminal.Console;
import dev.lede.evaluation.Topic;
import dev.lede.evaluation.TopicFile;
import dev.lede.query.QuerySyntax;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say what topics are searched for and how their text is read. */
final class TopicOptions {
  static final String TOPICS = "--topics";
  static final String SYNTAX = "--topic-syntax";

  /** How the text of a topic is read. */
  private enum TopicSyntax {
    PLAIN,
    EVERYDAY
  }

  private TopicOptions() {}

  static OptionSpec topics() {
    return OptionSpec.builder(TOPICS)
        .type(Path.class)
        .paramLabel("FILE")
        .description("Search for these topics: lines of id, tab, text, or TREC's <top>.")
        .build();
  }

  static OptionSpec syntax() {
    return OptionSpec.builder(SYNTAX)
        .type(TopicSyntax.class)
        .paramLabel("SYNTAX")
        .description("Read topics as plain words or everyday queries (plain).")
        .build();
  }

  static boolean areGiven(ParseResult arguments) {
    return arguments.hasMatchedOption(TOPICS);
  }

  static List<Topic> topics(ParseResult arguments, Console console) throws IOException {
    return TopicFile.read(
        console.folder().resolve(arguments.matchedOptionValue(TOPICS, Path.of(""))));
  }

  /** What makes queries of topics; it prints what of one was taken literally or left out. */
  static TopicQueries queries(ParseResult arguments, Console console) throws IOException {
    QuerySyntax everyday =
        QuerySyntax.asOf(console.clock().instant().atZone(Options.zone(arguments, console)));
    return new TopicQueries(
        switch (arguments.matchedOptionValue(SYNTAX, TopicSyntax.PLAIN)) {
          case PLAIN -> QuerySyntax::words;
          case EVERYDAY -> everyday::understand;
        },
        QueryOptions.widening(arguments, console),
        console);
  }
}
