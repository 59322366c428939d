/** Results as JSON, with the version of their schema. Knows no command and no terminal. */
@NullMarked
package dev.lede.json;

import org.jspecify.annotations.NullMarked;
