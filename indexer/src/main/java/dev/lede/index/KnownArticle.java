package dev.lede.index;

import java.time.Instant;

/**
 * What the index knows of an article that may come again.
 *
 * @param fingerprint of its content
 * @param firstIndexed when its id first entered the index
 * @param sequence the number of the write that put it there
 */
record KnownArticle(String fingerprint, Instant firstIndexed, long sequence) {}
