package dev.lede.ingest.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The records of an archive in which each is packed by itself, or several or all of them together.
 * After a damaged part the next one is looked for that unpacks to a record.
 */
public final class PackedRecords {
  private static final byte[] MAGIC = {0x1F, (byte) 0x8B, 8};

  private final Rewindable packed;
  private final UnaryOperator<InputStream> bounded;
  private Optional<ArchiveRecords> part = Optional.empty();
  private long start;

  /** How much all parts before this one unpacked to. */
  private long unpackedBefore;

  private Rewindable unpacked = new Rewindable(InputStream.nullInputStream());

  /**
   * Reads a packed file.
   *
   * @param bounded the same bytes, of which no more may come than is sound: then it throws
   */
  public PackedRecords(InputStream packed, UnaryOperator<InputStream> bounded) {
    this.packed = new Rewindable(packed);
    this.bounded = bounded;
  }

  /**
   * The next record; empty at the end.
   *
   * @throws IOException if nothing more can be read from the file
   */
  public Optional<ArchiveRecord> next() throws IOException {
    while (true) {
      Optional<ArchiveRecord> next = part.isPresent() ? part.get().next() : Optional.empty();
      if (next.isPresent()) {
        return next;
      }
      if (part.isPresent()) {
        leave(part.get());
      }
      skipPadding();
      if (!packed.hasMore()) {
        return Optional.empty();
      }
      Optional<ArchiveRecord> broken = enter();
      if (broken.isPresent()) {
        return broken;
      }
    }
  }

  private void leave(ArchiveRecords done) throws IOException {
    part = Optional.empty();
    unpackedBefore += unpacked.position();
    if (done.damaged()) {
      findNext();
    }
  }

  private Optional<ArchiveRecord> enter() throws IOException {
    start = packed.position();
    long before = unpackedBefore;
    long place = start;
    if (!beginsPart()) {
      findNext();
      return Optional.of(new ArchiveRecord.Broken(place, "no packed record begins here"));
    }
    unpacked = new Rewindable(bounded.apply(new Part(true)));
    part =
        Optional.of(
            new ArchiveRecords(unpacked, position -> position == 0 ? place : before + position));
    return Optional.empty();
  }

  private boolean beginsPart() throws IOException {
    return Arrays.equals(MAGIC, packed.peek(MAGIC.length));
  }

  /** Some files are filled up with zeros. */
  private void skipPadding() throws IOException {
    int next = packed.read();
    while (next == 0) {
      next = packed.read();
    }
    if (next > 0) {
      packed.goTo(packed.position() - 1);
    }
  }

  /** Goes to the next part that unpacks to a record, or to the end. */
  private void findNext() throws IOException {
    packed.goTo(Math.max(start + 1, packed.oldest()));
    while (packed.hasMore()) {
      if (beginsPart() && firstBytes().filter(RecordHead::mayBegin).isPresent()) {
        return;
      }
      packed.read();
    }
  }

  /** Whether what follows is the rest of a record: it is whole, and begins none. */
  private boolean nextGoesOn() throws IOException {
    return beginsPart() && firstBytes().filter(bytes -> !RecordHead.mayBegin(bytes)).isPresent();
  }

  /** The first of what unpacks from here; empty where it is damaged. */
  private Optional<byte[]> firstBytes() throws IOException {
    long here = packed.position();
    try {
      return Optional.of(new Part(false).readNBytes(RecordHead.FEW_BYTES));
    } catch (DamagedException e) {
      return Optional.empty();
    } finally {
      packed.goTo(here);
    }
  }

  /** What the part holds that begins at the next byte; damage is told from a file that fails. */
  private final class Part extends FilterInputStream {
    private final boolean goesOn;
    private boolean opened;

    /**
     * Opens it.
     *
     * @param goesOn whether a further part belongs to this one that does not begin a record
     */
    Part(boolean goesOn) {
      super(InputStream.nullInputStream());
      this.goesOn = goesOn;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        if (!opened) {
          opened = true;
          in = new GzipMember(packed);
        }
        int read = in.read(buffer, offset, length);
        if (read < 0
            && goesOn
            && part.filter(ArchiveRecords::incomplete).isPresent()
            && nextGoesOn()) {
          in = new GzipMember(packed);
          read = in.read(buffer, offset, length);
        }
        return read;
      } catch (EOFException e) {
        throw new DamagedException("breaks off", e);
      } catch (IOException e) {
        if (packed.failed()) {
          throw e;
        }
        throw new DamagedException("it is packed, and damaged", e);
      }
    }
  }
}
