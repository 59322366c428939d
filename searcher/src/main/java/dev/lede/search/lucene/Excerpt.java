package dev.lede.search.lucene;

import dev.lede.article.Graphemes;
import dev.lede.article.Span;
import dev.lede.search.Snippet;
import java.util.List;

/** Cuts a text to a width, between words where it can be, and never within a grapheme. */
record Excerpt(String text, int width) {

  /**
   * As much of a whole, such as a sentence, as fits: its beginning if a part ends there, else what
   * is around that part.
   */
  Span around(Span part, Span whole) {
    if (whole.length() <= width) {
      return whole;
    }
    if (part.end() - whole.start() <= width) {
      return new Span(whole.start(), end(whole.start(), part.end(), whole.end()));
    }
    int spare = Math.max(0, width - part.length());
    int from = Math.max(whole.start(), part.start() - spare / 2);
    if (whole.end() - from < width) {
      from = Math.max(whole.start(), whole.end() - width);
    }
    int start = Math.max(whole.start(), start(from, Math.max(from, part.start())));
    return new Span(start, end(start, part.end(), whole.end()));
  }

  /** The first place where a word begins; a grapheme, where that would leave out too much. */
  private int start(int from, int last) {
    int at = from;
    while (at < last && !startsWord(at)) {
      at++;
    }
    if (!startsWord(at) && last - from > width / 4) {
      at = from;
    }
    while (at < last && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    int whole = Graphemes.boundaryAtOrAfter(text, at);
    return whole <= last ? whole : Graphemes.boundaryAtOrBefore(text, at);
  }

  private boolean startsWord(int at) {
    return at == 0 || Character.isWhitespace(text.charAt(at - 1));
  }

  /**
   * Where a passage ends that begins at a place: within the width unless a grapheme is longer.
   *
   * @param kept what is before is shown if it fits
   * @param last where it ends at the latest
   */
  private int end(int start, int kept, int last) {
    int most = start + width;
    if (most >= last) {
      return last;
    }
    int least = kept <= most ? Math.max(kept, start + width / 2) : start + width / 2;
    int at = most;
    while (at > least && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    if (!Character.isWhitespace(text.charAt(at))) {
      at = most;
    }
    while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    int whole = Graphemes.boundaryAtOrBefore(text, at);
    return whole > start ? whole : Math.min(last, Graphemes.boundaryAtOrAfter(text, start + 1));
  }

  /** A stretch without the white space at its ends. */
  Span strip(Span stretch) {
    int start = stretch.start();
    int end = stretch.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    // An accent may stand on the white space before.
    int whole = Graphemes.boundaryAtOrBefore(text, start);
    return new Span(Math.max(stretch.start(), whole), end);
  }

  /** A passage of a whole as a snippet, with the matches in it. */
  Snippet snippet(Span passage, Span whole, List<Match> matches) {
    return new Snippet(
        passage.of(text),
        passage.start(),
        FieldMatches.marks(matches, passage),
        passage.start() > whole.start(),
        passage.end() < whole.end());
  }
}
