package dev.lede.query;

import dev.lede.article.Field;
import java.math.BigDecimal;
import java.util.List;

/** Writes a query in everyday syntax. */
final class Printer {
  private final StringBuilder out = new StringBuilder();
  private int depth;
  private int deepest;

  private Printer() {}

  static String print(NewsQuery query) {
    Printer printer = new Printer();
    printer.list(query, false);
    return printer.out.toString();
  }

  /** How many levels of parentheses the printed query has. */
  static int depth(NewsQuery query) {
    Printer printer = new Printer();
    printer.list(query, false);
    return printer.deepest;
  }

  /** What can stand alone, or within parentheses. */
  private void list(NewsQuery query, boolean address) {
    switch (query) {
      case NewsQuery.Clauses clauses -> clauses(clauses, address);
      default -> part(query, address);
    }
  }

  private void clauses(NewsQuery.Clauses clauses, boolean address) {
    List<NewsQuery> optional = clauses.optional();
    if (clauses.required().isEmpty()
        && clauses.excluded().isEmpty()
        && optional.size() > 1
        && optional.stream().anyMatch(Demand::of)) {
      joined(optional, " OR ", address);
      return;
    }
    int start = out.length();
    clauses.required().forEach(part -> signed(start, Demand.of(part) ? "" : "+", part, address));
    optional.forEach(part -> signed(start, Demand.of(part) ? "?" : "", part, address));
    clauses.excluded().forEach(part -> signed(start, "-", part, address));
  }

  private void signed(int start, String sign, NewsQuery part, boolean address) {
    out.append(out.length() > start ? " " : "").append(sign);
    if (part instanceof NewsQuery.Near && !sign.isEmpty()) {
      group(part, address);
    } else {
      part(part, address);
    }
  }

  private void joined(List<NewsQuery> parts, String joint, boolean address) {
    for (int i = 0; i < parts.size(); i++) {
      out.append(i > 0 ? joint : "");
      part(parts.get(i), address);
    }
  }

  private void part(NewsQuery query, boolean address) {
    switch (query) {
      case NewsQuery.Everything everything -> out.append('*');
      case NewsQuery.Lucene lucene -> out.append(lucene.text());
      case NewsQuery.Word word -> out.append(Escapes.encode(word.text(), address));
      case NewsQuery.Phrase phrase ->
          out.append('"')
              .append(phrase.text())
              .append(phrase.slop() == 0 ? "\"" : "\"~" + phrase.slop());
      case NewsQuery.Wildcard wildcard -> out.append(wildcard.pattern());
      case NewsQuery.Fuzzy fuzzy -> out.append(fuzzy.text()).append('~').append(fuzzy.edits());
      case NewsQuery.Near near -> joined(near.parts(), " NEAR/" + near.distance() + " ", address);
      case NewsQuery.In in -> {
        out.append(in.field().label()).append(':');
        value(in.query(), AskedName.isAddress(in.field()));
      }
      case NewsQuery.During during ->
          out.append(Field.PUBLISHED.label()).append(':').append(during.range());
      case NewsQuery.Weighted weighted -> weighted(weighted, address);
      case NewsQuery.Clauses clauses -> group(clauses, address);
    }
  }

  /** What can follow a field's colon without parentheses. */
  private void value(NewsQuery query, boolean address) {
    switch (query) {
      case NewsQuery.Near near -> group(near, address);
      case NewsQuery.In in -> group(in, address);
      case NewsQuery.During during -> group(during, address);
      case NewsQuery.Weighted weighted -> group(weighted, address);
      default -> part(query, address);
    }
  }

  private void weighted(NewsQuery.Weighted weighted, boolean address) {
    switch (weighted.query()) {
      case NewsQuery.Near near -> group(near, address);
      case NewsQuery.Weighted inner -> group(inner, address);
      default -> part(weighted.query(), address);
    }
    BigDecimal weight = new BigDecimal(Float.toString(weighted.weight()));
    out.append('^').append(weight.stripTrailingZeros().toPlainString());
  }

  private void group(NewsQuery query, boolean address) {
    out.append('(');
    depth++;
    deepest = Math.max(deepest, depth);
    list(query, address);
    depth--;
    out.append(')');
  }
}
