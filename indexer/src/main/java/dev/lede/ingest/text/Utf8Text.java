package dev.lede.ingest.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Optional;

/**
 * Bytes for a reader that knows UTF-8 alone: as they are, or out of the character set that they are
 * in. A stray byte or two are a fault in one article, and no reason to doubt all of them.
 */
public final class Utf8Text extends InputStream {
  private static final int CHUNK = 1 << 12;

  /** So many bytes that are no UTF-8 are another character set. */
  private static final int FEWEST_STRAYS = 3;

  private static final int REPLACEMENT = 0xFFFD;

  private final TextHead head;
  private final InputStream bytes;
  private final Optional<String> stated;
  private Optional<Reader> other = Optional.empty();
  private Optional<String> doubt = Optional.empty();
  private boolean begun;

  private final char[] characters = new char[CHUNK];

  /** How many halves of a character wait for the other half. */
  private int waiting;

  private byte[] encoded = new byte[0];
  private int read;

  /**
   * Reads nothing yet.
   *
   * @param stated the name of the character set that was stated when it was sent
   */
  public Utf8Text(InputStream bytes, Optional<String> stated) {
    this.head = new TextHead(bytes);
    this.bytes = head.whole();
    this.stated = stated;
  }

  /**
   * What a reader of the first article should be told, once that is read; empty where all is sure.
   */
  public Optional<String> doubt() {
    return doubt;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    begin();
    if (other.isEmpty()) {
      return bytes.read(buffer, offset, length);
    }
    while (read == encoded.length) {
      int count = other.get().read(characters, waiting, CHUNK - waiting);
      if (count < 0 && waiting == 0) {
        return -1;
      }
      encode(waiting + Math.max(0, count), count < 0);
    }
    int count = Math.min(length, encoded.length - read);
    System.arraycopy(encoded, read, buffer, offset, count);
    read += count;
    return count;
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      TextCharset charset = charset(head.peek());
      if (!charset.charset().equals(UTF_8)) {
        bytes.skipNBytes(charset.markLength());
        other = Optional.of(new InputStreamReader(bytes, charset.charset()));
        doubt = charset.doubt();
      }
    }
  }

  private TextCharset charset(byte[] first) {
    long strays = new String(first, UTF_8).chars().filter(c -> c == REPLACEMENT).count();
    return TextCharset.wide(first)
        .orElseGet(
            () ->
                strays < FEWEST_STRAYS
                    ? new TextCharset(UTF_8, 0, false)
                    : TextCharset.of(first, stated));
  }

  private void encode(int filled, boolean last) {
    boolean half = !last && filled > 0 && Character.isHighSurrogate(characters[filled - 1]);
    int whole = half ? filled - 1 : filled;
    encoded = new String(characters, 0, whole).getBytes(UTF_8);
    read = 0;
    waiting = filled - whole;
    characters[0] = half ? characters[whole] : 0;
  }
}
