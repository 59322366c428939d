package dev.lede.search;

import dev.lede.article.Field;
import dev.lede.query.NewsQuery;
import java.util.List;
import java.util.OptionalInt;

/**
 * Why an article ranks where it does.
 *
 * @param query the query as it was run
 * @param matches whether the article matches
 * @param rank its place among the hits by relevance, from 1; empty where it does not match or
 *     stands further down than a search can look
 * @param total how many articles match
 * @param articles how many articles there are
 * @param score how well it matches; 0 where it does not
 * @param parts what was asked for, part by part
 * @param near how much of the score is that the words stand near each other
 * @param scores the whole computation as the engine tells it, in lines with indents
 */
public record Explanation(
    NewsQuery query,
    boolean matches,
    OptionalInt rank,
    long total,
    long articles,
    float score,
    List<Part> parts,
    float near,
    String scores) {
  public Explanation {
    parts = List.copyOf(parts);
  }

  /**
   * One part of what was asked for.
   *
   * @param query the part
   * @param excluded whether an article that has it is left out
   * @param there whether the article has it
   * @param score what it adds to the score; 0 where the article does not have it, and for a part
   *     that only filters, as a date does
   * @param articles how many articles have it: the fewer, the more it counts
   * @param places where the article has it, field by field
   */
  public record Part(
      NewsQuery query,
      boolean excluded,
      boolean there,
      float score,
      long articles,
      List<Place> places) {
    public Part {
      places = List.copyOf(places);
    }
  }

  /**
   * What matched in one field.
   *
   * @param times how often
   * @param written the different ways it is written there, as far as the field is kept
   */
  public record Place(Field field, int times, List<String> written) {
    public Place {
      written = List.copyOf(written);
    }
  }
}
