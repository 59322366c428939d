/** Results as text for people. */
@NullMarked
package dev.lede.cli.view;

import org.jspecify.annotations.NullMarked;
