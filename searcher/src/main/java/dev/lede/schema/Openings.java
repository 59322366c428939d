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
  private int word;
  private int code;

  Openings(BinaryDocValues values) {
    this.values = values;
  }

  /** The code of a term of a word in a story. */
  public static int code(String term) {
    return Opening.code(term);
  }

  /** Turns to a document; to no words where it has no story. */
  public void turnTo(int document) throws IOException {
    word = -1;
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

  /**
   * Moves on to the next code whose lowest byte is one of some; first come those of the headline,
   * then those of the body.
   *
   * @param lowest for each byte whether it is one of them
   * @return whether there is one
   */
  public boolean moveTo(boolean[] lowest) {
    byte[] bytes = value.bytes;
    int end = value.offset + value.length;
    int at = next;
    int words = word;
    while (at < end) {
      words += bytes[at] >= 0 ? 1 : 0;
      if (lowest[bytes[at + 2] & 0xFF]) {
        code = (bytes[at] & 0x7F) << 16 | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF);
        break;
      }
      at += Opening.BYTES_OF_CODE;
    }
    next = at + Opening.BYTES_OF_CODE;
    word = words;
    return at < end;
  }

  /** The code moved to. */
  public int code() {
    return code;
  }

  /** The word that the code moved to belongs to, counted from the first of the headline. */
  public int word() {
    return word;
  }
}
