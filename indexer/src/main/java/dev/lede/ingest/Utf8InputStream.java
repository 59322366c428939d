package dev.lede.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes bytes on as long as they are UTF-8, then fails with the place where they are not. */
final class Utf8InputStream extends FilterInputStream {
  private final Utf8 text = new Utf8();
  private long passed;
  private long invalid = -1;

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
    if (invalid >= 0) {
      throw new InvalidUtf8Exception(invalid);
    }
    int count = in.read(buffer, offset, length);
    invalid = count < 0 ? text.unfinished() : text.check(buffer, offset, offset + count);
    if (invalid < 0) {
      passed += Math.max(0, count);
      return count;
    }
    // What came before is still good: articles may end there.
    int good = (int) Math.max(0, invalid - passed);
    return good > 0 ? good : read(buffer, offset, length);
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
