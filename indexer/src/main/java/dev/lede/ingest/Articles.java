package dev.lede.ingest;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The articles of one file, pulled one after the other. */
@FunctionalInterface
interface Articles {

  /**
   * The next article or problem; empty at the end of the file.
   *
   * @throws IOException if nothing more can be read from this file; its message is a reason to show
   */
  Optional<Parsed> next() throws IOException;

  /** The same, with one thing to say where there are none. */
  default Articles orElse(Parsed nothing) {
    return new Articles() {
      private boolean begun;

      @Override
      public Optional<Parsed> next() throws IOException {
        Optional<Parsed> next = Articles.this.next();
        boolean empty = !begun && next.isEmpty();
        begun = true;
        return empty ? Optional.of(nothing) : next;
      }
    };
  }

  /** A file of which there is one thing to say. */
  static Articles only(Parsed parsed) {
    Iterator<Parsed> one = List.of(parsed).iterator();
    return () -> one.hasNext() ? Optional.of(one.next()) : Optional.empty();
  }
}
