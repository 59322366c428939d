package dev.lede.search.lucene;

import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;

/** Where the matches of a part of a query come from. Words of the query are told by numbers. */
sealed interface MatchSource {

  /**
   * Terms any of which match by themselves.
   *
   * @param word the word that all of them stand for
   */
  record Terms(String field, List<Term> terms, int word) implements MatchSource {}

  /** All terms of a shape, each of which matches by itself. */
  record Pattern(MultiTermQuery query, int word) implements MatchSource {}

  /**
   * What matches as a whole or not at all: a phrase, words near each other, words that are required
   * beside others.
   *
   * @param leaves the phrases, words and patterns it is made of, each with the number of its word
   */
  record Whole(Query query, Map<Query, Integer> leaves) implements MatchSource {}
}
