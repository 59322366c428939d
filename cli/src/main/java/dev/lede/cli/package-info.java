/** The lede command. */
@NullMarked
package dev.lede.cli;

import org.jspecify.annotations.NullMarked;
