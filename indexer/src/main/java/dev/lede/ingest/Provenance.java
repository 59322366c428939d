package dev.lede.ingest;

import dev.lede.ingest.text.MediaType;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a file comes from.
 *
 * @param file the path as it was given or found, {@code -} for standard input, or the address
 * @param name what the file is called, without folders; empty where a name tells nothing
 * @param identity the same file has the same one in every run; empty for standard input
 * @param named whether the user named this very file
 * @param charset the name of the character set that was stated when it was sent
 */
record Provenance(
    String file, String name, Optional<String> identity, boolean named, Optional<String> charset) {

  /** A file on the disk. */
  static Provenance of(String file, Path realFile, boolean named) {
    String name = String.valueOf(Path.of(file).getFileName());
    return new Provenance(file, name, Optional.of("file:" + realFile), named, Optional.empty());
  }

  /** A file from the web, where names say how it was made and not what is in it. */
  static Provenance of(Download download) {
    String address = download.address();
    Optional<String> identity = Optional.of(NormalisedUrl.of(address));
    Optional<String> charset = download.contentType().flatMap(MediaType::charset);
    return new Provenance(address, "", identity, true, charset);
  }

  static Provenance standardInput() {
    return new Provenance(Found.StandardInput.NAME, "", Optional.empty(), true, Optional.empty());
  }

  /** The identity of a file in this one, where this one is an archive. */
  Optional<String> identity(String entry) {
    return identity.map(whole -> entry.isEmpty() ? whole : whole + "!" + entry);
  }
}
