package dev.lede.article;

/**
 * A stretch of text.
 *
 * @param start the offset of its first character, in UTF-16 code units
 * @param end the offset after its last character
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span from " + start + " to " + end);
    }
  }

  /** The number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** The text that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether the two share a character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
