package dev.lede.schema;

import dev.lede.ranking.Ranking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * How rare texts are in one field, as BM25 counts it: the sum of the inverse document frequencies
 * of their terms, {@code ln(1 + (N - n + 0.5) / (n + 0.5))} for n of N articles.
 */
final class Rarity {
  private final String field;
  private final IndexReader reader;

  Rarity(String field, IndexReader reader) {
    this.field = field;
    this.reader = reader;
  }

  /** Of words in a row. */
  double ofAll(Collection<String> terms) {
    return terms.stream().filter(term -> !term.isEmpty()).mapToDouble(this::of).sum();
  }

  /** Of words any of which will do: that of the most frequent, as in Lucene's SynonymQuery. */
  double ofAny(Collection<String> terms) {
    return terms.stream().mapToDouble(this::of).min().orElse(0);
  }

  private double of(String term) {
    try {
      long articles = reader.getDocCount(field);
      long having = articles(term);
      return Math.log1p((articles - having + 0.5) / (having + 0.5));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many articles have a term. */
  int articles(String term) {
    try {
      return reader.docFreq(new Term(field, term));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counts headlines and bodies that have a term: in headlines alone each may have a capital. */
  static ToIntFunction<String> ofText(IndexReader reader) {
    Rarity headline = new Rarity(NewsFields.HEADLINE.name(), reader);
    Rarity body = new Rarity(NewsFields.BODY.name(), reader);
    return term -> headline.articles(term) + body.articles(term);
  }

  /**
   * Another way to write what was typed, so that it counts a little less and its words being rarer
   * lifts no article above one that has the way typed.
   */
  static Query other(Query query, double rarity, double typed) {
    double weight = Ranking.OTHER_WAY * (typed > 0 && rarity > typed ? typed / rarity : 1);
    return new BoostQuery(query, (float) weight);
  }
}
