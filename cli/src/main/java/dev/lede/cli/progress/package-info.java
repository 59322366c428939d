/** How far a long run has come, for a person who waits. */
@NullMarked
package dev.lede.cli.progress;

import org.jspecify.annotations.NullMarked;
