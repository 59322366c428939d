package dev.lede.ingest.markup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Opens the bytes of a file of markup as text. */
public final class MarkupFile {
  private static final int HEAD = 1 << 16;

  private MarkupFile() {}

  /** The text of a file, whatever its character set; see {@link MarkupCharset}. */
  public static Reader text(InputStream bytes) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(bytes, HEAD);
    buffered.mark(HEAD);
    byte[] head = buffered.readNBytes(HEAD - 1);
    buffered.reset();
    return new TolerantReader(buffered, MarkupCharset.of(head));
  }
}
