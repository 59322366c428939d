package dev.lede.cli;

import dev.lede.cli.terminal.Console;
import dev.lede.cli.view.HitsView;
import dev.lede.json.SearchJson;
import dev.lede.query.DateRange;
import dev.lede.query.DateWords;
import dev.lede.query.NewsQuery;
import dev.lede.search.NewsSearcher;
import dev.lede.search.SearchRequest;
import dev.lede.search.SearchResult;
import dev.lede.search.SortOrder;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** {@code lede search}: the best articles for a query. */
final class SearchCommand implements Subcommand {
  private static final String LIMIT = "--limit";
  private static final String OFFSET = "--offset";
  private static final String SINCE = "--since";
  private static final String UNTIL = "--until";
  private static final String SORT = "--sort";
  private static final String SNIPPETS = "--snippets";
  private static final String WIDTH = "--width";

  @Override
  public String name() {
    return "search";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Find the articles that match a query best.")
        .footer(
            "",
            "A query is words, the more of which an article has the better it ranks, and",
            "\"phrases\", fields such as author:name, dates such as since:7d, which must match.",
            "-word leaves out, +word requires. 'lede help query' tells it all by examples.",
            "",
            "Exit status: 0 found, 1 nothing found, 2 error.");
    QueryOptions.addTo(spec);
    return spec.addOption(number(LIMIT, "Show at most so many articles (10)."))
        .addOption(number(OFFSET, "Pass over so many of the best articles (0)."))
        .addOption(date(SINCE, "Only articles published on this date or later."))
        .addOption(date(UNTIL, "Only articles published on this date or before."))
        .addOption(
            OptionSpec.builder(SORT)
                .type(SortOrder.class)
                .paramLabel("ORDER")
                .description("Order by relevance, newest or oldest (relevance).")
                .build())
        .addOption(number(SNIPPETS, "Show at most so many passages of an article (2)."))
        .addOption(number(WIDTH, "Show at most so many characters of a passage (200)."))
        .addOption(TopicOptions.topics())
        .addOption(TopicOptions.syntax())
        .addOption(TrecSearch.format())
        .addOption(Options.zone())
        .addOption(Options.json("Print one JSON object."))
        .addOption(Options.color())
        .addOption(Options.index())
        .addPositional(Options.words("QUERY", "What to look for."));
  }

  @Override
  public ExitStatus run(ParseResult arguments, Console console) throws IOException {
    ZoneId zone = Options.zone(arguments, console);
    Optional<DateRange> published = published(arguments, console, zone);
    if (TrecSearch.isAskedFor(arguments)) {
      int depth = arguments.matchedOptionValue(LIMIT, TopicSearch.DEPTH);
      return new TrecSearch(arguments, console)
          .run(
              List.of(
                  QueryOptions.ALL,
                  QueryOptions.SYNTAX,
                  OFFSET,
                  SORT,
                  SNIPPETS,
                  WIDTH,
                  Options.JSON,
                  Options.COLOR),
              query -> within(published, SearchRequest.of(query).withLimit(depth)));
    }
    NewsQuery typed = QueryOptions.query(arguments, console);
    SearchRequest request =
        SearchRequest.of(QueryOptions.widened(typed, arguments, console))
            .withLimit(arguments.matchedOptionValue(LIMIT, 10))
            .withOffset(arguments.matchedOptionValue(OFFSET, 0))
            .withSort(arguments.matchedOptionValue(SORT, SortOrder.RELEVANCE))
            .withSnippets(
                arguments.matchedOptionValue(SNIPPETS, SearchRequest.SNIPPETS),
                arguments.matchedOptionValue(WIDTH, SearchRequest.SNIPPET_WIDTH));
    SearchResult result = search(within(published, request), arguments, console);
    result.notes().forEach(console::note);
    if (Options.json(arguments)) {
      SearchJson.write(result, published, console.out());
    } else if (result.total().count() > 0) {
      dates(typed).forEach(range -> console.note("published " + range));
      published.ifPresent(range -> console.note("published " + range));
      new HitsView(console.out(), Options.style(arguments, console), zone).print(result);
    } else {
      console.note(
          "nothing found for " + typed + published.map(range -> ", published " + range).orElse(""));
    }
    return result.total().count() > 0 ? ExitStatus.DONE : ExitStatus.NOTHING;
  }

  /** The stretches of time that a query asks for, as they were understood. */
  private static Stream<DateRange> dates(NewsQuery query) {
    if (query instanceof NewsQuery.Clauses clauses) {
      return clauses.required().stream().flatMap(SearchCommand::dates);
    }
    return query instanceof NewsQuery.During during ? Stream.of(during.range()) : Stream.empty();
  }

  private static SearchRequest within(Optional<DateRange> published, SearchRequest request) {
    return published.map(request::withPublished).orElse(request);
  }

  private static SearchResult search(SearchRequest request, ParseResult arguments, Console console)
      throws IOException {
    try (NewsSearcher searcher = NewsSearcher.openBriefly(Options.index(arguments, console))) {
      return searcher.search(request);
    }
  }

  private static Optional<DateRange> published(
      ParseResult arguments, Console console, ZoneId zone) {
    String range = text(arguments, SINCE).orElse("") + ".." + text(arguments, UNTIL).orElse("");
    return range.equals("..")
        ? Optional.empty()
        : Optional.of(new DateWords(console.clock().instant().atZone(zone)).parse(range));
  }

  private static Optional<String> text(ParseResult arguments, String option) {
    return arguments.hasMatchedOption(option)
        ? Optional.of(arguments.matchedOptionValue(option, ""))
        : Optional.empty();
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
        .converters(SearchCommand::wholeNumber)
        .paramLabel("N")
        .description(description)
        .build();
  }

  private static OptionSpec date(String name, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel("DATE")
        .description(description)
        .build();
  }
}
