package dev.lede.cli;

import dev.lede.cli.terminal.Console;
import dev.lede.query.DateRange;
import dev.lede.query.DateWords;
import dev.lede.query.NewsQuery;
import dev.lede.search.NewsSearcher;
import dev.lede.search.Relevance;
import dev.lede.search.SearchRequest;
import dev.lede.search.SearchResult;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code lede search}: the best articles for a query. */
final class SearchCommand implements Subcommand {
  private static final String SINCE = "--since";
  private static final String UNTIL = "--until";
  private static final String EXPAND = "--expand";

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
    HitOptions.addTo(spec);
    return spec.addOption(
            OptionSpec.builder(EXPAND)
                .type(boolean.class)
                .description("Look for telling words of the best hits too, and say which.")
                .build())
        .addOption(date(SINCE, "Only articles published on this date or later."))
        .addOption(date(UNTIL, "Only articles published on this date or before."))
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
      int depth = arguments.matchedOptionValue(HitOptions.LIMIT, TopicSearch.DEPTH);
      Relevance relevance = relevance(arguments, console);
      return new TrecSearch(arguments, console)
          .run(
              Stream.concat(
                      Stream.of(QueryOptions.ALL, QueryOptions.SYNTAX, Options.JSON, Options.COLOR),
                      HitOptions.OF_SHOWN_HITS.stream())
                  .toList(),
              query ->
                  within(
                      published,
                      SearchRequest.of(query).withLimit(depth).withRelevance(relevance)));
    }
    NewsQuery typed = QueryOptions.query(arguments, console);
    SearchRequest words = SearchRequest.of(QueryOptions.widened(typed, arguments, console));
    SearchRequest request =
        HitOptions.apply(words, arguments, console).withRelevance(relevance(arguments, console));
    SearchResult result = search(within(published, request), arguments, console);
    if (result.total().count() > 0 && !Options.json(arguments)) {
      dates(typed).reduce(DateRange::within).ifPresent(range -> console.note("published " + range));
    }
    return FoundHits.print(result, published, "nothing found for " + typed, arguments, console);
  }

  private static Relevance relevance(ParseResult arguments, Console console) {
    Relevance relevance = HitOptions.relevance(Relevance.OF_WORDS, arguments, console);
    return arguments.matchedOptionValue(EXPAND, false) ? relevance.withExpansion() : relevance;
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

  private static OptionSpec date(String name, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel("DATE")
        .description(description)
        .build();
  }
}
