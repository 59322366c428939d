package dev.lede.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What comes out of a packed file, until it is so much more than went in that the file was made to
 * harm: news packs to a tenth, the best packed tables to a hundredth.
 */
final class UnpackedBytes extends FilterInputStream {
  private final UnpackedSize size;

  UnpackedBytes(InputStream unpacked, UnpackedSize size) {
    super(unpacked);
    this.size = size;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    size.add(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.min(count, 1 << 16)).length;
  }

  /** None for sure: a buffer that asks for more at once loses what it has where that fails. */
  @Override
  public int available() {
    return 0;
  }

  /** An entry of an archive is part of a stream that goes on. */
  @Override
  public void close() {}

  @Override
  public boolean markSupported() {
    return false;
  }
}
