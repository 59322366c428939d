package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

/**
 * Looks behind the mark in a broken stream of JSON for an object that begins with a key, and stands
 * behind the end of another one or on a line of its own.
 */
final class NextElement {
  /** So many bytes may stand between a key and its colon. */
  private static final int GAP = 16;

  private final RecordedBytes bytes;
  private final byte[] key;

  /**
   * Finds nothing yet.
   *
   * @param key with its quotation marks
   */
  NextElement(RecordedBytes bytes, String key) {
    this.bytes = bytes;
    this.key = key.getBytes(UTF_8);
  }

  /** How far behind the mark it begins; all that is left of the stream where there is none. */
  int find() throws IOException {
    long from = bytes.offset() + 1;
    boolean more = true;
    while (true) {
      int ready = bytes.length() - key.length - (more ? GAP : 0);
      for (int at = (int) Math.max(1, from - bytes.offset()); at <= ready; at++) {
        if (isKey(at)) {
          int start = before(at);
          if (start > 0 && bytes.at(start) == '{' && followsAnElement(start)) {
            return start;
          }
        }
      }
      if (!more) {
        return bytes.length();
      }
      from = Math.max(from, bytes.offset() + ready + 1);
      more = bytes.readOn();
    }
  }

  private boolean isKey(int at) {
    for (int i = 0; i < key.length; i++) {
      if (bytes.at(at + i) != key[i]) {
        return false;
      }
    }
    int colon = at + key.length;
    while (colon < bytes.length() && colon < at + key.length + GAP && isBlank(bytes.at(colon))) {
      colon++;
    }
    return colon < bytes.length() && bytes.at(colon) == ':';
  }

  /** The place of the last sign before one that is not blank, -1 where there is none. */
  private int before(int at) {
    int place = at - 1;
    while (place >= 0 && isBlank(bytes.at(place))) {
      place--;
    }
    return place;
  }

  private boolean followsAnElement(int start) {
    int last = before(start);
    for (int i = last + 1; i < start; i++) {
      if (bytes.at(i) == '\n') {
        return true;
      }
    }
    int end = last >= 0 && bytes.at(last) == ',' ? before(last) : last;
    return end >= 0 && bytes.at(end) == '}';
  }

  static boolean isBlank(byte sign) {
    return sign == ' ' || sign == '\t' || sign == '\r' || sign == '\n';
  }
}
