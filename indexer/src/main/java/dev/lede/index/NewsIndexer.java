package dev.lede.index;

/** Writes an index of news. */
public final class NewsIndexer {
  private NewsIndexer() {}
}
