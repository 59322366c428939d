import dev.lede.article.IndexedArticle;
import dev.lede.evaluation.Measure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where the stems stand: beside the exact forms as marked tokens, in twin fields, or alone, as with
 * EnglishAnalyzer. Prints relevance and costs as tables.
 *
 * <p>Arguments: {@code ARTICLES.jsonl MEASURE=FOLDER...}. The costs are measured with the articles
 * and queries out of their headlines. A folder holds docs.jsonl, queries.tsv and qrels.txt; the
 * measure is map, mrr, ndcg_10, precision_10 or recall_100.
 */
final class Designs {
  private static final List<Design> DESIGNS =
      List.of(new MarkedTokens(), new TwinFields(), new OneField());

  public static void main(String[] args) throws IOException {
    List<String> columns = new ArrayList<>();
    List<double[]> figures = new ArrayList<>();
    for (String argument : Arrays.asList(args).subList(1, args.length)) {
      String[] parts = argument.split("=", 2);
      Measure measure = Measure.valueOf(parts[0].toUpperCase(Locale.ROOT));
      Judged judged = Judged.read(Path.of(parts[1]));
      columns.add(
          "%s %s (%d)".formatted(judged.name(), measure.label(), judged.qrels().topics().size()));
      double[] means = new double[DESIGNS.size()];
      for (int i = 0; i < means.length; i++) {
        means[i] = judged.evaluation(DESIGNS.get(i)).mean().of(measure);
      }
      figures.add(means);
    }
    print("relevance", columns, figures, "%.4f");
    costs(Articles.read(Path.of(args[0])));
  }

  private static void costs(List<IndexedArticle> articles) throws IOException {
    List<String> queries =
        articles.stream()
            .limit(1_000)
            .map(article -> firstWords(article.article().headline()))
            .toList();
    try (Costs costs = new Costs(DESIGNS)) {
      print(
          "%,d articles, %,d queries".formatted(articles.size(), queries.size()),
          List.of("indexing, CPU s", "MB", "query, CPU ms"),
          List.of(costs.indexing(articles), costs.megabytes(), costs.searching(queries)),
          "%.3f");
    }
  }

  /** Three words, as many as people type. */
  private static String firstWords(String headline) {
    List<String> words = List.of(headline.strip().split("\\s+"));
    return String.join(" ", words.subList(0, Math.min(3, words.size())));
  }

  private static void print(
      String title, List<String> columns, List<double[]> figures, String format) {
    System.out.println("\n| " + title + " | " + String.join(" | ", columns) + " |");
    System.out.println("| --- |" + " --- |".repeat(columns.size()));
    for (int i = 0; i < DESIGNS.size(); i++) {
      StringBuilder line =
          new StringBuilder("| " + DESIGNS.get(i).getClass().getSimpleName() + " |");
      for (double[] column : figures) {
        line.append(' ').append(String.format(Locale.ROOT, format, column[i])).append(" |");
      }
      System.out.println(line);
    }
  }
}
