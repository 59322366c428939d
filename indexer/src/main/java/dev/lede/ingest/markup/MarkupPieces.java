package dev.lede.ingest.markup;

import dev.lede.ingest.markup.MarkupPiece.Kind;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells tags from all that only looks like one. What is never closed is a character of the text:
 * one forgotten {@code -->} does not cost the rest of a file.
 */
final class MarkupPieces {
  private static final String COMMENT = "<!--";
  private static final String CDATA = "<![CDATA[";

  /** Longer than this no tag is, in characters. */
  private static final int LONGEST_TAG = 1 << 16;

  /**
   * A stretch of the file in which a sign does not occur.
   *
   * @param start its first character, counted from the start of the file
   * @param end behind its last one
   */
  private record Gap(long start, long end) {}

  private final TextWindow text;
  private final int limit;
  private final Map<String, Gap> searched = new HashMap<>();
  private long dropped;

  /**
   * @param limit the longest piece, in characters
   */
  MarkupPieces(TextWindow text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** Says that the first characters of the text were taken off. */
  void shift(int length) {
    dropped += length;
  }

  /** The piece that begins at the offset of a {@code <}. */
  MarkupPiece at(int start) throws IOException {
    if (text.startsWith(COMMENT, start)) {
      return closed(Kind.NOTE, start, COMMENT.length(), "-->");
    }
    if (text.startsWith(CDATA, start)) {
      return closed(Kind.CDATA, start, CDATA.length(), "]]>");
    }
    if (text.startsWith("<?", start)) {
      return closed(Kind.NOTE, start, 1, ">");
    }
    if (text.startsWith("<!DOCTYPE", start)) {
      return documentType(start);
    }
    boolean end = text.startsWith("</", start);
    return tag(start, start + (end ? 2 : 1), end);
  }

  private MarkupPiece closed(Kind kind, int start, int opening, String closing) throws IOException {
    int end = indexOf(closing, start + opening);
    return end < 0
        ? new MarkupPiece(Kind.TEXT, "", start + opening)
        : new MarkupPiece(kind, "", end + closing.length());
  }

  private static MarkupPiece character(int start) {
    return new MarkupPiece(Kind.TEXT, "", start + 1);
  }

  /** Where a sign occurs next; -1 where it does not. No stretch is searched twice in vain. */
  private int indexOf(String sign, int start) throws IOException {
    long from = dropped + start;
    Gap gap = searched.getOrDefault(sign, new Gap(-1, -1));
    boolean known = from >= gap.start && from < gap.end;
    int at = known ? (int) (gap.end - dropped) : start;
    for (; text.has(at) && at < limit; at++) {
      if (text.charAt(at) == sign.charAt(0) && text.startsWith(sign, at)) {
        return at;
      }
    }
    searched.put(sign, new Gap(known ? gap.start : from, dropped + at));
    return -1;
  }

  /** A document type ends at its first {@code >}, or at the first one behind its brackets. */
  private MarkupPiece documentType(int start) throws IOException {
    for (int at = start + 1; text.has(at) && text.charAt(at) != '<'; at++) {
      if (text.charAt(at) == '>') {
        return new MarkupPiece(Kind.NOTE, "", at + 1);
      }
      if (text.charAt(at) == '[') {
        int close = indexOf("]", at);
        return close < 0 ? character(start) : closed(Kind.NOTE, start, close - start, ">");
      }
    }
    return character(start);
  }

  private MarkupPiece tag(int start, int nameStart, boolean isEnd) throws IOException {
    StringBuilder name = new StringBuilder();
    int at = nameStart;
    for (; text.has(at) && isNamePart(text.charAt(at), at == nameStart); at++) {
      name.append(TextWindow.lower(text.charAt(at)));
    }
    if (name.isEmpty() || name.length() > LONGEST_TAG) {
      return character(start);
    }
    int end = endOfTag(at, start + LONGEST_TAG, true);
    if (end < 0) {
      int broken = endOfTag(at, start + LONGEST_TAG, false);
      return broken < 0 ? character(start) : new MarkupPiece(Kind.BROKEN, name.toString(), broken);
    }
    boolean empty = text.charAt(end - 2) == '/';
    return new MarkupPiece(
        isEnd ? Kind.END : empty ? Kind.EMPTY : Kind.START, name.toString(), end);
  }

  /**
   * The end of a tag; -1 where another begins before it.
   *
   * @param quotes whether quotation marks are heeded: there may be one too few
   */
  private int endOfTag(int start, int last, boolean quotes) throws IOException {
    char quote = 0;
    for (int at = start; text.has(at) && at < last && text.charAt(at) != '<'; at++) {
      char c = text.charAt(at);
      if (c == '>' && quote == 0) {
        return at + 1;
      }
      if (c == quote) {
        quote = 0;
      } else if (quotes && quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      }
    }
    return -1;
  }

  private static boolean isNamePart(char c, boolean first) {
    return Character.isLetter(c)
        || c == '_'
        || (!first && (Character.isDigit(c) || c == ':' || c == '-' || c == '.'));
  }
}
