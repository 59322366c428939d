package dev.lede.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits news text into sentences. A full stop after a title, an initial or an abbreviation ends no
 * sentence; one after {@code U.S.}, {@code p.m.}, {@code Corp.} or {@code Yahoo!} does only when
 * what follows is not likely to belong to it. An empty line always ends a sentence; the end of a
 * line alone never does.
 */
public final class Sentences {
  private final String text;
  private final List<Span> found = new ArrayList<>();

  private Sentences(String text) {
    this.text = text;
  }

  /** The sentences of a text in order, without the white space between them. */
  public static List<Span> of(String text) {
    return of(text, new Span(0, text.length()));
  }

  /**
   * The sentences of a part of a text, which is taken to begin and to end with a sentence. It costs
   * no more than the part is long, and offsets are those of the text.
   */
  public static List<Span> of(String text, Span part) {
    Sentences sentences = new Sentences(text);
    sentences.split(part);
    return List.copyOf(sentences.found);
  }

  private void split(Span part) {
    int start = part.start();
    int at = nextSign(start, part.end());
    while (at < part.end()) {
      char c = text.charAt(at);
      int end = at + 1;
      boolean ends = false;
      if (c == '.' && Stop.isPlainEnd(text, at, start)) {
        ends = true;
      } else if (Stop.isOne(c)) {
        Stop stop = Stop.at(text, at, start);
        end = Math.min(stop.end(), part.end());
        ends = stop.endsSentence();
      } else if (c == '\n' && emptyLine(text, at) > 0) {
        end = Math.min(emptyLine(text, at), part.end());
        ends = true;
      }
      if (ends) {
        add(start, end);
        start = end;
      }
      at = nextSign(end, part.end());
    }
    add(start, part.end());
  }

  /** The next sign at which something may end; none is a letter of English. */
  private int nextSign(int from, int to) {
    String searched = text;
    int at = from;
    while (at < to) {
      char c = searched.charAt(at);
      if (c <= '?' ? c == '.' || c == '!' || c == '?' || c == '\n' : c >= 0x80) {
        return at;
      }
      at++;
    }
    return to;
  }

  /** Where the next line begins if a line feed is followed by an empty line, else 0. */
  static int emptyLine(String text, int lineFeed) {
    int at = lineFeed + 1;
    while (at < text.length() && " \t\r\u00a0".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '\n' ? at + 1 : 0;
  }

  /** White space, that which does not break a line too. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void add(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      // An accent may stand on the white space before.
      found.add(new Span(Math.max(from, Graphemes.boundaryAtOrBefore(text, start)), end));
    }
  }
}
