package dev.lede.ingest;

import dev.lede.article.Origin;
import java.io.InputStream;
import java.util.Optional;

/**
 * One file to be read.
 *
 * @param bytes its content, unpacked
 * @param file the path as it was given or found, {@code -} for standard input, or the address
 * @param entry its name in an archive, empty where it is in none
 * @param identity the id of an article that is the whole file; see {@link Provenance}
 * @param charset the name of the character set that was stated when it was sent
 * @param size what came out of the stored file so far, for what is packed in this one
 * @param options what the user asked for
 */
record Input(
    InputStream bytes,
    String file,
    String entry,
    Optional<String> identity,
    Optional<String> charset,
    UnpackedSize size,
    ReadOptions options) {

  /** A place in this file; see {@link Origin#position}. */
  Origin at(long position) {
    return new Origin(file, entry, position);
  }
}
