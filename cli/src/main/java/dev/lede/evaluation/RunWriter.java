package dev.lede.evaluation;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a run as TREC has it, a line for each article found: topic, {@code Q0}, article, rank,
 * score, tag.
 *
 * <p>The order is that of the scores alone to those who read a run. So they fall from line to line,
 * as decimal numbers and as 32-bit floats: where one would be as high as the one before, it is
 * written a little lower.
 */
public final class RunWriter {
  /** What parts equal scores, unless neighbouring floats lie further apart. */
  private static final float STEP = 1e-6f;

  private final PrintWriter out;
  private final String tag;

  /** Writes runs with a tag, a name without white space. */
  public RunWriter(PrintWriter out, String tag) {
    this.out = out;
    this.tag = tag;
  }

  /**
   * An article that was found.
   *
   * @param score how well it matches, no higher than that of the one before
   */
  public record Found(String id, float score) {}

  /**
   * Writes what was found for a topic, the best first.
   *
   * @throws IllegalArgumentException if two ids are written alike
   */
  public void write(Topic topic, List<Found> articles) {
    Set<String> ids = new HashSet<>();
    float last = Float.POSITIVE_INFINITY;
    int rank = 0;
    for (Found article : articles) {
      rank++;
      String id = WrittenId.of(article.id());
      if (!ids.add(id)) {
        throw new IllegalArgumentException(
            "two articles are both written as '%s' in a run: give one another id".formatted(id));
      }
      last = Math.min(article.score(), below(last));
      String score = new BigDecimal(Float.toString(last)).toPlainString();
      out.println(String.join(" ", topic.id(), "Q0", id, Integer.toString(rank), score, tag));
    }
  }

  private static float below(float score) {
    return Math.min(Math.nextDown(score), score - STEP);
  }
}
