package dev.lede.search.lucene;

import dev.lede.schema.NewsFields;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * What the words of a query weigh in the choice of passages: the rarer in the bodies of articles,
 * the more. It is BM25's inverse document frequency, {@code ln(1 + (N - n + 0.5) / (n + 0.5))} for
 * n of N articles, counted in the largest segment alone, which stands for all.
 */
final class WordWeights {
  /** Of patterns, which stand for many words: as if they were in one article of twenty. */
  private static final double PATTERN = 3;

  private final Map<Integer, Double> weights = new HashMap<>();
  private final Optional<LeafReader> largest;

  private WordWeights(IndexReader reader) {
    this.largest =
        reader.leaves().stream()
            .map(LeafReaderContext::reader)
            .max(Comparator.comparingInt(LeafReader::maxDoc));
  }

  static WordWeights of(IndexReader reader, List<MatchSource> sources) throws IOException {
    WordWeights words = new WordWeights(reader);
    for (MatchSource source : sources) {
      words.add(source);
    }
    return words;
  }

  /** The weight of a word, above 0. */
  double of(int word) {
    return weights.getOrDefault(word, PATTERN);
  }

  private void add(MatchSource source) throws IOException {
    switch (source) {
      case MatchSource.Terms any -> {
        if (any.field().equals(NewsFields.BODY.name())) {
          weights.putIfAbsent(any.word(), ofAny(any.terms()));
        }
      }
      case MatchSource.Pattern pattern -> weights.putIfAbsent(pattern.word(), PATTERN);
      case MatchSource.Whole whole -> {
        for (Map.Entry<Query, Integer> leaf : whole.leaves().entrySet()) {
          List<Term> terms =
              MarkedLeaves.of(leaf.getKey())
                  .terms()
                  .getOrDefault(NewsFields.BODY.name(), List.of());
          if (!terms.isEmpty()) {
            weights.putIfAbsent(leaf.getValue(), ofLeaf(leaf.getKey(), terms));
          }
        }
      }
    }
  }

  private double ofLeaf(Query leaf, List<Term> terms) throws IOException {
    if (leaf instanceof IntervalQuery) {
      return 2 * PATTERN;
    }
    return leaf instanceof PhraseQuery ? ofAll(terms) : ofAny(terms);
  }

  /** Of terms any of which will do: that of the most frequent. */
  private double ofAny(Collection<Term> terms) throws IOException {
    double least = Double.MAX_VALUE;
    for (Term term : terms) {
      least = Math.min(least, of(term));
    }
    return least;
  }

  private double ofAll(Collection<Term> terms) throws IOException {
    double sum = 0;
    for (Term term : new HashSet<>(terms)) {
      sum += of(term);
    }
    return sum;
  }

  private double of(Term term) throws IOException {
    if (largest.isEmpty()) {
      return PATTERN;
    }
    int articles = largest.get().getDocCount(term.field());
    int having = largest.get().docFreq(term);
    return Math.log1p((articles - having + 0.5) / (having + 0.5));
  }
}
