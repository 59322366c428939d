package dev.lede.cli.view;

import dev.lede.cli.terminal.Columns;
import dev.lede.cli.terminal.Printable;
import dev.lede.query.MalformedQueryException;
import java.io.PrintWriter;

/** What stands around the mistake in a query, with a caret under it. */
public final class MalformedQueryView {
  private static final int ROOM = 60;
  private static final String INDENT = "  ";
  private static final String CUT = "…";

  private final PrintWriter out;

  public MalformedQueryView(PrintWriter out) {
    this.out = out;
  }

  public void print(MalformedQueryException malformed) {
    String query = Printable.line(malformed.query());
    int at = malformed.at();
    int end = end(query, at, ROOM / 2);
    int start = start(query, at, ROOM - Columns.of(query.substring(at, end)));
    end = end(query, at, ROOM - Columns.of(query.substring(start, at)));
    String before = (start > 0 ? CUT : "") + query.substring(start, at);
    String after = query.substring(at, end) + (end < query.length() ? CUT : "");
    out.println(INDENT + before + after);
    out.println(INDENT + " ".repeat(Columns.of(before)) + "^");
  }

  /** The furthest place before another from which on the text has room. */
  private static int start(String text, int from, int room) {
    int start = from;
    int left = room;
    while (start > 0 && Columns.of(text.codePointBefore(start)) <= left) {
      left -= Columns.of(text.codePointBefore(start));
      start -= Character.charCount(text.codePointBefore(start));
    }
    return start;
  }

  /** The furthest place after another up to which the text has room. */
  private static int end(String text, int from, int room) {
    int end = from;
    int left = room;
    while (end < text.length() && Columns.of(text.codePointAt(end)) <= left) {
      left -= Columns.of(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }
}
