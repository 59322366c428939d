/**
 * Keeps an index current: looks again and again into folders and at feeds. The one part of Lede
 * that goes on the network, and only to the addresses that it was given.
 */
@NullMarked
package dev.lede.watch;

import org.jspecify.annotations.NullMarked;
