/** From bytes to articles: one class for each format, behind one interface. */
@NullMarked
package dev.lede.ingest;

import org.jspecify.annotations.NullMarked;
