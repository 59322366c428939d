package dev.lede.ingest.markup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Opens the bytes of a file as text. */
public final class MarkupFile {
  private static final int HEAD = 1 << 16;

  private MarkupFile() {}

  /**
   * A file as text.
   *
   * @param head how it begins
   * @param reader the whole of it; bytes that are no characters are kept apart, see {@link #mended}
   */
  public record Opened(String head, Reader reader) {}

  /** The text of a file, whatever its character set; see {@link MarkupCharset}. */
  public static Reader text(InputStream bytes) throws IOException {
    return open(bytes).reader();
  }

  /** The text of a file and how it begins. */
  public static Opened open(InputStream bytes) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(bytes, HEAD);
    buffered.mark(HEAD);
    byte[] head = buffered.readNBytes(HEAD - 1);
    buffered.reset();
    MarkupCharset charset = MarkupCharset.of(head);
    int mark = Math.min(head.length, charset.markLength());
    return new Opened(
        new String(head, mark, head.length - mark, charset.charset()),
        new TolerantReader(buffered, charset));
  }

  /** A part of the text, its bytes that are no characters read as windows-1252. */
  public static String mended(String text) {
    return StrayBytes.mended(text);
  }
}
