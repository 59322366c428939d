package dev.lede.ingest;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a file says about its content. */
final class FileName {
  private static final Pattern PACKED =
      Pattern.compile("(?i)(.*)\\.(?:gz|bz2|xz|lz4|zst|zstd|(t)(?:gz|bz2?|xz|zst))");

  private FileName() {}

  /** What follows the last dot, in small letters; empty where there is no dot. */
  static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The name a packed file had before. */
  static String unpacked(String fileName) {
    Matcher packed = PACKED.matcher(fileName);
    return !packed.matches()
        ? fileName
        : packed.group(2) == null ? packed.group(1) : packed.group(1) + ".tar";
  }
}
