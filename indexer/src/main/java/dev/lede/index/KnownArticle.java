package dev.lede.index;

import java.time.Instant;

/**
 * What the index knows of an article that may come again.
 *
 * @param fingerprint of its content
 * @param firstIndexed when its id first entered the index
 * @param sequence the number of the write that put it there
 * @param revision more than 1 if it ever came in another form
 */
record KnownArticle(String fingerprint, Instant firstIndexed, long sequence, long revision) {}
