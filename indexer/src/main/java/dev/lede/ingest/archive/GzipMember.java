package dev.lede.ingest.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What one member of a gzip file holds (RFC 1952). At its end the file is read up to the next
 * member and not a byte further, which the JDK's own stream does not promise; what the head says
 * besides is passed over, since widely used crawlers write it wrongly.
 */
final class GzipMember extends InputStream {
  private static final int[] MAGIC = {0x1F, 0x8B, 8};

  private static final int HEADER_CHECK = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  /** Names are shorter, in bytes. */
  private static final int LONGEST_TEXT = 1 << 16;

  /** Time, kind of compression and system. */
  private static final int UNUSED = 6;

  private final Rewindable packed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 check = new CRC32();
  private final byte[] buffer = new byte[1 << 13];
  private boolean ended;

  /**
   * Reads the head of the member that begins at the next byte.
   *
   * @throws IOException if there is none
   */
  GzipMember(Rewindable packed) throws IOException {
    this.packed = packed;
    for (int expected : MAGIC) {
      if (next() != expected) {
        throw new ZipException("not packed by gzip");
      }
    }
    int flags = next();
    skip(packed, UNUSED);
    if ((flags & EXTRA) != 0) {
      skip(packed, next() | next() << 8);
    }
    skipText((flags & NAME) != 0);
    skipText((flags & COMMENT) != 0);
    skip(packed, (flags & HEADER_CHECK) != 0 ? 2 : 0);
  }

  private int next() throws IOException {
    int next = packed.read();
    if (next < 0) {
      throw new EOFException();
    }
    return next;
  }

  private static void skip(InputStream in, int bytes) throws IOException {
    in.skipNBytes(bytes);
  }

  private void skipText(boolean there) throws IOException {
    int left = LONGEST_TEXT;
    int next = there ? next() : 0;
    while (next != 0) {
      next = next();
      left--;
      if (left == 0) {
        throw new ZipException("a head without an end");
      }
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = 0;
    while (read == 0 && length > 0 && !ended) {
      try {
        read = inflater.inflate(target, offset, length);
      } catch (DataFormatException e) {
        throw new ZipException("damaged");
      }
      check.update(target, offset, read);
      if (inflater.finished()) {
        end();
      } else if (read == 0) {
        feed();
      }
    }
    return read > 0 || length == 0 ? read : -1;
  }

  private void feed() throws IOException {
    if (inflater.needsDictionary()) {
      throw new ZipException("damaged");
    }
    int fed = packed.read(buffer, 0, buffer.length);
    if (fed < 0) {
      throw new EOFException();
    }
    inflater.setInput(buffer, 0, fed);
  }

  private void end() throws IOException {
    ended = true;
    packed.goTo(packed.position() - inflater.getRemaining());
    long sum = number();
    long size = number();
    if (sum != check.getValue() || size != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
      throw new ZipException("its sum is wrong");
    }
    inflater.end();
  }

  /** Four bytes, the least first. */
  private long number() throws IOException {
    return next() | next() << 8 | next() << 16 | (long) next() << 24;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
