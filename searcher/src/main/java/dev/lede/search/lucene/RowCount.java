package dev.lede.search.lucene;

import dev.lede.schema.ClusterField;
import dev.lede.schema.NewsFields;
import dev.lede.search.SearchResult.Total;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts articles, those of a cluster of copies once.
 *
 * @param most where counting stops
 */
record RowCount(int most) implements CollectorManager<RowCount.Rows, Total> {
  @Override
  public Rows newCollector() {
    return new Rows(most);
  }

  @Override
  public Total reduce(Collection<Rows> counted) {
    Set<Long> clusters = new HashSet<>();
    long count = 0;
    boolean exact = true;
    for (Rows rows : counted) {
      count += rows.alone;
      clusters.addAll(rows.clusters);
      exact &= !rows.stopped;
    }
    return new Total(count + clusters.size(), exact);
  }

  /** What one thread counted. */
  static final class Rows extends SimpleCollector {
    private final int most;
    private final Set<Long> clusters = new HashSet<>();
    private long alone;
    private boolean stopped;
    private Optional<NumericDocValues> column = Optional.empty();

    private Rows(int most) {
      this.most = most;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      column = Optional.of(NewsFields.CLUSTER.column(leaf.reader()));
    }

    @Override
    public void collect(int document) throws IOException {
      NumericDocValues clusterOf = column.orElseThrow();
      long cluster = clusterOf.advanceExact(document) ? clusterOf.longValue() : ClusterField.NONE;
      boolean another = cluster == ClusterField.NONE || !clusters.contains(cluster);
      if (another && alone + clusters.size() >= most) {
        stopped = true;
        throw new CollectionTerminatedException();
      }
      if (cluster == ClusterField.NONE) {
        alone++;
      } else {
        clusters.add(cluster);
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
