package dev.lede.cli;

import dev.lede.cli.terminal.Console;
import dev.lede.search.Recency;
import dev.lede.search.Relevance;
import dev.lede.search.SearchRequest;
import dev.lede.search.SortOrder;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The options that say which hits are shown, in what order and how much of each. */
final class HitOptions {
  static final String LIMIT = "--limit";
  private static final String OFFSET = "--offset";
  private static final String SORT = "--sort";
  private static final String RANK = "--rank";
  private static final String HALF_LIFE = "--half-life";
  private static final String SNIPPETS = "--snippets";
  private static final String WIDTH = "--width";
  static final String ALL_COPIES = "--all-copies";

  private static final Duration USUAL_HALF_LIFE = Duration.ofDays(7);

  /** Those that say nothing about a run of ids, which is by relevance and begins with the best. */
  static final List<String> OF_SHOWN_HITS = List.of(OFFSET, SORT, SNIPPETS, WIDTH, ALL_COPIES);

  /** What the rank heeds. */
  private enum Rank {
    WORDS,
    RECENT
  }

  private HitOptions() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(number(LIMIT, "Show at most so many articles (10)."))
        .addOption(number(OFFSET, "Pass over so many of the best articles (0)."))
        .addOption(
            OptionSpec.builder(SORT)
                .type(SortOrder.class)
                .paramLabel("ORDER")
                .description("Order by relevance, newest or oldest (relevance).")
                .build())
        .addOption(
            OptionSpec.builder(RANK)
                .type(Rank.class)
                .paramLabel("RANK")
                .description("Rank by words, or prefer recent articles as well (words).")
                .build())
        .addOption(
            OptionSpec.builder(HALF_LIFE)
                .type(Duration.class)
                .converters(HalfLife::parse)
                .paramLabel("TIME")
                .description("With --rank recent: after this, half the advantage is gone (7d).")
                .build())
        .addOption(
            OptionSpec.builder(ALL_COPIES)
                .type(boolean.class)
                .description("Show each copy of an article by itself, not under the best of them.")
                .build())
        .addOption(number(SNIPPETS, "Show at most so many passages of each article (2)."))
        .addOption(number(WIDTH, "Show at most so many characters of a passage (200)."));
  }

  /** A request with what the options say. */
  static SearchRequest apply(SearchRequest request, ParseResult arguments, Console console) {
    SearchRequest folded =
        arguments.matchedOptionValue(ALL_COPIES, false) ? request.withAllCopies() : request;
    return folded
        .withLimit(arguments.matchedOptionValue(LIMIT, request.limit()))
        .withOffset(arguments.matchedOptionValue(OFFSET, request.offset()))
        .withSort(arguments.matchedOptionValue(SORT, request.sort()))
        .withRelevance(relevance(request.relevance(), arguments, console))
        .withSnippets(
            arguments.matchedOptionValue(SNIPPETS, request.snippets()),
            arguments.matchedOptionValue(WIDTH, request.snippetWidth()));
  }

  /** What the options say of the rank. */
  static Relevance relevance(Relevance words, ParseResult arguments, Console console) {
    boolean recent = arguments.matchedOptionValue(RANK, Rank.WORDS) == Rank.RECENT;
    if (arguments.hasMatchedOption(HALF_LIFE) && !recent) {
      throw new IllegalArgumentException("--half-life needs --rank recent");
    }
    if (recent && arguments.matchedOptionValue(SORT, SortOrder.RELEVANCE) != SortOrder.RELEVANCE) {
      throw new IllegalArgumentException(
          "--rank recent says nothing where --sort orders by date: leave one of them out");
    }
    return recent
        ? words.withRecency(
            new Recency(
                arguments.matchedOptionValue(HALF_LIFE, USUAL_HALF_LIFE),
                console.clock().instant()))
        : words;
  }

  private static Integer wholeNumber(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + text + "' is not a whole number");
    }
  }

  private static OptionSpec number(String name, String description) {
    return OptionSpec.builder(name)
        .type(int.class)
        .converters(HitOptions::wholeNumber)
        .paramLabel("N")
        .description(description)
        .build();
  }
}
