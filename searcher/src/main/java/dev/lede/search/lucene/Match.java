package dev.lede.search.lucene;

import dev.lede.article.Span;

/**
 * A place in a field's value where a word of the query stands.
 *
 * @param start the offset of its first character, in UTF-16 code units
 * @param end the offset after its last character
 * @param word the number of the word; whatever any of its forms or spellings matched has the same
 */
record Match(int start, int end, int word) implements Comparable<Match> {

  boolean isAt(Match other) {
    return start == other.start && end == other.end;
  }

  /** Whether a passage shows a part of it. */
  boolean isIn(Span passage) {
    return start < passage.end() && end > passage.start();
  }

  @Override
  public int compareTo(Match other) {
    int byStart = Integer.compare(start, other.start);
    int byEnd = byStart == 0 ? Integer.compare(end, other.end) : byStart;
    return byEnd == 0 ? Integer.compare(word, other.word) : byEnd;
  }
}
