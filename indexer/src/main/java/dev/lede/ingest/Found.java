package dev.lede.ingest;

import dev.lede.article.Origin;
import java.nio.file.Path;

/** What is found at a path. */
sealed interface Found {

  /**
   * A file to be read.
   *
   * @param name the path as it was given or found
   * @param path where to open it
   * @param named whether the user named this very file
   */
  record NewsFile(String name, Path path, boolean named) implements Found {}

  /** Standard input. */
  record StandardInput() implements Found {
    static final String NAME = "-";
  }

  /** A file from the web. */
  record Fetched(Download download) implements Found {}

  /** A path at which nothing can be read. */
  record Unreadable(String name, String why) implements Found {
    Parsed parsed() {
      return new Parsed.Problem(new Origin(name, "", 0), why);
    }
  }
}
