package dev.lede.search.lucene;

import dev.lede.schema.NewsFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** The leaves of a query that look at fields in which matches are marked. */
final class MarkedLeaves extends QueryVisitor {
  private final Map<String, List<Term>> terms = new LinkedHashMap<>();
  private final Set<Query> queries = new LinkedHashSet<>();
  private boolean hasPattern;
  private boolean isTogether;

  private MarkedLeaves() {}

  static MarkedLeaves of(Query query) {
    MarkedLeaves leaves = new MarkedLeaves();
    query.visit(leaves);
    return leaves;
  }

  /** Whether headlines or bodies are what a field holds: only there are places known. */
  static boolean isMarked(String field) {
    return field.equals(NewsFields.HEADLINE.name()) || field.equals(NewsFields.BODY.name());
  }

  /** Whether clauses match one without the others. */
  static boolean isAnyOf(BooleanQuery clauses) {
    return clauses.getMinimumNumberShouldMatch() <= 1
        && clauses.clauses().stream().allMatch(clause -> clause.occur() == Occur.SHOULD);
  }

  /** The terms of each field. */
  Map<String, List<Term>> terms() {
    return terms;
  }

  /** The leaves themselves. */
  Set<Query> queries() {
    return queries;
  }

  boolean hasPattern() {
    return hasPattern;
  }

  /** Whether wherever one of the terms stands it matches by itself. */
  boolean matchesByTerms() {
    return !hasPattern && !isTogether;
  }

  @Override
  public boolean acceptField(String field) {
    return isMarked(field);
  }

  @Override
  public QueryVisitor getSubVisitor(Occur occur, Query parent) {
    isTogether |= parent instanceof BooleanQuery clauses && !isAnyOf(clauses);
    return occur == Occur.MUST_NOT ? QueryVisitor.EMPTY_VISITOR : this;
  }

  @Override
  public void consumeTerms(Query query, Term... more) {
    for (Term term : more) {
      if (isMarked(term.field())) {
        terms.computeIfAbsent(term.field(), none -> new ArrayList<>()).add(term);
        queries.add(query);
        isTogether |=
            query instanceof PhraseQuery
                || query instanceof MultiPhraseQuery
                || query instanceof IntervalQuery;
      }
    }
  }

  @Override
  public void consumeTermsMatching(
      Query query, String field, Supplier<ByteRunAutomaton> automaton) {
    if (isMarked(field)) {
      hasPattern = true;
      queries.add(query);
    }
  }
}
