package dev.lede.schema;

import dev.lede.article.Shingles;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/**
 * Numbers by which copies of an article are found among all others without comparing it to each:
 * articles that share one may be copies. They are bands of a MinHash signature (Broder 1997;
 * Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", 3.4): with {@value #BANDS} bands of
 * {@value #ROWS} rows, of pairs of articles that share 80 % of their shingles 99.8 % share a band,
 * of those that share 20 % seven in a hundred.
 */
public final class CopyBands {
  static final int BANDS = 9;
  static final int ROWS = 3;

  private CopyBands() {}

  /** The bands of an article; none where it is too short to have copies. */
  public static List<BytesRef> of(Shingles shingles) {
    if (shingles.size() == 0) {
      return List.of();
    }
    long[] least = new long[BANDS * ROWS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i < shingles.size(); i++) {
      long hash = shingles.hash(i);
      // Two halves of one good hash make as many hashes as are wanted (Kirsch and Mitzenmacher).
      long step = Long.rotateLeft(hash, 32) | 1;
      for (int row = 0; row < least.length; row++) {
        hash += step;
        long mixed = (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L;
        if (mixed < least[row]) {
          least[row] = mixed;
        }
      }
    }
    return IntStream.range(0, BANDS).mapToObj(band -> bytes(band, least)).toList();
  }

  private static BytesRef bytes(int band, long[] least) {
    long hash = band + 1L;
    for (int row = band * ROWS; row < (band + 1) * ROWS; row++) {
      hash = hash * 0x9E3779B97F4A7C15L + least[row];
      hash ^= hash >>> 32;
    }
    byte[] bytes = new byte[Long.BYTES];
    NumericUtils.longToSortableBytes(hash, bytes, 0);
    return new BytesRef(bytes);
  }
}
