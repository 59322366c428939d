package dev.lede.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A ranking for a topic seen through its judgments. Grades below 1 are 0.
 *
 * @param found the grades of the articles found, the best first, 0 where not judged
 * @param relevant the grades of all articles judged relevant, the highest first
 */
record Judged(List<Integer> found, List<Integer> relevant) {

  static Judged of(List<String> articles, Map<String, Integer> grades) {
    return new Judged(
        articles.stream().map(id -> Math.max(0, grades.getOrDefault(id, 0))).toList(),
        grades.values().stream()
            .filter(grade -> grade > 0)
            .sorted(Comparator.reverseOrder())
            .toList());
  }

  /** How many relevant articles stand among the first. */
  long relevantWithin(int depth) {
    return found.stream().limit(depth).filter(grade -> grade > 0).count();
  }
}
