package dev.lede.cli.view;

import dev.lede.cli.terminal.Printable;
import dev.lede.query.NewsQuery;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;

/** A query in words, its parts below each other. */
public final class QueryView {
  private static final String STEP = "  ";

  private final PrintWriter out;

  public QueryView(PrintWriter out) {
    this.out = out;
  }

  public void print(NewsQuery query) {
    print(query, "");
  }

  private void print(NewsQuery query, String indent) {
    Scoped scoped = Scoped.of(query);
    if (!(scoped.query() instanceof NewsQuery.Clauses clauses)) {
      line(indent, InWords.of(query));
    } else if (scoped.isPlain()) {
      print(clauses, indent);
    } else {
      line(indent, scoped.heading());
      print(clauses, indent + STEP);
    }
  }

  private void print(NewsQuery.Clauses clauses, String indent) {
    boolean required = !clauses.required().isEmpty();
    if (!required && clauses.optional().isEmpty()) {
      line(indent, "every article");
    }
    parts(required ? "all of these" : "", clauses.required(), indent);
    parts(
        required ? "and, the more the better" : "any of these, the more the better",
        clauses.optional(),
        indent);
    parts(
        "but none of these",
        clauses.excluded().stream().flatMap(QueryView::alternatives).toList(),
        indent);
  }

  /** What is left out if any of some parts is there: each of them. */
  private static Stream<NewsQuery> alternatives(NewsQuery excluded) {
    return excluded instanceof NewsQuery.Clauses clauses
            && clauses.required().isEmpty()
            && clauses.excluded().isEmpty()
        ? clauses.optional().stream().flatMap(QueryView::alternatives)
        : Stream.of(excluded);
  }

  private void parts(String title, List<NewsQuery> parts, String indent) {
    if (!parts.isEmpty()) {
      line(indent, title);
      parts.forEach(part -> print(part, indent + STEP));
    }
  }

  private void line(String indent, String text) {
    out.println(indent + Printable.line(text));
  }
}
