package dev.lede.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream that keeps what was read of it from a mark on, so that it can be read again from there,
 * or from a later place. Closing it leaves the stream below open.
 */
final class RecordedBytes extends InputStream {
  /** So many bytes are kept at most; of more the first are forgotten, and the mark is lost. */
  static final int MOST_KEPT = Lines.LONGEST;

  private static final int CHUNK = 1 << 13;

  private final InputStream in;
  private byte[] kept = new byte[2 * CHUNK];
  private int mark;
  private int read;
  private int filled;
  private boolean lost;
  private boolean ended;

  /** What is read before what is kept, and how much of it was. */
  private byte[] before = new byte[0];

  private int beforeRead;

  private long offset;
  private long line = 1;
  private long column = 1;

  RecordedBytes(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (beforeRead < before.length) {
      int count = Math.min(length, before.length - beforeRead);
      System.arraycopy(before, beforeRead, buffer, offset, count);
      beforeRead += count;
      return count;
    }
    if (read == filled && !readOn()) {
      return -1;
    }
    int count = Math.min(length, filled - read);
    System.arraycopy(kept, read, buffer, offset, count);
    read += count;
    return count;
  }

  /** Reads more behind what is kept; false at the end of the stream. */
  boolean readOn() throws IOException {
    makeRoom();
    int count = ended ? -1 : in.read(kept, filled, Math.min(CHUNK, kept.length - filled));
    ended = count < 0;
    filled += Math.max(0, count);
    return !ended;
  }

  /** Moves the mark on by so many bytes, which are kept no longer. */
  void forget(int distance) {
    for (int i = mark; i < mark + distance; i++) {
      column++;
      if (kept[i] == '\n') {
        line++;
        column = 1;
      }
    }
    mark += distance;
    offset += distance;
    lost = false;
  }

  /** Reads again from the mark on, after other bytes. */
  void again(byte[] bytes) {
    before = bytes;
    beforeRead = 0;
    read = mark;
  }

  /** Whether more was read since the mark than is kept. */
  boolean isLost() {
    return lost;
  }

  /** So many of the bytes that are kept, the first of them that at the mark. */
  byte[] first(int length) {
    return Arrays.copyOfRange(kept, mark, mark + length);
  }

  /** How many bytes are kept. */
  int length() {
    return filled - mark;
  }

  /** A byte by its distance from the mark. */
  byte at(int distance) {
    return kept[mark + distance];
  }

  /** How many bytes come before the mark. */
  long offset() {
    return offset;
  }

  /** The line of the mark, from 1. */
  long line() {
    return line;
  }

  /** The byte of the line at which the mark is, from 1. */
  long column() {
    return column;
  }

  private void makeRoom() {
    if (filled + CHUNK <= kept.length) {
      return;
    }
    if (mark > kept.length / 2) {
      drop(mark);
    } else if (kept.length < MOST_KEPT) {
      kept = Arrays.copyOf(kept, Math.min(MOST_KEPT, 2 * kept.length));
    } else {
      int half = (filled - mark) / 2;
      forget(half);
      lost = true;
      drop(mark);
    }
  }

  private void drop(int count) {
    System.arraycopy(kept, count, kept, 0, filled - count);
    mark -= count;
    read = Math.max(0, read - count);
    filled -= count;
  }
}
