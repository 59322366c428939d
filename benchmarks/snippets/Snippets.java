import dev.lede.search.NewsSearcher;
import dev.lede.search.SearchRequest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Ten best articles with two snippets each, Lede beside bare Lucene, query by query in turns on one
 * thread. Prints median and 99th percentile of the CPU time of a query.
 *
 * <p>Arguments: {@code LEDE_INDEX PEER_INDEX}; the peer's index is made out of the articles in
 * Lede's where there is none. With {@code --phases} at the end, what Lede spends its time on is
 * printed instead.
 */
final class Snippets {
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");
  private static final int QUERIES = 1_000;
  private static final int WARMING = 5;
  private static final int ROUNDS = 5;

  /** A way to answer a query; the number only keeps the work from being left out. */
  @FunctionalInterface
  interface Answering {
    long answer(String query) throws IOException;
  }

  public static void main(String[] args) throws Exception {
    LUCENE.setLevel(Level.SEVERE);
    try (NewsSearcher lede = NewsSearcher.open(Path.of(args[0]));
        BareHighlighter bare = BareHighlighter.open(Path.of(args[1]), lede)) {
      List<String> queries = HeadlineQueries.of(lede, QUERIES);
      List<Answering> both = List.of(query -> answer(lede, query), bare::answer);
      if (args.length > 2) {
        rounds(both.subList(0, 1), queries, WARMING);
        Phases.print(() -> rounds(both.subList(0, 1), queries, 2 * ROUNDS));
        return;
      }
      rounds(both, queries, WARMING);
      long[][][] taken = rounds(both, queries, ROUNDS);
      System.out.printf(
          Locale.ROOT,
          "%,d articles, %,d queries such as '%s', %d rounds after %d%n%n",
          lede.statistics().articles(),
          queries.size(),
          String.join("', '", queries.subList(0, 5)),
          ROUNDS,
          WARMING);
      System.out.println("| CPU time of a query, ms | Lede | bare Lucene | ratio |");
      System.out.println("| --- | --- | --- | --- |");
      row("median", .5, taken);
      row("90th percentile", .9, taken);
      row("99th percentile", .99, taken);
    }
  }

  private static long answer(NewsSearcher lede, String query) throws IOException {
    return lede.search(SearchRequest.of(query)).hits().stream()
        .mapToLong(hit -> hit.headline().matches().size() + hit.snippets().size())
        .sum();
  }

  /** Nanoseconds by who answered, query and round. */
  private static long[][][] rounds(List<Answering> answering, List<String> queries, int rounds)
      throws IOException {
    long[][][] taken = new long[answering.size()][queries.size()][rounds];
    long answered = 0;
    for (int round = 0; round < rounds; round++) {
      for (int query = 0; query < queries.size(); query++) {
        for (int turn = 0; turn < answering.size(); turn++) {
          int who = (turn + round + query) % answering.size();
          long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
          answered += answering.get(who).answer(queries.get(query));
          long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
          taken[who][query][round] = after - before;
        }
      }
    }
    if (answered == 0) {
      throw new IllegalStateException("nothing was found");
    }
    return taken;
  }

  private static void row(String name, double share, long[][][] taken) {
    double lede = percentile(share, taken[0]);
    double bare = percentile(share, taken[1]);
    System.out.printf(
        Locale.ROOT, "| %s | %.3f | %.3f | %.2f |%n", name, lede, bare, lede / bare);
  }

  /** Milliseconds; of each query the median of its rounds counts. */
  private static double percentile(double share, long[][] taken) {
    long[] medians =
        Arrays.stream(taken)
            .mapToLong(rounds -> Arrays.stream(rounds).sorted().toArray()[rounds.length / 2])
            .sorted()
            .toArray();
    return medians[(int) Math.ceil(share * medians.length) - 1] / 1e6;
  }
}
