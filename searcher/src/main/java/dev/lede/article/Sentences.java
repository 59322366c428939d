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
    int at = start;
    while (at < part.end()) {
      char c = text.charAt(at);
      if (Stop.isOne(c)) {
        Stop stop = Stop.at(text, at, start);
        at = stop.end();
        if (stop.endsSentence()) {
          add(start, Math.min(at, part.end()));
          start = at;
        }
      } else if (c == '\n' && emptyLine(text, at) > 0) {
        add(start, at);
        at = emptyLine(text, at);
        start = at;
      } else {
        at++;
      }
    }
    add(start, part.end());
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
