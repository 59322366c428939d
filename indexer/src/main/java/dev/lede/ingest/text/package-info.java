/**
 * From bytes to characters: {@link dev.lede.ingest.text.TextCharset} finds out what the bytes of a
 * file stand for, {@link dev.lede.ingest.text.DecodedText} reads them, and {@link
 * dev.lede.ingest.text.StrayBytes} knows of those that were no characters.
 */
@NullMarked
package dev.lede.ingest.text;

import org.jspecify.annotations.NullMarked;
