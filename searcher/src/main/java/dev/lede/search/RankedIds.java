package dev.lede.search;

import dev.lede.query.NewsQuery;
import java.util.List;

/**
 * The ids of the articles found.
 *
 * @param query the query as it was run
 * @param ids those of the articles asked for, in the order asked for
 * @param notes what of a very long query was not looked for, sentences for the person who asked
 */
public record RankedIds(NewsQuery query, List<RankedId> ids, List<String> notes) {
  public RankedIds {
    ids = List.copyOf(ids);
    notes = List.copyOf(notes);
  }

  /**
   * The id of an article found.
   *
   * @param score how well it matches; comparable only within one result, 0 where hits are sorted by
   *     date
   */
  public record RankedId(String id, float score) {}
}
