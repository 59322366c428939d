package dev.lede.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads a stream line by line into one buffer that grows no further than the longest line. */
final class Lines {
  /**
   * The longest line, in bytes. A year of a newspaper's text is shorter; a longer line is no
   * article, and to hold it three times over would take a small heap's whole memory.
   */
  static final int LONGEST = 64 << 20;

  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int lineStart;
  private int lineEnd;
  private int filled;
  private boolean tooLong;
  private boolean ended;
  private long number;

  Lines(InputStream in) {
    this.in = in;
  }

  /** Moves to the next line; false where there is none. */
  boolean next() throws IOException {
    tooLong = false;
    lineStart = number == 0 ? 0 : lineEnd + 1;
    int searched = lineStart;
    while (true) {
      for (int i = searched; i < filled; i++) {
        if (buffer[i] == '\n') {
          lineEnd = i;
          number++;
          return true;
        }
      }
      if (ended) {
        lineEnd = filled;
        number++;
        return lineStart < filled || tooLong;
      }
      makeRoom();
      searched = filled;
      fill();
    }
  }

  /** The bytes of the buffer; the line stands in {@link #start} to {@link #end}. */
  byte[] bytes() {
    return buffer;
  }

  int start() {
    return lineStart;
  }

  /** The end of the line, without what ends it. */
  int end() {
    return lineEnd > lineStart && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
  }

  /** Whether this line was longer than the longest one: then its bytes are lost. */
  boolean isTooLong() {
    return tooLong;
  }

  /** The number of this line from 1. */
  long number() {
    return number;
  }

  /** Makes room at the end of the buffer: moves the line to the front, or grows the buffer. */
  private void makeRoom() {
    if (filled < buffer.length) {
      return;
    }
    if (lineStart > 0) {
      System.arraycopy(buffer, lineStart, buffer, 0, filled - lineStart);
      filled -= lineStart;
      lineStart = 0;
    } else if (buffer.length < LONGEST) {
      buffer = Arrays.copyOf(buffer, Math.min(LONGEST, 2 * buffer.length));
    } else {
      tooLong = true;
      filled = 0;
    }
  }

  private void fill() throws IOException {
    int count = in.read(buffer, filled, buffer.length - filled);
    ended = count < 0;
    filled += Math.max(0, count);
  }
}
