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
    printer.list(query, Values.WORDS);
    return printer.out.toString();
  }

  /** How many levels of parentheses the printed query has. */
  static int depth(NewsQuery query) {
    Printer printer = new Printer();
    printer.list(query, Values.WORDS);
    return printer.deepest;
  }

  /** What can stand alone, or within parentheses. */
  private void list(NewsQuery query, Values values) {
    if (query instanceof NewsQuery.Clauses clauses) {
      clauses(clauses, values);
    } else if (query instanceof NewsQuery.Spellings spellings) {
      clauses(spellings.anyOf(), values);
    } else {
      part(query, values);
    }
  }

  private void clauses(NewsQuery.Clauses clauses, Values values) {
    List<NewsQuery> optional = clauses.optional();
    if (clauses.required().isEmpty()
        && clauses.excluded().isEmpty()
        && optional.size() > 1
        && optional.stream().anyMatch(Demand::of)) {
      joined(optional, " OR ", values);
      return;
    }
    int start = out.length();
    clauses.required().forEach(part -> signed(start, Demand.of(part) ? "" : "+", part, values));
    optional.forEach(part -> signed(start, Demand.of(part) ? "?" : "", part, values));
    clauses.excluded().forEach(part -> signed(start, "-", part, values));
  }

  private void signed(int start, String sign, NewsQuery part, Values values) {
    out.append(out.length() > start ? " " : "").append(sign);
    if (part instanceof NewsQuery.Near && !sign.isEmpty()) {
      group(part, values);
    } else {
      part(part, values);
    }
  }

  private void joined(List<NewsQuery> parts, String joint, Values values) {
    for (int i = 0; i < parts.size(); i++) {
      out.append(i > 0 ? joint : "");
      part(parts.get(i), values);
    }
  }

  private void part(NewsQuery query, Values values) {
    switch (query) {
      case NewsQuery.Everything everything -> out.append('*');
      case NewsQuery.Word word -> out.append(Escapes.encode(word.text(), values));
      case NewsQuery.Phrase phrase ->
          out.append('"')
              .append(phrase.text())
              .append(phrase.slop() == 0 ? "\"" : "\"~" + phrase.slop());
      case NewsQuery.Wildcard wildcard -> out.append(wildcard.pattern());
      case NewsQuery.Fuzzy fuzzy -> out.append(fuzzy.text()).append('~').append(fuzzy.edits());
      case NewsQuery.Expression expression -> out.append('/').append(expression.text()).append('/');
      case NewsQuery.Between between -> between(between);
      case NewsQuery.Near near -> joined(near.parts(), " NEAR/" + near.distance() + " ", values);
      case NewsQuery.In in -> {
        out.append(in.field().queryName()).append(':');
        value(in.query(), Values.of(in.field()));
      }
      case NewsQuery.During during ->
          out.append(Field.PUBLISHED.queryName()).append(':').append(during.range());
      case NewsQuery.Weighted weighted -> weighted(weighted, values);
      case NewsQuery.Clauses clauses -> group(clauses, values);
      case NewsQuery.Spellings spellings -> group(spellings, values);
    }
  }

  private void between(NewsQuery.Between words) {
    out.append(words.withFirst() ? '[' : '{')
        .append(words.first().isEmpty() ? "*" : words.first())
        .append(" TO ")
        .append(words.last().isEmpty() ? "*" : words.last())
        .append(words.withLast() ? ']' : '}');
  }

  /** What can follow a field's colon without parentheses. */
  private void value(NewsQuery query, Values values) {
    if (query instanceof NewsQuery.Near
        || query instanceof NewsQuery.In
        || query instanceof NewsQuery.During
        || query instanceof NewsQuery.Weighted) {
      group(query, values);
    } else {
      part(query, values);
    }
  }

  private void weighted(NewsQuery.Weighted weighted, Values values) {
    NewsQuery inner = weighted.query();
    if (inner instanceof NewsQuery.Near || inner instanceof NewsQuery.Weighted) {
      group(inner, values);
    } else {
      part(inner, values);
    }
    BigDecimal weight = new BigDecimal(Float.toString(weighted.weight()));
    out.append('^').append(weight.stripTrailingZeros().toPlainString());
  }

  private void group(NewsQuery query, Values values) {
    out.append('(');
    depth++;
    deepest = Math.max(deepest, depth);
    list(query, values);
    depth--;
    out.append(')');
  }
}
