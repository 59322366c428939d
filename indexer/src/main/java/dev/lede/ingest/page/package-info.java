/**
 * What a web page says of its article, taken from the page as a reader sees it and from what it
 * says to machines. Start at {@link dev.lede.ingest.page.Page}. No other package sees a parsed
 * page.
 */
@NullMarked
package dev.lede.ingest.page;

import org.jspecify.annotations.NullMarked;
