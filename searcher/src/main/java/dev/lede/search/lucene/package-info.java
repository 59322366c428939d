/** Searching with Lucene: translation of queries, ranking, snippets, counts. */
@NullMarked
package dev.lede.search.lucene;

import org.jspecify.annotations.NullMarked;
