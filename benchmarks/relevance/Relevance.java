import dev.lede.evaluation.Comparison;
import dev.lede.evaluation.Difference;
import dev.lede.evaluation.Evaluation;
import dev.lede.evaluation.Measure;
import dev.lede.evaluation.Qrels;
import dev.lede.evaluation.Run;
import dev.lede.evaluation.TopicFile;
import dev.lede.query.NewsQuery;
import dev.lede.search.NewsSearcher;
import dev.lede.search.RankedIds.RankedId;
import dev.lede.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/**
 * Lede beside Lucene as it comes on judged collections. Called by {@code relevance.sh}, which has
 * made the indexes and the runs of topics.
 */
final class Relevance {
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");
  private static final String RELATED = "related:";

  /** How many terms MoreLikeThis looks for: what it comes with, and twice as many. */
  private static final List<Integer> TERMS = List.of(25, 50);

  public static void main(String[] args) throws IOException {
    LUCENE.setLevel(Level.SEVERE);
    Path work = Path.of(args[0]);
    System.out.println("| collection | figure | topics | Lucene | Lede | even | odd | difference | p |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    for (String argument : Arrays.asList(args).subList(1, args.length)) {
      boolean related = argument.startsWith(RELATED);
      String[] parts = argument.substring(related ? RELATED.length() : 0).split("=", 2);
      Measure measure = Measure.valueOf(parts[0].toUpperCase(Locale.ROOT));
      Path folder = Path.of(parts[1]);
      Path index = work.resolve(folder.getFileName());
      try (NewsSearcher lede = NewsSearcher.open(index);
          BareRanking bare = BareRanking.of(lede)) {
        if (related) {
          related(folder, measure, lede, bare);
        } else {
          topics(folder, measure, Run.read(work.resolve(folder.getFileName() + ".run")), bare);
        }
      }
    }
  }

  private static void topics(Path folder, Measure measure, Run lede, BareRanking bare)
      throws IOException {
    Qrels qrels = Qrels.read(folder.resolve("qrels.txt"));
    Run lucene = bare.topics(TopicFile.read(folder.resolve("queries.tsv")));
    row(folder.getFileName().toString(), measure, qrels, lede, lucene);
  }

  private static void related(Path folder, Measure measure, NewsSearcher lede, BareRanking bare)
      throws IOException {
    Qrels qrels = Qrels.read(folder.resolve("qrels.mlt.txt"));
    Run found = related(lede, qrels.topics());
    for (int terms : TERMS) {
      String name = folder.getFileName() + ", related, " + terms + " terms";
      row(name, measure, qrels, found, bare.related(qrels.topics(), terms));
    }
  }

  private static Run related(NewsSearcher lede, Collection<String> articles) throws IOException {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (String id : articles) {
      NewsQuery query = lede.related(id).orElseThrow();
      SearchRequest request = SearchRequest.of(query).withLimit(1_000);
      found.put(id, lede.rank(request).ids().stream().map(RankedId::id).toList());
    }
    return new Run(found);
  }

  private static void row(String name, Measure measure, Qrels qrels, Run lede, Run lucene) {
    Evaluation ours = Evaluation.of("Lede", lede, qrels);
    Evaluation theirs = Evaluation.of("Lucene", lucene, qrels);
    Difference difference = new Comparison(ours, theirs).of(measure);
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %d | %.4f | %.4f | %.4f | %.4f | %+.4f | %.4f |%n",
        name,
        measure.label(),
        qrels.topics().size(),
        theirs.mean().of(measure),
        ours.mean().of(measure),
        mean(ours, measure, number -> number % 2 == 0),
        mean(ours, measure, number -> number % 2 == 1),
        difference.mean(),
        difference.p());
  }

  /** Over some of the topics, by their numbers. */
  private static double mean(Evaluation evaluation, Measure measure, IntPredicate numbered) {
    List<String> topics = new ArrayList<>(evaluation.topics().keySet());
    return IntStream.range(0, topics.size())
        .filter(place -> numbered.test(number(topics.get(place), place)))
        .mapToDouble(place -> evaluation.of(measure, topics.get(place)))
        .average()
        .orElse(0);
  }

  /** The number in the name of a topic; of an article, which has none, its place. */
  private static int number(String topic, int place) {
    return topic.matches("[a-z]*[0-9]{1,9}")
        ? Integer.parseInt(topic.replaceAll("[a-z]", ""))
        : place + 1;
  }
}
