package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;

/** A way in which files are packed, told by the bytes it begins with. */
enum Packing {
  GZIP("\u001f\u008b", 0, false),
  BZIP2("BZh", 0, false),
  XZ("\u00fd7zXZ\0", 0, false),
  ZSTANDARD("(\u00b5/\u00fd", 0, false),
  LZ4("\u0004\"M\u0018", 0, false),
  ZIP("PK\u0003\u0004", 0, true),
  EMPTY_ZIP("PK\u0005\u0006", 0, true),
  TAR("ustar", 257, true);

  /** So many of the first bytes tell all of them apart. */
  static final int HEAD = 512;

  private final String magic;
  private final int offset;
  private final boolean archive;

  Packing(String magic, int offset, boolean archive) {
    this.magic = magic;
    this.offset = offset;
    this.archive = archive;
  }

  /** The packing of a file that begins like this; empty where it is not packed. */
  static Optional<Packing> of(byte[] head) {
    String start = new String(head, ISO_8859_1);
    for (Packing packing : values()) {
      if (start.startsWith(packing.magic, packing.offset)) {
        return Optional.of(packing);
      }
    }
    return Optional.empty();
  }

  /** Whether it holds files with names of their own. */
  boolean isArchive() {
    return archive;
  }
}
