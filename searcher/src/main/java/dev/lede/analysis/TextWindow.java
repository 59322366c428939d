package dev.lede.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The stretch of a text that a tokenizer looks at: from where it stands to a little beyond. */
final class TextWindow {
  /** What stands after the last character. */
  static final int END = -1;

  /** So many characters from where it stands can be looked at, if the text has them. */
  static final int LOOKAHEAD = 1_024;

  private final char[] buffer = new char[8 * LOOKAHEAD];
  private int position;
  private int length;
  private int base;
  private boolean ended;

  void reset() {
    position = 0;
    length = 0;
    base = 0;
    ended = false;
  }

  /** Reads on where less than the lookahead is left. */
  void fill(Reader input) throws IOException {
    if (ended || length - position > LOOKAHEAD) {
      return;
    }
    System.arraycopy(buffer, position, buffer, 0, length - position);
    base += position;
    length -= position;
    position = 0;
    while (!ended && length < buffer.length) {
      int read = input.read(buffer, length, buffer.length - length);
      ended = read < 0;
      length += Math.max(0, read);
    }
  }

  /** Where it stands in the whole text, in UTF-16 code units. */
  int offset() {
    return base + position;
  }

  /** The character so many places on; {@link #END} after the last. */
  int at(int distance) {
    int place = position + distance;
    return place < length ? buffer[place] : END;
  }

  /** The code point so many places on; a lone surrogate for itself. */
  int codePointAt(int distance) {
    int c = at(distance);
    return c != END && Character.isHighSurrogate((char) c)
        ? Character.codePointAt(buffer, position + distance, length)
        : c;
  }

  void advance(int distance) {
    position += distance;
  }

  void copy(int end, CharTermAttribute term) {
    term.copyBuffer(buffer, position, end);
  }
}
