package dev.lede.ingest.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.lede.ingest.text.MediaType;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;

/** What a server answered, as it stands in a record: its head is taken however it is written. */
final class HttpAnswer {
  private static final Pattern STATUS = Pattern.compile("HTTP\\S*\\s+(\\d{3})\\b.*");

  private static final Pattern WEB_PAGE =
      Pattern.compile("(?i)\\s*(text/html|application/xhtml\\+xml)\\b.*");

  private static final Pattern PAGE_BEGINNING =
      Pattern.compile("(?is)\\s*<(!doctype html|html|head)\\b.*");

  private static final int OK = 200;
  private static final int NEXT_KIND = 300;

  private static final int CHECKED = 1_000;

  private final byte[] bytes;
  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final int status;
  private final int bodyStart;

  /**
   * Reads the head.
   *
   * @throws IOException if there is none
   */
  HttpAnswer(byte[] bytes) throws IOException {
    this.bytes = bytes;
    int[] next = {0};
    Matcher first = STATUS.matcher(line(next));
    if (!first.matches()) {
      throw new IOException("it holds no HTTP answer");
    }
    status = Integer.parseInt(first.group(1));
    String line = line(next);
    while (!line.isEmpty()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.putIfAbsent(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
      line = line(next);
    }
    bodyStart = next[0];
  }

  /** The line that begins at the place in the array, which is moved to the one after it. */
  private String line(int[] next) {
    int end = next[0];
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    String line =
        new String(bytes, next[0], Math.min(end - next[0], RecordHead.LONGEST), ISO_8859_1);
    next[0] = Math.min(bytes.length, end + 1);
    return line.stripTrailing();
  }

  /** Whether the server gave a web page, and not an error or something else. */
  boolean isPage() {
    return status >= OK
        && status < NEXT_KIND
        && header("Content-Type").map(HttpAnswer::isPage).orElseGet(this::looksLikePage);
  }

  /** Whether this is the media type of a web page. */
  static boolean isPage(String contentType) {
    return WEB_PAGE.matcher(contentType).matches();
  }

  /** The character set that the server named. */
  Optional<String> charset() {
    return header("Content-Type").flatMap(MediaType::charset);
  }

  private Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  private boolean looksLikePage() {
    int length = Math.min(bytes.length - bodyStart, CHECKED);
    return PAGE_BEGINNING.matcher(new String(bytes, bodyStart, length, ISO_8859_1)).matches();
  }

  /**
   * The page without what it was wrapped in for its way. Many archives keep pages unwrapped and do
   * not say so: what cannot be unwrapped and is text is the page already.
   *
   * @param longest so many bytes are enough
   * @throws IOException if it is packed in a way that cannot be read
   */
  byte[] body(int longest) throws IOException {
    byte[] asItStands = Arrays.copyOfRange(bytes, bodyStart, bytes.length);
    String packing = header("Content-Encoding").orElse("identity").toLowerCase(Locale.ROOT);
    boolean chunked =
        header("Transfer-Encoding").orElse("").toLowerCase(Locale.ROOT).contains("chunked");
    try (InputStream body = chunked ? joined(asItStands) : new ByteArrayInputStream(asItStands);
        InputStream unpacked = unpacked(packing, new BufferedInputStream(body))) {
      return unpacked.readNBytes(longest);
    } catch (IOException | RuntimeException e) {
      if (isText(asItStands)) {
        return asItStands;
      }
      throw new IOException("its page cannot be unpacked from " + packing, e);
    }
  }

  private static InputStream joined(byte[] chunks) throws IOException {
    byte[] head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(ISO_8859_1);
    return HttpResponse.parse(
        Channels.newChannel(
            new SequenceInputStream(
                new ByteArrayInputStream(head), new ByteArrayInputStream(chunks))))
        .body()
        .stream();
  }

  private static InputStream unpacked(String packing, InputStream body) throws IOException {
    return switch (packing) {
      case "gzip", "x-gzip" -> new GZIPInputStream(body);
      case "deflate" -> inflated(body);
      case "identity", "none", "" -> body;
      default -> throw new IOException("not known: " + packing);
    };
  }

  /** Servers disagree whether what they deflate has a head, of which the first byte tells. */
  private static InputStream inflated(InputStream body) throws IOException {
    body.mark(1);
    boolean headless = (body.read() & 0xF) != Deflater.DEFLATED;
    body.reset();
    return new InflaterInputStream(body, new Inflater(headless));
  }

  private static boolean isText(byte[] body) {
    boolean text = true;
    for (int i = 0; i < Math.min(body.length, CHECKED); i++) {
      text &= body[i] < 0 || body[i] >= ' ' || Character.isWhitespace(body[i]);
    }
    return text;
  }
}
