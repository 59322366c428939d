package dev.lede.ingest.text;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * Where a file has zeros, by which text of two or four bytes a character is known without a byte
 * order mark: beside each letter, digit and space of Latin, and hardly ever in its place.
 */
final class ZeroBytes {
  /** So many bytes are looked at: a headline, or the beginning of some markup. */
  private static final int LOOKED_AT = 512;

  /** Fewer characters of four bytes may be chance. */
  private static final int FEWEST = 4;

  /**
   * Which of four bytes are zero in text of a character set.
   *
   * @param zeros for each byte {@code 0} if it always is, {@code +} mostly, {@code -} hardly ever
   */
  private record Layout(String charset, String zeros) {}

  private static final List<Layout> LAYOUTS =
      List.of(
          new Layout("UTF-32LE", "-++0"),
          new Layout("UTF-32BE", "0++-"),
          new Layout("UTF-16LE", "-+-+"),
          new Layout("UTF-16BE", "+-+-"));

  private final int[] zeros = new int[4];
  private final int characters;

  private ZeroBytes(byte[] head) {
    characters = Math.min(head.length, LOOKED_AT) / 4;
    for (int i = 0; i < 4 * characters; i++) {
      zeros[i % 4] += head[i] == 0 ? 1 : 0;
    }
  }

  /** The character set that has its zeros there; empty for text of another and for no text. */
  static Optional<Charset> charset(byte[] head) {
    ZeroBytes bytes = new ZeroBytes(head);
    return LAYOUTS.stream()
        .filter(bytes::areLaidOut)
        .findFirst()
        .map(layout -> Charset.forName(layout.charset()));
  }

  private boolean areLaidOut(Layout layout) {
    boolean fits = characters >= FEWEST;
    for (int i = 0; fits && i < zeros.length; i++) {
      char asked = layout.zeros().charAt(i);
      fits =
          asked == '0'
              ? zeros[i] == characters
              : asked == '+' ? 2 * zeros[i] > characters : 50 * zeros[i] <= characters;
    }
    return fits;
  }
}
