package dev.lede.search;

/** The order of hits. Hits that tie stand in the order they were indexed. */
public enum SortOrder {
  /** The best match first. */
  RELEVANCE,
  /** The latest publication first, undated articles last. */
  NEWEST,
  /** The earliest publication first, undated articles last. */
  OLDEST
}
