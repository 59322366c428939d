package dev.lede.ingest.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The first bytes of a file, by which its character set is told and after which it is read. */
final class TextHead {
  private static final int LENGTH = 1 << 16;

  private final BufferedInputStream bytes;

  /** Reads nothing yet. */
  TextHead(InputStream bytes) {
    this.bytes = new BufferedInputStream(bytes, LENGTH);
  }

  /**
   * What comes at once, at most 64 KiB: to wait for more would be to wait for what may never come,
   * or to run into the break of a damaged file before what stands ahead of it is read.
   */
  byte[] peek() throws IOException {
    bytes.mark(LENGTH);
    byte[] head = new byte[LENGTH - 1];
    int count = bytes.read(head);
    bytes.reset();
    return Arrays.copyOf(head, Math.max(0, count));
  }

  /** The whole file, its head included. */
  InputStream whole() {
    return bytes;
  }
}
