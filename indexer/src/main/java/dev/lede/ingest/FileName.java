package dev.lede.ingest;

import java.util.Locale;

/** What the name of a file says about its content. */
final class FileName {
  private static final String PACKED = ".gz";

  private FileName() {}

  /** What follows the last dot, in small letters; empty where there is no dot. */
  static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The name a packed file had before. */
  static String unpacked(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(PACKED)
        ? fileName.substring(0, fileName.length() - PACKED.length())
        : fileName;
  }
}
