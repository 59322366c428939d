package dev.lede.search.lucene;

/** Compares spellings letter by letter. */
final class Spellings {
  private Spellings() {}

  /**
   * Whether one word becomes another by leaving out, putting in, exchanging or swapping at most so
   * many letters, and both begin alike.
   */
  static boolean isNear(String word, String other, int edits) {
    int[] a = word.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    if (a.length == 0 || b.length == 0 || a[0] != b[0]) {
      return false;
    }
    return distance(a, b) <= edits;
  }

  private static int distance(int[] a, int[] b) {
    int[][] table = new int[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int exchanged = table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        table[i][j] = Math.min(exchanged, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
        }
      }
    }
    return table[a.length][b.length];
  }
}
