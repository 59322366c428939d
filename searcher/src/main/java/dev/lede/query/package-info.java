/**
 * What people ask: the query tree, the everyday syntax that makes one from text, and the dates they
 * write. Nothing here knows an engine, a file or a socket.
 */
@NullMarked
package dev.lede.query;

import org.jspecify.annotations.NullMarked;
