import dev.lede.article.IndexedArticle;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOFunction;
import org.apache.lucene.util.IOUtils;

/** What designs cost, each measured in turns with the others; medians of the rounds. */
final class Costs implements Closeable {
  private static final int WARMING = 2;
  private static final int ROUNDS = 5;

  private final List<Design> designs;
  private final List<FSDirectory> indexes = new ArrayList<>();

  Costs(List<Design> designs) throws IOException {
    this.designs = designs;
    for (int i = 0; i < designs.size(); i++) {
      indexes.add(FSDirectory.open(Files.createTempDirectory("design")));
    }
  }

  /** CPU seconds of writing; the indexes are left standing. */
  double[] indexing(List<IndexedArticle> articles) throws IOException {
    return inTurns(i -> Articles.write(designs.get(i), articles, indexes.get(i)));
  }

  double[] megabytes() throws IOException {
    double[] sizes = new double[designs.size()];
    for (int i = 0; i < sizes.length; i++) {
      for (String file : indexes.get(i).listAll()) {
        sizes[i] += indexes.get(i).fileLength(file) / 1e6;
      }
    }
    return sizes;
  }

  /** CPU milliseconds of a query for its ten best, without the making of Lucene's query. */
  double[] searching(List<String> texts) throws IOException {
    return inTurns(
        i -> {
          try (DirectoryReader reader = DirectoryReader.open(indexes.get(i))) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            List<Query> queries =
                texts.stream().map(text -> designs.get(i).query(text, reader)).toList();
            double before = Articles.cpuSeconds();
            for (Query query : queries) {
              searcher.search(query, 10);
            }
            return 1e3 * (Articles.cpuSeconds() - before) / queries.size();
          }
        });
  }

  private double[] inTurns(IOFunction<Integer, Double> measured) throws IOException {
    double[][] taken = new double[designs.size()][ROUNDS];
    for (int round = -WARMING; round < ROUNDS; round++) {
      for (int i = 0; i < taken.length; i++) {
        taken[i][Math.max(0, round)] = measured.apply(i);
      }
    }
    return Arrays.stream(taken)
        .mapToDouble(rounds -> Arrays.stream(rounds).sorted().toArray()[ROUNDS / 2])
        .toArray();
  }

  @Override
  public void close() throws IOException {
    for (FSDirectory index : indexes) {
      IOUtils.rm(index.getDirectory());
      index.close();
    }
  }
}
