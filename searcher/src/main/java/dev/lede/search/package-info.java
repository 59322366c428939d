/**
 * Searching an index of news articles.
 *
 * <p>{@link dev.lede.search.NewsSearcher} opens an index; {@link dev.lede.search.SearchRequest}
 * says what is wanted; {@link dev.lede.search.SearchResult} is the answer. No type of Lucene's
 * stands in any signature here.
 */
@NullMarked
package dev.lede.search;

import org.jspecify.annotations.NullMarked;
