/**
 * One news article: as it was read, as it is indexed and as it is returned. No type here knows a
 * file format or a search engine.
 */
@NullMarked
package dev.lede.article;

import org.jspecify.annotations.NullMarked;
