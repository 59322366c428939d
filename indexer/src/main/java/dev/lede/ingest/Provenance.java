package dev.lede.ingest;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a file comes from.
 *
 * @param file the path as it was given or found, {@code -} for standard input, or the address
 * @param name what the file is called, without folders; empty where a name tells nothing
 * @param identity the same file has the same one in every run; empty for standard input
 * @param named whether the user named this very file
 */
record Provenance(String file, String name, Optional<String> identity, boolean named) {

  /** A file on the disk. */
  static Provenance of(String file, Path realFile, boolean named) {
    String name = String.valueOf(Path.of(file).getFileName());
    return new Provenance(file, name, Optional.of("file:" + realFile), named);
  }

  /** A file from the web, where names say how it was made and not what is in it. */
  static Provenance of(Download download) {
    String address = download.address();
    return new Provenance(address, "", Optional.of(NormalisedUrl.of(address)), true);
  }

  static Provenance standardInput() {
    return new Provenance(Found.StandardInput.NAME, "", Optional.empty(), true);
  }

  /** The identity of a file in this one, where this one is an archive. */
  Optional<String> identity(String entry) {
    return identity.map(whole -> entry.isEmpty() ? whole : whole + "!" + entry);
  }
}
