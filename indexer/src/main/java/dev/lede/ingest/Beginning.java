package dev.lede.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Takes the first bytes off a stream. */
final class Beginning {
  private static final JsonLines LIVE = new JsonLines();

  private Beginning() {}

  /**
   * So many bytes, or all there are. Lines of JSON may come one by one while somebody waits for the
   * articles in them: where their format shows already and nothing more is there yet, what has come
   * must do.
   */
  static byte[] of(InputStream in, int length) throws IOException {
    byte[] bytes = new byte[length];
    int count = 0;
    int more = 0;
    while (more >= 0 && count < length && !(in.available() == 0 && areLines(bytes, count))) {
      more = in.read(bytes, count, length - count);
      count += Math.max(0, more);
    }
    return Arrays.copyOf(bytes, count);
  }

  private static boolean areLines(byte[] bytes, int count) {
    int whole = count;
    while (whole > 0 && bytes[whole - 1] != '\n') {
      whole--;
    }
    return whole > 0
        && bytes[0] == '{'
        && LIVE.recognises("", Head.of(Arrays.copyOf(bytes, whole)));
  }
}
