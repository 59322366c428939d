package dev.lede.search.lucene;

import dev.lede.search.Recency;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * Collects the best articles by a score that heeds their age. Every match is looked at, for no
 * block of postings tells how old its articles are.
 */
final class RecentFirst implements CollectorManager<RecentFirst.Aging, TopDocs> {
  private final TopScoreDocCollectorManager best;
  private final Recency recency;

  RecentFirst(int depth, Recency recency) {
    this.best = new TopScoreDocCollectorManager(depth, null, Integer.MAX_VALUE);
    this.recency = recency;
  }

  @Override
  public Aging newCollector() {
    return new Aging(best.newCollector(), recency);
  }

  @Override
  public TopDocs reduce(Collection<Aging> collectors) throws IOException {
    List<TopScoreDocCollector> all = collectors.stream().map(Aging::best).toList();
    return best.reduce(all);
  }

  /** Hands scores on as the ages of the articles change them. */
  static final class Aging extends FilterCollector {
    private final TopScoreDocCollector best;
    private final Recency recency;

    Aging(TopScoreDocCollector best, Recency recency) {
      super((Collector) best);
      this.best = best;
      this.recency = recency;
    }

    TopScoreDocCollector best() {
      return best;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
      Ages ages = new Ages(segment.reader(), Optional.of(recency));
      return new FilterLeafCollector(super.getLeafCollector(segment)) {
        private int document;

        @Override
        public void setScorer(Scorable scorer) throws IOException {
          super.setScorer(
              new FilterScorable(scorer) {
                @Override
                public float score() throws IOException {
                  return in.score() * ages.factor(document);
                }
              });
        }

        @Override
        public void collect(int found) throws IOException {
          document = found;
          super.collect(found);
        }
      };
    }
  }
}
