package dev.lede.ingest;

import java.io.InputStream;
import java.util.Arrays;

/** A letter, as often as is asked for. */
final class Endless extends InputStream {
  private long left;

  Endless(long length) {
    this.left = length;
  }

  @Override
  public int read() {
    return left-- > 0 ? 'a' : -1;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    int read = (int) Math.min(left, length);
    Arrays.fill(buffer, offset, offset + read, (byte) 'a');
    left -= read;
    return read == 0 ? -1 : read;
  }
}
