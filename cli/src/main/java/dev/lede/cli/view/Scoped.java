package dev.lede.cli.view;

import dev.lede.article.Field;
import dev.lede.query.NewsQuery;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A query without the field and the weights around it.
 *
 * @param field the field it looks in, empty where it is headline and body
 * @param weight how often it counts
 */
record Scoped(NewsQuery query, Optional<Field> field, float weight) {

  static Scoped of(NewsQuery query) {
    if (query instanceof NewsQuery.In in) {
      Scoped inner = of(in.query());
      return new Scoped(inner.query, inner.field.or(() -> Optional.of(in.field())), inner.weight);
    }
    if (query instanceof NewsQuery.Weighted weighted) {
      Scoped inner = of(weighted.query());
      return new Scoped(inner.query, inner.field, inner.weight * weighted.weight());
    }
    return new Scoped(query, Optional.empty(), 1);
  }

  /** Whether it stands for itself. */
  boolean isPlain() {
    return field.isEmpty() && weight == 1;
  }

  /** What is to be said before several parts. */
  String heading() {
    return ending().replaceFirst("^,? ", "");
  }

  /** What is to be said after one part. */
  String ending() {
    return where() + times();
  }

  private String where() {
    return field.map(name -> " in the field " + name.queryName()).orElse("");
  }

  String times() {
    BigDecimal number = new BigDecimal(Float.toString(weight)).stripTrailingZeros();
    return weight == 1 ? "" : ", counted " + number.toPlainString() + " times";
  }
}
