package dev.lede.watch;

import dev.lede.ingest.Parsed;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/**
 * The news that a source has at one moment.
 *
 * @param news to be read to the end, or not at all
 * @param input what to close after that
 * @param taken what to do once they are safe in the index
 */
record Batch(Iterator<Parsed> news, Closeable input, Runnable taken) implements Closeable {
  @Override
  public void close() throws IOException {
    input.close();
  }
}
