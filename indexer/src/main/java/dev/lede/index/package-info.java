/** From articles to an index: what to add, replace or leave, one writer at a time. */
@NullMarked
package dev.lede.index;

import org.jspecify.annotations.NullMarked;
