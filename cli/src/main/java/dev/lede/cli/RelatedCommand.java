package dev.lede.cli;

import dev.lede.article.Field;
import dev.lede.article.Published;
import dev.lede.cli.terminal.Console;
import dev.lede.query.DateRange;
import dev.lede.query.NewsQuery;
import dev.lede.search.Copies;
import dev.lede.search.NewsSearcher;
import dev.lede.search.SearchRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code lede related}: the background of an article and what followed. */
final class RelatedCommand implements Subcommand {
  private static final String BEFORE = "--before";
  private static final String AFTER = "--after";

  @Override
  public String name() {
    return "related";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Find articles about the same as one.")
        .footer(
            "",
            "They are found by the words that tell most of the article, from its headline",
            "and lede above all.",
            "",
            "Exit status: 0 found, 1 nothing found, 2 error.");
    spec.addOption(flag(BEFORE, "Only background: articles published before this one."))
        .addOption(flag(AFTER, "Only follow-ups: articles published after this one."));
    HitOptions.addTo(spec);
    return spec.addOption(Options.zone())
        .addOption(Options.json("Print one JSON object."))
        .addOption(Options.color())
        .addOption(Options.index())
        .addPositional(Options.words("ID", "The id of the article, as search prints it."));
  }

  @Override
  public ExitStatus run(ParseResult arguments, Console console) throws IOException {
    List<String> ids = Options.words(arguments);
    if (ids.size() != 1) {
      throw new IllegalArgumentException("'lede related' takes one id, not " + ids.size());
    }
    String id = ids.get(0);
    try (NewsSearcher searcher = NewsSearcher.openBriefly(Options.index(arguments, console))) {
      Optional<NewsQuery> related = searcher.related(id);
      if (related.isEmpty()) {
        console.note("there is no article with the id " + id);
        return ExitStatus.NOTHING;
      }
      Optional<DateRange> published = published(searcher, id, arguments, console);
      NewsQuery query =
          arguments.hasMatchedOption(HitOptions.ALL_COPIES)
              ? related.get()
              : without(searcher.copies(id), related.get());
      SearchRequest request = HitOptions.apply(SearchRequest.of(query), arguments, console);
      return FoundHits.print(
          searcher.search(published.map(request::withPublished).orElse(request)),
          published,
          "nothing is related to " + id,
          arguments,
          console);
    }
  }

  /** Whoever knows an article does not look for it on another site. */
  private static NewsQuery without(Copies copies, NewsQuery related) {
    if (!(related instanceof NewsQuery.Clauses words) || words.optional().isEmpty()) {
      return related;
    }
    Stream<NewsQuery> ids =
        copies.named().stream()
            .map(copy -> new NewsQuery.In(Field.ID, new NewsQuery.Word(copy.id())));
    return new NewsQuery.Clauses(
        words.required(), words.optional(), Stream.concat(words.excluded().stream(), ids).toList());
  }

  /** The time before or after the article; empty where neither is asked for. */
  private static Optional<DateRange> published(
      NewsSearcher searcher, String id, ParseResult arguments, Console console) throws IOException {
    boolean before = arguments.matchedOptionValue(BEFORE, false);
    boolean after = arguments.matchedOptionValue(AFTER, false);
    if (before && after) {
      throw new IllegalArgumentException("--before and --after leave nothing: give one of them");
    }
    if (!before && !after) {
      return Optional.empty();
    }
    ZoneId zone = Options.zone(arguments, console);
    Instant moment =
        searcher
            .get(id)
            .flatMap(indexed -> indexed.article().published())
            .map(Published::instant)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        id + " has no date: leave out " + (before ? BEFORE : AFTER)));
    return Optional.of(
        before
            ? new DateRange(Optional.empty(), Optional.of(moment), zone)
            : new DateRange(Optional.of(moment.plusMillis(1)), Optional.empty(), zone));
  }

  private static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }
}
