package dev.lede.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/**
 * What people judged: for each topic the grades of articles. A grade of 1 or more says that an
 * article is relevant, and the higher the more; an article without a grade is taken as not
 * relevant.
 */
public final class Qrels {
  private static final List<String> COLUMNS = List.of("topic", "0", "article", "grade");

  private final LinkedHashMap<String, Map<String, Integer>> grades = new LinkedHashMap<>();

  private Qrels() {}

  /**
   * Reads judgments as TREC writes them: topic, a column of no meaning, article, grade. One that is
   * repeated counts once.
   *
   * @throws MalformedLineException if a line is none, or gives an article another grade than before
   * @throws IOException if the file cannot be read or has no judgments
   */
  public static Qrels read(Path file) throws IOException {
    Qrels qrels = new Qrels();
    Line.forEach(file, qrels::add);
    if (qrels.grades.isEmpty()) {
      throw new IOException(file + " has no judgments: write lines of topic, 0, article, grade");
    }
    return qrels;
  }

  private void add(Line line) throws MalformedLineException {
    List<String> columns = line.columns("a judgment", COLUMNS);
    String article = columns.get(2);
    int grade = grade(columns.get(3), line);
    Map<String, Integer> topic =
        grades.computeIfAbsent(columns.get(0), id -> new LinkedHashMap<>());
    Integer before = topic.putIfAbsent(article, grade);
    if (before != null && before != grade) {
      throw line.malformed(
          "%s has the grade %d for topic %s, and had %d before"
              .formatted(Line.quoted(article), grade, Line.quoted(columns.get(0)), before));
    }
  }

  private static int grade(String text, Line line) throws MalformedLineException {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw line.malformed("the grade " + Line.quoted(text) + " is not a whole number");
    }
  }

  /** The topics that were judged, in the order of their first judgments. */
  public SequencedSet<String> topics() {
    return Collections.unmodifiableSequencedSet(grades.sequencedKeySet());
  }

  /** The topics for which nothing was judged relevant. */
  public List<String> topicsWithoutRelevant() {
    return grades.entrySet().stream()
        .filter(topic -> topic.getValue().values().stream().allMatch(grade -> grade < 1))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The grades of the articles that were judged for a topic; none for a topic that was not. */
  public Map<String, Integer> grades(String topic) {
    return grades.getOrDefault(topic, Map.of());
  }
}
