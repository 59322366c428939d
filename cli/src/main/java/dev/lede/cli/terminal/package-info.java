/** Where output goes: what may be printed there, and in which colours. */
@NullMarked
package dev.lede.cli.terminal;

import org.jspecify.annotations.NullMarked;
