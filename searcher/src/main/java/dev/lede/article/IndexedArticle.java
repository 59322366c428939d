package dev.lede.article;

import java.time.Instant;

/**
 * An article together with what the index knows of it.
 *
 * @param article the article as it was read
 * @param firstIndexed when this id first entered an index; kept over updates and exports
 * @param sequence the number of the write that put it there; a later write has a higher one
 * @param fingerprint of the content, see {@link Fingerprint}
 * @param writtenIn the code of the language it is written in, given or detected, such as {@code en}
 * @param history of its earlier forms
 */
public record IndexedArticle(
    Article article,
    Instant firstIndexed,
    long sequence,
    String fingerprint,
    String writtenIn,
    History history) {

  /** An article that never changed. */
  public IndexedArticle(
      Article article, Instant firstIndexed, long sequence, String fingerprint, String writtenIn) {
    this(article, firstIndexed, sequence, fingerprint, writtenIn, History.NEW);
  }
}
