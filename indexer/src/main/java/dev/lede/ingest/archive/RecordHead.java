package dev.lede.ingest.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/**
 * What an archive says of a record before its body.
 *
 * @param type {@code response}, {@code resource} and others, as WARC names them
 * @param content the media type of the body
 * @param address of what was fetched
 * @param fetched when, as the archive says it; empty where it does not
 * @param length of the body in bytes
 */
record RecordHead(String type, String content, String address, String fetched, long length) {
  /** No head is longer, in bytes. */
  static final int LONGEST = 1 << 19;

  /** The line before an ARC record: address, host, date, media type and length. */
  private static final Pattern ARC =
      Pattern.compile(
          "(?s)([a-z]{2,12}:[^\\n]{1,8000}) \\S{1,60} (\\d{14}) [^\\n]{0,300}?(-?\\w{1,20})\\r?\\n.*");

  private static final Pattern FEW = Pattern.compile("(?s)WARC/.*|[a-z]{2,12}:.*");

  private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

  private static final int LONGEST_ARC = 8_500;

  /** Whether a record begins with these bytes; the first few hundred tell. */
  static boolean begins(byte[] bytes) {
    String start = new String(bytes, ISO_8859_1);
    return start.startsWith("WARC/") || ARC.matcher(start).matches();
  }

  /** Whether a record begins at the next byte. */
  static boolean beginsAt(Rewindable in) throws IOException {
    return mayBegin(in.peek(FEW_BYTES)) && begins(in.peek(LONGEST_ARC));
  }

  /** Enough bytes for {@link #mayBegin}. */
  static final int FEW_BYTES = 16;

  /** Whether a record may begin with these few bytes. */
  static boolean mayBegin(byte[] few) {
    return FEW.matcher(new String(few, ISO_8859_1)).matches();
  }

  /**
   * Reads a head and goes on to the body.
   *
   * @throws BrokenRecordException if there is none, or it is damaged
   */
  static RecordHead read(Rewindable in) throws IOException {
    byte[] start = in.peek(LONGEST_ARC);
    Matcher arc = ARC.matcher(new String(start, UTF_8));
    if (arc.matches()) {
      in.goTo(in.position() + new String(start, ISO_8859_1).indexOf('\n') + 1);
      return arc(arc);
    }
    if (!begins(start)) {
      throw new BrokenRecordException("no record begins here");
    }
    MessageHeaders head = warc(in);
    return new RecordHead(
        head.first("WARC-Type").orElse(""),
        head.first("Content-Type").orElse(""),
        head.first("WARC-Target-URI").orElse("").replaceFirst("^<(.*)>$", "$1"),
        head.first("WARC-Date").orElse(""),
        length(head.first("Content-Length").orElse("")));
  }

  private static RecordHead arc(Matcher line) throws BrokenRecordException {
    String address = line.group(1);
    boolean web = address.startsWith("http");
    String date = line.group(2).replaceFirst("(....)(..)(..)(..)(..)(..)", "$1-$2-$3T$4:$5:$6Z");
    return new RecordHead(
        web ? "response" : "", "application/http", address, date, length(line.group(3)));
  }

  private static MessageHeaders warc(Rewindable in) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(1 << 13).flip();
    WarcParser parser = new WarcParser();
    parser.setLenient(true);
    try {
      if (!parser.parse(new Bounded(in), buffer)) {
        throw new BrokenRecordException("its head breaks off");
      }
      MessageHeaders head = parser.headers();
      in.goTo(in.position() - buffer.remaining());
      return head;
    } catch (DamagedException | BrokenRecordException e) {
      throw e;
    } catch (EOFException e) {
      throw new BrokenRecordException("its head breaks off");
    } catch (IOException e) {
      if (in.failed()) {
        throw e;
      }
      throw new BrokenRecordException("its head cannot be read");
    } catch (RuntimeException e) {
      throw new BrokenRecordException("its head cannot be read");
    }
  }

  private static long length(String length) throws BrokenRecordException {
    if (!LENGTH.matcher(length).matches()) {
      throw new BrokenRecordException("its length is no number: '" + length + "'");
    }
    return Long.parseLong(length);
  }

  /** The bytes of a head, which may not be longer than so much. */
  private static final class Bounded implements ReadableByteChannel {
    private final InputStream in;
    private int left = LONGEST;

    Bounded(InputStream in) {
      this.in = in;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      byte[] bytes = in.readNBytes(Math.min(target.remaining(), left));
      target.put(bytes);
      left -= bytes.length;
      if (left == 0) {
        throw new BrokenRecordException("its head is longer than " + (LONGEST >> 10) + " KiB");
      }
      return bytes.length == 0 ? -1 : bytes.length;
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {}
  }
}
