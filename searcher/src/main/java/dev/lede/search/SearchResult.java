package dev.lede.search;

import dev.lede.query.NewsQuery;
import java.util.List;

/**
 * The answer to a search.
 *
 * @param query the query as it was run
 * @param total how many hits there are in all: articles that match, copies of each other as one
 *     unless all were asked for
 * @param articles how many articles match, each copy by itself
 * @param hits the articles asked for, in the order asked for
 * @param notes what of a very long query was not looked for, and what was beside the query,
 *     sentences for the person who asked
 */
public record SearchResult(
    NewsQuery query, Total total, Total articles, List<Hit> hits, List<String> notes) {
  public SearchResult {
    notes = List.copyOf(notes);
    hits = List.copyOf(hits);
  }

  /**
   * A number of matches.
   *
   * @param count how many
   * @param exact false where there may be more than {@code count}: counting stopped there
   */
  public record Total(long count, boolean exact) {}
}
