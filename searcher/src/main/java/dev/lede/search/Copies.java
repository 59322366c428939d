package dev.lede.search;

import java.util.List;

/**
 * The other articles of the cluster of copies that an article belongs to.
 *
 * @param count how many there are
 * @param named the first of them in the order of their sources and ids
 */
public record Copies(int count, List<Copy> named) {
  /** So many are named at most. */
  public static final int MOST_NAMED = 100;

  /** Of an article that has none. */
  public static final Copies NONE = new Copies(0, List.of());

  public Copies {
    named = List.copyOf(named);
  }

  /** One of them. */
  public record Copy(String id, String source) {}
}
