package dev.lede.ingest.text;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Optional;

/**
 * Bytes for a reader that knows UTF-8 alone: as they are, or out of UTF-16 where a mark at their
 * beginning says that they are that.
 */
public final class Utf8Text extends InputStream {
  private static final int CHUNK = 1 << 12;

  private final BufferedInputStream bytes;
  private Optional<Reader> utf16 = Optional.empty();
  private boolean begun;

  private final char[] characters = new char[CHUNK];

  /** How many halves of a character wait for the other half. */
  private int waiting;

  private byte[] encoded = new byte[0];
  private int read;

  /** Reads nothing yet. */
  public Utf8Text(InputStream bytes) {
    this.bytes = new BufferedInputStream(bytes);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    begin();
    if (utf16.isEmpty()) {
      return bytes.read(buffer, offset, length);
    }
    while (read == encoded.length) {
      int count = utf16.get().read(characters, waiting, CHUNK - waiting);
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
      bytes.mark(2);
      boolean marked = TextCharset.isMarkedAsTwoBytes(bytes.readNBytes(2));
      bytes.reset();
      utf16 = marked ? Optional.of(new InputStreamReader(bytes, UTF_16)) : Optional.empty();
    }
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
