package dev.lede.schema;

import dev.lede.analysis.Mark;
import dev.lede.analysis.WordExpression;
import dev.lede.analysis.WordPattern;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;

/**
 * Queries for many words of a field at once, by their exact forms and never by marked terms.
 *
 * @param field the name of the field in the index
 */
record ExactForms(String field) {

  /** Every word of a shape; empty where it has no letter. */
  Optional<Query> wildcard(String pattern) {
    return WordPattern.of(pattern).map(this::shaped);
  }

  private Query shaped(WordPattern pattern) {
    return pattern
        .prefix()
        .<Query>map(prefix -> new PrefixQuery(term(prefix)))
        .orElseGet(() -> new AutomatonQuery(term(pattern.text()), pattern.automaton()));
  }

  /**
   * Every word that a regular expression matches.
   *
   * @throws IllegalArgumentException if it is none, or too complex
   */
  Optional<Query> regularExpression(String expression) {
    return Optional.of(
        new AutomatonQuery(term(expression), new WordExpression(expression).automaton()));
  }

  /** Every word between two; an empty end is open. */
  Optional<Query> between(String first, String last, boolean withFirst, boolean withLast) {
    String from =
        first.isEmpty() || first.charAt(0) <= Mark.LAST
            ? String.valueOf((char) (Mark.LAST + 1))
            : first;
    return Optional.of(
        TermRangeQuery.newStringRange(
            field,
            WordPattern.folded(from),
            last.isEmpty() ? null : WordPattern.folded(last),
            withFirst,
            withLast));
  }

  private Term term(String text) {
    return new Term(field, text);
  }
}
