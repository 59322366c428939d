package dev.lede.query;

import java.util.List;

/**
 * What became of a text that was typed.
 *
 * @param query the query
 * @param notes sentences for the person who typed it: what was taken literally or left out, and
 *     where
 */
public record UnderstoodQuery(NewsQuery query, List<String> notes) {
  public UnderstoodQuery {
    notes = List.copyOf(notes);
  }
}
