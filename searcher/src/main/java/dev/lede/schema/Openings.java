package dev.lede.schema;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * The openings of the stories of a segment, asked for with growing documents: the words of the
 * headline and the first of the body, of which some are the lede.
 */
public final class Openings {
  private final BinaryDocValues values;
  private BytesRef value = new BytesRef();
  private int headlineWords;
  private int ledeStart;
  private int ledeEnd;
  private int next;

  Openings(BinaryDocValues values) {
    this.values = values;
  }

  /** The code of a term of a word in a story. */
  public static int code(String term) {
    return Opening.code(term);
  }

  /** Turns to a document; to no words where it has no story. */
  public void turnTo(int document) throws IOException {
    if (values.advanceExact(document)) {
      value = values.binaryValue();
      next = value.offset;
      headlineWords = value.bytes[next++] & 0xFF;
      ledeStart = value.bytes[next++] & 0xFF;
      ledeEnd = value.bytes[next++] & 0xFF;
    } else {
      value = new BytesRef();
      next = 0;
      headlineWords = 0;
      ledeStart = 0;
      ledeEnd = 0;
    }
  }

  /** How many words the headline has, at most 255. */
  public int headlineWords() {
    return headlineWords;
  }

  /** Which word of the body is the first of the lede. */
  public int ledeStart() {
    return ledeStart;
  }

  /** The word of the body after the last of the lede. */
  public int ledeEnd() {
    return ledeEnd;
  }

  /** Whether there is another code. */
  public boolean hasNext() {
    return next < value.offset + value.length;
  }

  /** Whether the next code begins a word, and is not of the one before. */
  public boolean beginsWord() {
    return value.bytes[next] >= 0;
  }

  /** The next code: first those of the headline, then those of the body. */
  public int next() {
    int code =
        (value.bytes[next] & 0x7F) << 16
            | (value.bytes[next + 1] & 0xFF) << 8
            | (value.bytes[next + 2] & 0xFF);
    next += Opening.BYTES_OF_CODE;
    return code;
  }
}
