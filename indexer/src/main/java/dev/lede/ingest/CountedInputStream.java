package dev.lede.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts the bytes that are read. */
final class CountedInputStream extends FilterInputStream {
  private final boolean closes;
  private final LongConsumer count;

  /**
   * @param closes whether the stream is closed with this one: standard input is not ours to close
   */
  CountedInputStream(InputStream in, boolean closes, LongConsumer count) {
    super(in);
    this.closes = closes;
    this.count = count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    count.accept(Math.max(0, read));
    return read;
  }

  @Override
  public void close() throws IOException {
    if (closes) {
      in.close();
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
