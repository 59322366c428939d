package dev.lede.ingest.markup;

import java.io.IOException;
import java.io.Reader;

/** A stretch of a stream of characters: it grows at its end as it is looked at. */
final class TextWindow {
  private final Reader in;
  private char[] chars = new char[1 << 15];
  private int start;
  private int end;
  private boolean ended;

  TextWindow(Reader in) {
    this.in = in;
  }

  /** Whether there is a character at an offset from the start of this window. */
  boolean has(int offset) throws IOException {
    while (!ended && start + offset >= end) {
      fill();
    }
    return start + offset < end;
  }

  /** The character at an offset at which {@link #has} found one. */
  char charAt(int offset) {
    return chars[start + offset];
  }

  /** Whether a text stands at an offset, in capitals or small letters of ASCII. */
  boolean startsWith(String text, int offset) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      if (!has(offset + i) || lower(charAt(offset + i)) != lower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Takes the first characters off this window. */
  String take(int length) {
    String taken = new String(chars, start, length);
    start += length;
    return taken;
  }

  /** Drops the first characters of this window. */
  void drop(int length) {
    start += length;
  }

  static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
  }

  private void fill() throws IOException {
    if (end == chars.length) {
      int length = end - start;
      char[] room = length > chars.length / 2 ? new char[2 * chars.length] : chars;
      System.arraycopy(chars, start, room, 0, length);
      chars = room;
      start = 0;
      end = length;
    }
    int count = in.read(chars, end, chars.length - end);
    ended = count < 0;
    end += Math.max(0, count);
  }
}
