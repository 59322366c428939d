package dev.lede.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream that knows where it is, and can be read once more from anywhere in its last stretch. */
final class Rewindable extends InputStream {
  /** So many of the last bytes are always kept. */
  static final int STRETCH = 1 << 20;

  private static final int SMALLEST = 1 << 14;

  private final InputStream in;
  private byte[] kept = new byte[SMALLEST];
  private int end;
  private int next;

  /** Where the first of the bytes that are kept stood. */
  private long oldest;

  private boolean failed;

  Rewindable(InputStream in) {
    this.in = in;
  }

  /** How many bytes stand before the next one. */
  long position() {
    return oldest + next;
  }

  /** The first position that can be gone back to. */
  long oldest() {
    return oldest;
  }

  /** Whether what is read here could not be read, whoever asked for it. */
  boolean failed() {
    return failed;
  }

  /**
   * Goes to a position among the bytes that are kept.
   *
   * @throws IllegalArgumentException if it is not among them
   */
  void goTo(long position) {
    if (position < oldest || position > oldest + end) {
      throw new IllegalArgumentException(
          "%d is not in %d to %d".formatted(position, oldest, oldest + end));
    }
    next = (int) (position - oldest);
  }

  /** Whether there is a further byte. */
  boolean hasMore() throws IOException {
    return next < end || fill();
  }

  /** The next bytes, fewer only at the end, without going on; not more than {@link #STRETCH}. */
  byte[] peek(int length) throws IOException {
    while (end - next < length && fill()) {
      // One reading may give less than was asked for.
    }
    return Arrays.copyOfRange(kept, next, Math.min(end, next + length));
  }

  @Override
  public int read() throws IOException {
    return hasMore() ? kept[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    int read = Math.min(length, end - next);
    System.arraycopy(kept, next, buffer, offset, read);
    next += read;
    return read;
  }

  private boolean fill() throws IOException {
    if (end == kept.length) {
      makeRoom();
    }
    try {
      int read = in.read(kept, end, kept.length - end);
      end += Math.max(0, read);
      return read > 0;
    } catch (IOException e) {
      failed = true;
      throw e;
    }
  }

  private void makeRoom() {
    if (kept.length < 2 * STRETCH) {
      kept = Arrays.copyOf(kept, 2 * kept.length);
      return;
    }
    int dropped = Math.min(next, end - STRETCH);
    System.arraycopy(kept, dropped, kept, 0, end - dropped);
    oldest += dropped;
    end -= dropped;
    next -= dropped;
  }

  /** Leaves what is read here open, which is part of a stream that goes on. */
  @Override
  public void close() {}
}
