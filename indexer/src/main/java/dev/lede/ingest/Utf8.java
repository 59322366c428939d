package dev.lede.ingest;

/**
 * Checks that bytes are UTF-8, fed to it piece by piece. Decoders that put a replacement character
 * in their place would lose text without a word.
 */
final class Utf8 {
  private int missing;
  private int lowest = 0x80;
  private int highest = 0xBF;
  private long checked;
  private long characterStart;

  /** Where the first invalid sequence of a whole text begins, from 0; -1 where there is none. */
  static long firstInvalid(byte[] bytes, int from, int to) {
    Utf8 text = new Utf8();
    long invalid = text.check(bytes, from, to);
    return invalid < 0 ? text.unfinished() : invalid;
  }

  /**
   * Checks the bytes that come next.
   *
   * @return where the first invalid sequence begins, counted from the first byte ever checked; -1
   *     where there is none
   */
  long check(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      int b = bytes[i];
      if ((b >= 0 && missing == 0) || isNext(b & 0xFF, i - from)) {
        continue;
      }
      return characterStart;
    }
    checked += to - from;
    return -1;
  }

  /** Where a character began that the last byte left unfinished; -1 where none did. */
  long unfinished() {
    return missing > 0 ? characterStart : -1;
  }

  private boolean isNext(int b, int offset) {
    if (missing == 0) {
      characterStart = checked + offset;
      return isFirst(b);
    }
    if (b < lowest || b > highest) {
      return false;
    }
    lowest = 0x80;
    highest = 0xBF;
    missing--;
    return true;
  }

  /**
   * The ranges of the second byte keep out overlong forms, surrogates and what is past U+10FFFF.
   */
  private boolean isFirst(int b) {
    lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
    return b >= 0xC2 && b <= 0xF4;
  }
}
