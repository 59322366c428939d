package dev.lede.search.lucene;

import dev.lede.ranking.Ranking;
import dev.lede.schema.NewsFields;
import dev.lede.search.Recency;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Scores the articles that rank first once more, see {@link Ranking}. */
final class Rescoring {
  private static final Comparator<ScoreDoc> BEST_FIRST =
      Comparator.<ScoreDoc>comparingDouble(hit -> -hit.score).thenComparingInt(hit -> hit.doc);

  private final IndexSearcher searcher;
  private final List<RankedWord> words;
  private final Optional<Recency> recency;

  /**
   * Scores by the words of a query.
   *
   * @param recency by which the first scores were multiplied
   */
  Rescoring(IndexSearcher searcher, List<RankedWord> words, Optional<Recency> recency) {
    this.searcher = searcher;
    this.recency = recency;
    this.words = words;
  }

  /**
   * Puts the first of some hits in their final order.
   *
   * @param hits the best by their first score, best first
   * @param first how many of them are scored again
   */
  void rescore(ScoreDoc[] hits, int first) throws IOException {
    if (words.isEmpty()) {
      return;
    }
    ScoreDoc[] best = Arrays.copyOf(hits, Math.min(first, hits.length));
    Arrays.sort(best, Comparator.comparingInt(hit -> hit.doc));
    List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
    int next = 0;
    for (LeafReaderContext segment : segments) {
      int end = segment.docBase + segment.reader().maxDoc();
      if (next < best.length && best[next].doc < end) {
        SegmentRescoring rescoring = rescoring(segment);
        Ages ages = new Ages(segment.reader(), recency);
        for (; next < best.length && best[next].doc < end; next++) {
          int document = best[next].doc - segment.docBase;
          best[next].score += rescoring.of(document).sum() * ages.factor(document);
        }
      }
    }
    Arrays.sort(best, BEST_FIRST);
    System.arraycopy(best, 0, hits, 0, best.length);
  }

  private SegmentRescoring rescoring(LeafReaderContext segment) throws IOException {
    NewsSimilarity similarity = (NewsSimilarity) searcher.getSimilarity();
    return new SegmentRescoring(segment.reader(), words, similarity.averageStory());
  }

  /** What is added to the score of an article that matches. */
  SegmentRescoring.Added added(int document) throws IOException {
    List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
    return rescoring(segment).of(document - segment.docBase);
  }

  /** The computation of a score with what is added to it. */
  static Explanation explain(Explanation first, SegmentRescoring.Added added) {
    return Explanation.match(
        first.getValue().floatValue() + added.sum(),
        "sum of",
        first,
        Explanation.match(added.inHeadline(), "words in " + NewsFields.HEADLINE.name()),
        Explanation.match(added.inLede(), "words in " + NewsFields.LEDE.name()),
        Explanation.match(added.asTyped(), "words in the form typed"),
        Explanation.match(added.stopWords(), "stop words"),
        Explanation.match(added.near(), "words near each other"));
  }
}
