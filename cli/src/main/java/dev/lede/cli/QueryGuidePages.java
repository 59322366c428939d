package dev.lede.cli;

import dev.lede.cli.QueryGuide.Example;
import dev.lede.cli.QueryGuide.Section;
import java.util.Locale;

/** The guide to queries as pages: one for the terminal, one for man(1). */
final class QueryGuidePages {
  private static final int WIDTH = 80;
  private static final int COLUMN = 42;

  private final StringBuilder page = new StringBuilder();

  private QueryGuidePages() {}

  /** The page that {@code lede help query} prints. */
  static String forTerminal() {
    QueryGuidePages pages = new QueryGuidePages();
    pages.wrapped(QueryGuide.INTRODUCTION, "");
    for (Section section : QueryGuide.SECTIONS) {
      pages.page.append("\n").append(section.title()).append("\n");
      pages.wrapped(section.text(), "  ");
      pages.page.append("\n");
      section.examples().forEach(pages::row);
    }
    return pages.page.toString();
  }

  /** The source of the manual page lede-query(7). */
  static String forManual() {
    QueryGuidePages pages = new QueryGuidePages();
    pages.page.append(".TH LEDE-QUERY 7\n.SH NAME\nlede-query \\- how to ask Lede for news\n");
    pages.page.append(".SH DESCRIPTION\n").append(roff(QueryGuide.INTRODUCTION)).append("\n");
    for (Section section : QueryGuide.SECTIONS) {
      pages.page.append(".SH ").append(section.title().toUpperCase(Locale.ROOT)).append("\n");
      pages.page.append(roff(section.text())).append("\n");
      for (Example example : section.examples()) {
        pages.page.append(".TP\n.B ").append(roff(example.query())).append("\n");
        pages.page.append(roff(example.meaning())).append("\n");
      }
    }
    pages.page.append(".SH SEE ALSO\nlede help, lede help search, lede explain\n");
    return pages.page.toString();
  }

  private void row(Example example) {
    String query = "  " + example.query();
    page.append(query);
    if (query.length() >= COLUMN) {
      page.append("\n").append(" ".repeat(COLUMN));
    } else {
      page.append(" ".repeat(COLUMN - query.length()));
    }
    wrapped(example.meaning(), " ".repeat(COLUMN), COLUMN);
  }

  private void wrapped(String text, String indent) {
    page.append(indent);
    wrapped(text, indent, indent.length());
  }

  /** Goes on at a column of a line that was begun. */
  private void wrapped(String text, String indent, int column) {
    int at = column;
    for (String word : text.split(" ", -1)) {
      if (at > column && at + 1 + word.length() > WIDTH) {
        page.append("\n").append(indent);
        at = column;
      }
      page.append(at > column ? " " : "").append(word);
      at += word.length() + (at > column ? 1 : 0);
    }
    page.append("\n");
  }

  /** Text that man(1) prints as it is. */
  private static String roff(String text) {
    String plain =
        text.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti").replace("^", "\\(ha");
    return plain.startsWith(".") || plain.startsWith("'")
        ? "\\&" + plain
        : plain.replace("\"", "\\(dq");
  }
}
