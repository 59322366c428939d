package dev.lede.query;

import dev.lede.article.Field;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query as it was understood, free of any engine. Its printed form is everyday syntax.
 *
 * @see QuerySyntax
 */
public sealed interface NewsQuery {

  /** Every article there is. */
  record Everything() implements NewsQuery {
    @Override
    public String toString() {
      return "*";
    }
  }

  /** A word; without a field around it, in the headline or the body. */
  record Word(String text) implements NewsQuery {
    @Override
    public String toString() {
      return text;
    }
  }

  /** Words that follow each other within one field. */
  record Phrase(String text) implements NewsQuery {
    @Override
    public String toString() {
      return '"' + text + '"';
    }
  }

  /** A query of words that looks in one field only. */
  record In(Field field, NewsQuery query) implements NewsQuery {
    @Override
    public String toString() {
      return field.label() + ":" + query;
    }
  }

  /** Articles published in a stretch of time. */
  record During(DateRange range) implements NewsQuery {
    @Override
    public String toString() {
      return Field.PUBLISHED.label() + ":" + range;
    }
  }

  /**
   * Parts taken together: an article must match every required part and no excluded one; optional
   * parts raise its rank, and where nothing is required at least one of them must match. With
   * nothing but excluded parts it is everything else.
   */
  record Clauses(List<NewsQuery> required, List<NewsQuery> optional, List<NewsQuery> excluded)
      implements NewsQuery {
    public Clauses {
      required = List.copyOf(required);
      optional = List.copyOf(optional);
      excluded = List.copyOf(excluded);
    }

    /** The same clauses, each part changed. */
    public Clauses map(UnaryOperator<NewsQuery> change) {
      return new Clauses(
          required.stream().map(change).toList(),
          optional.stream().map(change).toList(),
          excluded.stream().map(change).toList());
    }

    @Override
    public String toString() {
      return Stream.of(
              required.stream().map(part -> part instanceof Word ? "+" + part : "" + part),
              optional.stream().map(NewsQuery::toString),
              excluded.stream().map(part -> "-" + part))
          .flatMap(parts -> parts)
          .collect(Collectors.joining(" "));
    }
  }
}
