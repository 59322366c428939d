package dev.lede.cli;

import dev.lede.cli.terminal.Console;
import dev.lede.cli.view.HitsView;
import dev.lede.json.SearchJson;
import dev.lede.query.DateRange;
import dev.lede.search.SearchResult;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Prints what a search found, as JSON or for people. */
final class FoundHits {
  private FoundHits() {}

  /**
   * Prints a result and what there is to say about it.
   *
   * @param published the stretch of time that was asked for beside the query
   * @param nothing what is said where nothing was found
   */
  static ExitStatus print(
      SearchResult result,
      Optional<DateRange> published,
      String nothing,
      ParseResult arguments,
      Console console) {
    result.notes().forEach(console::note);
    boolean found = result.total().count() > 0;
    if (Options.json(arguments)) {
      SearchJson.write(result, published, console.out());
    } else if (found) {
      published.ifPresent(range -> console.note("published " + range));
      new HitsView(
              console.out(), Options.style(arguments, console), Options.zone(arguments, console))
          .print(result);
    } else {
      console.note(nothing + published.map(range -> ", published " + range).orElse(""));
    }
    return found ? ExitStatus.DONE : ExitStatus.NOTHING;
  }
}
