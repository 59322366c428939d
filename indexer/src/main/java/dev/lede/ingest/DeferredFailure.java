package dev.lede.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A stream whose beginning is looked at first: where it breaks off in that, it seems to end, and
 * fails when it is read on. So what stands before the break is read.
 */
final class DeferredFailure extends FilterInputStream {
  private Optional<IOException> failure = Optional.empty();
  private boolean deferring = true;

  DeferredFailure(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (failure.isEmpty()) {
      try {
        return in.read(buffer, offset, length);
      } catch (IOException e) {
        failure = Optional.of(e);
      }
    }
    if (deferring) {
      return -1;
    }
    throw failure.orElseThrow();
  }

  /** Fails from now on where it failed already. */
  void readOn() {
    deferring = false;
  }

  /** Whether it broke off. */
  boolean hasFailed() {
    return failure.isPresent();
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
