import dev.lede.article.IndexedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * A collection with queries and judgments, and how well a design does on it.
 *
 * @param grades above 0, by query and article; queries without any are left out
 */
record Judged(
    String name,
    Measure measure,
    List<IndexedArticle> articles,
    Map<String, String> queries,
    Map<String, Map<String, Integer>> grades) {

  /** What is made of the grades of hits: a figure from 0 to 1. */
  enum Measure {
    MAP,
    MRR,
    NDCG;

    private double of(List<Integer> hits, Collection<Integer> judged) {
      int[] relevant = IntStream.range(0, hits.size()).filter(i -> hits.get(i) > 0).toArray();
      return switch (this) {
        case MAP ->
            IntStream.range(0, relevant.length)
                    .mapToDouble(i -> (i + 1.0) / (relevant[i] + 1))
                    .sum()
                / judged.size();
        case MRR -> relevant.length == 0 ? 0 : 1.0 / (relevant[0] + 1);
        case NDCG -> gain(hits) / gain(judged.stream().sorted(Comparator.reverseOrder()).toList());
      };
    }

    /** To the tenth place, each place worth less than the one before. */
    private static double gain(List<Integer> grades) {
      return IntStream.range(0, Math.min(10, grades.size()))
          .mapToDouble(i -> grades.get(i) / Math.log(i + 2))
          .sum();
    }
  }

  /** Reads {@code docs.jsonl}, {@code queries.tsv} and {@code qrels.txt}. */
  static Judged read(Measure measure, Path folder) throws IOException {
    Map<String, String> queries =
        Files.readAllLines(folder.resolve("queries.tsv")).stream()
            .map(line -> line.split("\t", 2))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    for (String line : Files.readAllLines(folder.resolve("qrels.txt"))) {
      String[] parts = line.strip().split("\\s+");
      int grade = Integer.parseInt(parts[3]);
      if (grade > 0 && queries.containsKey(parts[0])) {
        grades.computeIfAbsent(parts[0], query -> new HashMap<>()).put(parts[2], grade);
      }
    }
    List<IndexedArticle> articles = Articles.read(folder.resolve("docs.jsonl"));
    return new Judged(folder.getFileName().toString(), measure, articles, queries, grades);
  }

  /** The figure of each query; 0 for one that finds nothing. */
  double[] figures(Design design) throws IOException {
    double[] figures = new double[grades.size()];
    try (Directory directory = new ByteBuffersDirectory()) {
      Articles.write(design, articles, directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        int at = 0;
        for (Map.Entry<String, Map<String, Integer>> judged : grades.entrySet()) {
          String text = queries.get(judged.getKey());
          List<Integer> hits =
              Stream.of(searcher.search(design.query(text, reader), 1_000).scoreDocs)
                  .map(hit -> articles.get(hit.doc).article().id())
                  .map(id -> judged.getValue().getOrDefault(id, 0))
                  .toList();
          figures[at++] = measure.of(hits, judged.getValue().values());
        }
      }
    }
    return figures;
  }
}
