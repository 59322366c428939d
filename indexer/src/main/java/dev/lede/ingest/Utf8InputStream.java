package dev.lede.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes bytes on as long as they are UTF-8, then fails with the place where they are not. */
final class Utf8InputStream extends FilterInputStream {
  private final Utf8 text = new Utf8();

  Utf8InputStream(InputStream bytes) {
    super(bytes);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = in.read(buffer, offset, length);
    long invalid =
        count < 0 ? text.unfinished() : text.check(buffer, offset, offset + Math.max(0, count));
    if (invalid >= 0) {
      throw new InvalidUtf8Exception(invalid);
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
