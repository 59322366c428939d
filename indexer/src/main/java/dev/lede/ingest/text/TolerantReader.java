package dev.lede.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Decodes bytes and keeps those that are no characters: each becomes a lone half of a surrogate
 * pair, U+DC00 and its value, as Python's {@code surrogateescape} does. No valid text has any, so
 * that {@link StrayBytes} can tell later which part of the text they were in.
 */
final class TolerantReader extends Reader {
  static final char ESCAPE = '\uDC00';

  private final InputStream bytes;
  private final CharsetDecoder decoder;
  private final ByteBuffer undecoded = ByteBuffer.allocate(1 << 15).flip();
  private boolean ended;

  TolerantReader(InputStream bytes, TextCharset charset) throws IOException {
    this.bytes = bytes;
    this.decoder = charset.charset().newDecoder();
    bytes.skipNBytes(charset.markLength());
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    CharBuffer text = CharBuffer.wrap(buffer, offset, length);
    while (text.position() == offset && !(ended && !undecoded.hasRemaining())) {
      CoderResult result = decoder.decode(undecoded, text, ended);
      for (int i = 0; result.isError() && i < result.length() && text.hasRemaining(); i++) {
        text.put((char) (ESCAPE + (undecoded.get() & 0xFF)));
      }
      if (text.position() == offset) {
        fill();
      }
    }
    int count = text.position() - offset;
    return count == 0 && length > 0 ? -1 : count;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private void fill() throws IOException {
    if (ended) {
      return;
    }
    undecoded.compact();
    int count =
        bytes.read(
            undecoded.array(), undecoded.position(), undecoded.capacity() - undecoded.position());
    undecoded.position(undecoded.position() + Math.max(0, count)).flip();
    ended = count < 0;
  }
}
