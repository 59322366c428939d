package dev.lede.index;

import dev.lede.article.Origin;
import dev.lede.ingest.Parsed;
import java.io.IOException;

/** Hears what a run meets while it meets it. */
public interface IndexListener {

  /**
   * Something that should have been an article was rejected.
   *
   * @throws IOException if the listener cannot keep it; the run ends
   */
  void rejected(Parsed.Problem problem) throws IOException;

  /** A file was passed over. */
  void skipped(Parsed.Skipped skipped);

  /** An article was taken, though something in it was not understood. */
  void warned(Origin origin, String warning);

  /** A listener that listens to nothing; the report has the numbers all the same. */
  static IndexListener none() {
    return new IndexListener() {
      @Override
      public void rejected(Parsed.Problem problem) {}

      @Override
      public void skipped(Parsed.Skipped skipped) {}

      @Override
      public void warned(Origin origin, String warning) {}
    };
  }
}
