package dev.lede.ingest;

import dev.lede.article.Origin;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One file to be read.
 *
 * @param bytes its content, unpacked
 * @param file the path as it was given or found, {@code -} for standard input
 * @param realFile the real path where there is one, which is the identity of an article that is a
 *     whole file
 * @param options what the user asked for
 */
record Input(InputStream bytes, String file, Optional<Path> realFile, ReadOptions options) {

  /** A place in this file; see {@link Origin#position}. */
  Origin at(long position) {
    return new Origin(file, "", position);
  }
}
