package dev.lede.cli;

import dev.lede.cli.terminal.Console;
import dev.lede.cli.view.HitsView;
import dev.lede.json.SearchJson;
import dev.lede.query.DateRange;
import dev.lede.query.DateWords;
import dev.lede.query.QuerySyntax;
import dev.lede.query.UnderstoodQuery;
import dev.lede.search.NewsSearcher;
import dev.lede.search.SearchRequest;
import dev.lede.search.SearchResult;
import dev.lede.search.SortOrder;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
            "A query is words, \"phrases\", -words or -\"phrases\" to leave out, +words that",
            "must be there, and fields: title:word, author:\"a name\", source: section:",
            "tag: place: url: lang: id: lede: body:. Words are looked for in headline and",
            "body; the more of them an article has the better it ranks. Phrases and fields",
            "must match, and words then only rank.",
            "",
            "A date is 2024, 2024-01, 2024-01-23, 'jan 2024', today, yesterday, monday,",
            "'last week', 12h, 7d, 2w, 3m or 1y.",
            "",
            "Exit status: 0 found, 1 nothing found, 2 error.");
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
        .addOption(Options.zone())
        .addOption(Options.json("Print one JSON object."))
        .addOption(Options.color())
        .addOption(Options.index())
        .addPositional(Options.words("QUERY", "What to look for."));
  }

  @Override
  public ExitStatus run(ParseResult arguments, Console console) throws IOException {
    List<String> words = Options.words(arguments);
    UnderstoodQuery understood = QuerySyntax.parse(String.join(" ", words));
    understood.notes().forEach(console::note);
    ZoneId zone = Options.zone(arguments, console);
    Optional<DateRange> published = published(arguments, console, zone);
    SearchRequest request =
        SearchRequest.of(understood.query())
            .withLimit(arguments.matchedOptionValue(LIMIT, 10))
            .withOffset(arguments.matchedOptionValue(OFFSET, 0))
            .withSort(arguments.matchedOptionValue(SORT, SortOrder.RELEVANCE));
    SearchResult result =
        search(published.map(request::withPublished).orElse(request), arguments, console);
    if (Options.json(arguments)) {
      SearchJson.write(result, published, console.out());
    } else if (result.total().count() > 0) {
      published.ifPresent(range -> console.note("published " + range));
      new HitsView(console.out(), Options.style(arguments, console), zone).print(result);
    } else {
      console.note(
          "nothing found for "
              + understood.query()
              + published.map(range -> ", published " + range).orElse(""));
    }
    return result.total().count() > 0 ? ExitStatus.DONE : ExitStatus.NOTHING;
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
