package dev.lede.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a search engine found for each topic.
 *
 * @param articles the ids of the articles found for a topic, the best first, each once
 */
public record Run(Map<String, List<String>> articles) {
  private static final List<String> COLUMNS =
      List.of("topic", "Q0", "article", "rank", "score", "tag");

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");

  /**
   * The order of {@code trec_eval}: the rank that is written says nothing, scores are compared as
   * 32-bit floats, and of equal ones the greatest id comes first, byte by byte.
   */
  private static final Comparator<Scored> ORDER =
      Comparator.<Scored>comparingDouble(Scored::score)
          .reversed()
          .thenComparing(Run::greatestFirst);

  /** An article and its score. */
  private record Scored(String id, float score) {}

  /**
   * What was found.
   *
   * @throws IllegalArgumentException if an article was found twice for a topic
   */
  public Run {
    articles.forEach(Run::requireOnce);
    articles = Map.copyOf(articles);
  }

  private static void requireOnce(String topic, List<String> found) {
    if (new HashSet<>(found).size() < found.size()) {
      throw new IllegalArgumentException("an article was found twice for topic " + topic);
    }
  }

  /**
   * Reads a run as TREC writes it: topic, {@code Q0}, article, rank, score, tag.
   *
   * @throws MalformedLineException if a line is none, or an article was found twice for a topic
   * @throws IOException if the file cannot be read or has no lines
   */
  public static Run read(Path file) throws IOException {
    Map<String, List<Scored>> found = new HashMap<>();
    Map<String, Set<String>> ids = new HashMap<>();
    Line.forEach(
        file,
        line -> {
          List<String> columns = line.columns("a line of a run", COLUMNS);
          String topic = columns.get(0);
          Scored scored = new Scored(columns.get(2), score(columns.get(4), line));
          if (!ids.computeIfAbsent(topic, id -> new HashSet<>()).add(scored.id())) {
            throw line.malformed(
                "%s was found before for topic %s"
                    .formatted(Line.quoted(scored.id()), Line.quoted(topic)));
          }
          found.computeIfAbsent(topic, id -> new ArrayList<>()).add(scored);
        });
    if (found.isEmpty()) {
      throw new IOException(file + " is empty: a run has lines of " + String.join(", ", COLUMNS));
    }
    Map<String, List<String>> articles = new LinkedHashMap<>();
    found.forEach(
        (topic, all) -> articles.put(topic, all.stream().sorted(ORDER).map(Scored::id).toList()));
    return new Run(articles);
  }

  private static float score(String text, Line line) throws MalformedLineException {
    if (!NUMBER.matcher(text).matches()) {
      throw line.malformed("the score " + Line.quoted(text) + " is not a number");
    }
    // -0 and 0 are the same score.
    return Float.parseFloat(text) + 0f;
  }

  private static int greatestFirst(Scored one, Scored other) {
    return Arrays.compareUnsigned(other.id().getBytes(UTF_8), one.id().getBytes(UTF_8));
  }

  /** The ids of the articles found for a topic, the best first; none where nothing was. */
  public List<String> articles(String topic) {
    return articles.getOrDefault(topic, List.of());
  }
}
