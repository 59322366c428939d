package dev.lede.analysis;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Characters of a script that is written without spaces, side by side. An index has each of them
 * and each pair.
 */
public record UnspacedRun(String text) implements Piece {

  /**
   * What stands at each place of the run: its pairs, and at the last place, where no pair begins,
   * the empty text; or its only character.
   */
  public List<String> terms() {
    int[] characters = text.codePoints().toArray();
    if (characters.length == 1) {
      return List.of(exact(text));
    }
    return IntStream.range(0, characters.length)
        .mapToObj(at -> at + 1 < characters.length ? exact(new String(characters, at, 2)) : "")
        .toList();
  }

  private static String exact(String characters) {
    return WrittenWord.of(characters, false).whole().exact();
  }
}
