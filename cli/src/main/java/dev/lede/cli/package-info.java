/** The lede command: one class for each subcommand. picocli is seen here and nowhere else. */
@NullMarked
package dev.lede.cli;

import org.jspecify.annotations.NullMarked;
