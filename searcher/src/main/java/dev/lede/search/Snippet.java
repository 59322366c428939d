package dev.lede.search;

import dev.lede.article.Span;
import java.util.List;

/**
 * A passage of a field's value, and what matched in it.
 *
 * @param text the passage, exactly as it stands in the value
 * @param start where it begins in the value, in UTF-16 code units
 * @param matches the matched stretches in order, none touching another; offsets into {@code text}
 * @param cutBefore whether the sentence it begins in was cut
 * @param cutAfter whether the sentence it ends in was cut
 */
public record Snippet(
    String text, int start, List<Span> matches, boolean cutBefore, boolean cutAfter) {
  public Snippet {
    matches = List.copyOf(matches);
  }

  /** The passage with marks of the caller's choice around each match, and nothing else changed. */
  public String marked(String open, String close) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Span match : matches) {
      marked.append(text, at, match.start()).append(open).append(match.of(text)).append(close);
      at = match.end();
    }
    return marked.append(text, at, text.length()).toString();
  }
}
