package dev.lede.ingest;

import java.io.IOException;
import java.util.function.LongSupplier;

/** How much came out of one stored file, from all the files packed in it together. */
final class UnpackedSize {
  /** So much may come out of any file, in bytes. */
  private static final long ALWAYS = 256L << 20;

  private static final int MOST_TIMES = 200;

  private final LongSupplier stored;
  private long unpacked;

  /**
   * Begins with nothing.
   *
   * @param stored how many bytes of the stored file were read so far
   */
  UnpackedSize(LongSupplier stored) {
    this.stored = stored;
  }

  /** Counts bytes; throws {@link TooMuchException} where they are too many. */
  void add(int bytes) throws IOException {
    unpacked += bytes;
    if (unpacked > ALWAYS && unpacked / MOST_TIMES > stored.getAsLong()) {
      throw new TooMuchException();
    }
  }

  /** The stored file is made to harm: nothing more is read of it. */
  static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuchException() {
      super("it unpacks to more than " + MOST_TIMES + " times its size");
    }
  }
}
