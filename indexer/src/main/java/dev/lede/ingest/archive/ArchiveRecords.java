package dev.lede.ingest.archive;

import dev.lede.ingest.text.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.LongUnaryOperator;

/**
 * The records of an archive that is not packed, one after the other.
 *
 * <p>Each is read by itself, and none is believed before it is seen that another, or the end,
 * follows where its length says: after a broken one the next line that begins a record is looked
 * for.
 */
public final class ArchiveRecords {
  /** Longer pages are no articles, in bytes. */
  private static final int LONGEST_PAGE = 16 << 20;

  private final Rewindable in;
  private final LongUnaryOperator place;
  private boolean damaged;
  private boolean incomplete;

  /**
   * Reads records.
   *
   * @param place where a position of what is read here is in the stored file
   */
  ArchiveRecords(Rewindable in, LongUnaryOperator place) {
    this.in = in;
    this.place = place;
  }

  /** The records of a whole file. */
  public static ArchiveRecords of(InputStream in) {
    return new ArchiveRecords(new Rewindable(in), position -> position);
  }

  /** Whether a file that begins like this is an archive of the web. */
  public static boolean begin(byte[] head) {
    return RecordHead.begins(head);
  }

  /**
   * The next record; empty at the end.
   *
   * @throws IOException if nothing more can be read from the file
   */
  public Optional<ArchiveRecord> next() throws IOException {
    if (damaged) {
      return Optional.empty();
    }
    long start = in.position();
    incomplete = false;
    try {
      skipLineEnds();
      start = in.position();
      return in.hasMore() ? Optional.of(record(place.applyAsLong(start))) : Optional.empty();
    } catch (DamagedException e) {
      damaged = true;
      return broken(start, e.why());
    } catch (BrokenRecordException e) {
      findNext(start);
      return broken(start, e.why());
    }
  }

  /** Whether the record that is being read is known to go on. */
  boolean incomplete() {
    return incomplete;
  }

  /** Whether the records ended because what was packed is damaged. */
  boolean damaged() {
    return damaged;
  }

  private Optional<ArchiveRecord> broken(long start, String why) {
    return Optional.of(new ArchiveRecord.Broken(place.applyAsLong(start), why));
  }

  private ArchiveRecord record(long position) throws IOException {
    RecordHead head = RecordHead.read(in);
    boolean answer =
        head.type().equals("response") && head.content().startsWith("application/http");
    boolean page = head.type().equals("resource") && HttpAnswer.isPage(head.content());
    int longest = answer || page ? LONGEST_PAGE + RecordHead.LONGEST : 0;
    incomplete = true;
    byte[] body = in.readNBytes((int) Math.min(head.length(), longest));
    skip(head.length(), body.length);
    incomplete = false;
    seeThatItEnds(head.length());
    if (answer) {
      return answered(position, head, body);
    }
    return page
        ? page(position, head, MediaType.charset(head.content()), body)
        : new ArchiveRecord.Other(position);
  }

  private static ArchiveRecord answered(long position, RecordHead head, byte[] body) {
    try {
      HttpAnswer answer = new HttpAnswer(body);
      return answer.isPage()
          ? page(position, head, answer.charset(), answer.body(LONGEST_PAGE + 1))
          : new ArchiveRecord.Other(position);
    } catch (IOException e) {
      return new ArchiveRecord.Broken(position, String.valueOf(e.getMessage()));
    }
  }

  private static ArchiveRecord page(
      long position, RecordHead head, Optional<String> charset, byte[] page) {
    return page.length > LONGEST_PAGE
        ? new ArchiveRecord.Broken(position, "a page longer than " + (LONGEST_PAGE >> 20) + " MiB")
        : new ArchiveRecord.Page(
            position, new ArchivedPage(head.address(), head.fetched(), charset, page));
  }

  /** Goes to the end of a record of which a part was read. */
  private void skip(long length, long read) throws IOException {
    long left = length - read;
    while (left > 0 && in.hasMore()) {
      left -= in.skip(left);
    }
    if (left > 0) {
      throw new BrokenRecordException(
          "it should have %d bytes and breaks off after %d".formatted(length, length - left));
    }
  }

  private void seeThatItEnds(long length) throws IOException {
    skipLineEnds();
    if (in.hasMore() && !RecordHead.beginsAt(in)) {
      throw new BrokenRecordException(
          "its length of %d is wrong, no record follows".formatted(length));
    }
  }

  private void skipLineEnds() throws IOException {
    int next = in.read();
    while (next == '\r' || next == '\n') {
      next = in.read();
    }
    if (next >= 0) {
      in.goTo(in.position() - 1);
    }
  }

  /** Goes to the next line that begins a record, or to the end. */
  private void findNext(long broken) throws IOException {
    in.goTo(Math.max(broken + 1, in.oldest()));
    try {
      int next = in.read();
      while (next >= 0 && !(next == '\n' && RecordHead.beginsAt(in))) {
        next = in.read();
      }
    } catch (DamagedException e) {
      damaged = true;
    }
  }
}
