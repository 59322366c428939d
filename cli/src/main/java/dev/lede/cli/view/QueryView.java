package dev.lede.cli.view;

import dev.lede.cli.terminal.Printable;
import dev.lede.query.NewsQuery;
import java.io.PrintWriter;
import java.util.List;

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
    switch (query) {
      case NewsQuery.Clauses clauses -> print(clauses, indent);
      case NewsQuery.In in -> {
        if (in.query() instanceof NewsQuery.Clauses) {
          line(indent, "in the field " + in.field().label());
          print(in.query(), indent + STEP);
        } else {
          line(indent, describe(in.query()) + " in the field " + in.field().label());
        }
      }
      case NewsQuery.Weighted weighted -> {
        if (weighted.query() instanceof NewsQuery.Clauses) {
          line(indent, "counted " + times(weighted.weight()));
          print(weighted.query(), indent + STEP);
        } else {
          line(indent, describe(weighted));
        }
      }
      case NewsQuery.Word word -> line(indent, describe(word));
      case NewsQuery.Phrase phrase -> line(indent, describe(phrase));
      case NewsQuery.Wildcard wildcard -> line(indent, describe(wildcard));
      case NewsQuery.Fuzzy fuzzy -> line(indent, describe(fuzzy));
      case NewsQuery.Near near -> line(indent, describe(near));
      case NewsQuery.During during -> line(indent, describe(during));
      case NewsQuery.Everything everything -> line(indent, describe(everything));
      case NewsQuery.Lucene lucene -> line(indent, describe(lucene));
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
    parts("but none of these", clauses.excluded(), indent);
  }

  private void parts(String title, List<NewsQuery> parts, String indent) {
    if (!parts.isEmpty()) {
      line(indent, title);
      parts.forEach(part -> print(part, indent + STEP));
    }
  }

  /** One part in words, on one line. */
  static String describe(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Word word -> "the word " + word.text();
      case NewsQuery.Phrase phrase ->
          phrase.slop() == 0
              ? "the words \"" + phrase.text() + "\" in a row"
              : "the words \"" + phrase.text() + "\" with at most " + others(phrase.slop());
      case NewsQuery.Wildcard wildcard -> "words like " + wildcard.pattern();
      case NewsQuery.Fuzzy fuzzy ->
          "words spelled like " + fuzzy.text() + ", up to " + letters(fuzzy.edits());
      case NewsQuery.Near near ->
          String.join(" and ", near.parts().stream().map(QueryView::describe).toList())
              + " with at most "
              + others(near.distance());
      case NewsQuery.During during -> "published " + during.range();
      case NewsQuery.Everything everything -> "every article";
      case NewsQuery.Lucene lucene -> "in Lucene's syntax: " + lucene.text();
      case NewsQuery.In in -> describe(in.query()) + " in the field " + in.field().label();
      case NewsQuery.Weighted weighted ->
          describe(weighted.query()) + ", counted " + times(weighted.weight());
      case NewsQuery.Clauses clauses -> clauses.toString();
    };
  }

  private static String others(int words) {
    return words == 1 ? "one other word among them" : words + " other words among them";
  }

  private static String letters(int edits) {
    return edits == 1 ? "one letter apart" : edits + " letters apart";
  }

  private static String times(float weight) {
    String number = Float.toString(weight);
    return (number.endsWith(".0") ? number.substring(0, number.length() - 2) : number) + " times";
  }

  private void line(String indent, String text) {
    out.println(indent + Printable.line(text));
  }
}
