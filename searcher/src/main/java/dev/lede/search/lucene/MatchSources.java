package dev.lede.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;

/**
 * Takes a query apart into what can be marked in headlines and bodies of articles that match it.
 * Lucene would tell it for each article anew; taken apart, each term is looked up once for all of
 * them, and has a share of its own in what is read.
 */
final class MatchSources {
  private final List<MatchSource> sources = new ArrayList<>();
  private int words;

  private MatchSources() {}

  static List<MatchSource> of(Query query) {
    return of(query, 0);
  }

  /**
   * Those of a query beside others.
   *
   * @param firstWord the least number of a word of it
   */
  static List<MatchSource> of(Query query, int firstWord) {
    MatchSources all = new MatchSources();
    all.words = firstWord;
    all.add(query, true, all.words++);
    return List.copyOf(all.sources);
  }

  /**
   * Adds the parts of a query.
   *
   * @param certain whether every article that is asked about matches it
   * @param word the number for what can match at one place only
   */
  private void add(Query query, boolean certain, int word) {
    switch (query) {
      case BoostQuery boost -> add(boost.getQuery(), certain, word);
      case ConstantScoreQuery constant -> add(constant.getQuery(), certain, word);
      case DisjunctionMaxQuery any -> any.getDisjuncts().forEach(one -> add(one, false, word));
      case BooleanQuery clauses -> addClauses(clauses, certain);
      default -> addLeaves(query, word);
    }
  }

  private void addClauses(BooleanQuery clauses, boolean certain) {
    if (!certain && !MarkedLeaves.isAnyOf(clauses)) {
      addLeaves(clauses, words++);
      return;
    }
    for (BooleanClause clause : clauses) {
      if (!clause.isProhibited()) {
        add(clause.query(), certain && clause.isRequired(), words++);
      }
    }
  }

  private void addLeaves(Query query, int word) {
    MarkedLeaves leaves = MarkedLeaves.of(query);
    if (query instanceof MultiTermQuery pattern && leaves.hasPattern()) {
      sources.add(new MatchSource.Pattern(pattern, word));
    } else if (leaves.matchesByTerms()) {
      leaves
          .terms()
          .forEach((field, terms) -> sources.add(new MatchSource.Terms(field, terms, word)));
    } else if (!leaves.queries().isEmpty()) {
      Map<Query, Integer> numbers = new HashMap<>();
      leaves
          .queries()
          .forEach(leaf -> numbers.put(leaf, leaves.queries().size() == 1 ? word : words++));
      sources.add(new MatchSource.Whole(query, numbers));
    }
  }
}
