package dev.lede.index;

import dev.lede.ingest.Parsed;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of everything that was read.
 *
 * @param outcomes how many articles were added, updated, unchanged and repeated
 * @param rejected what should have been an article and was not, by reason; N stands for any number
 * @param skipped how many files were passed over
 * @param passedOver what files of news held beside articles, with how many of each
 * @param warnings how many values of good articles were not understood
 * @param extraKeys the keys that have no field, with the number of articles that have them
 */
public record IndexReport(
    Map<Outcome, Long> outcomes,
    SortedMap<String, Long> rejected,
    long skipped,
    SortedMap<String, Long> passedOver,
    long warnings,
    SortedMap<String, Long> extraKeys) {

  public IndexReport {
    outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
    rejected = Collections.unmodifiableSortedMap(new TreeMap<>(rejected));
    passedOver = Collections.unmodifiableSortedMap(new TreeMap<>(passedOver));
    extraKeys = Collections.unmodifiableSortedMap(new TreeMap<>(extraKeys));
  }

  /** How many articles had this outcome. */
  public long count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }

  /** How many articles are now in the index as they were read, or were there already. */
  public long taken() {
    return outcomes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many were rejected, for whatever reason. */
  public long rejections() {
    return rejected.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Everything that was read: what was taken and what was rejected. */
  public long read() {
    return taken() + rejections();
  }

  /** Counts while a run goes on. */
  static final class Builder {
    /** A hostile file must not fill the memory with names: past this many they count together. */
    private static final int MOST_NAMES = 1_000;

    private static final String OTHERS = "(others)";

    private final IndexListener listener;
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final SortedMap<String, Long> rejected = new TreeMap<>();
    private final SortedMap<String, Long> passedOver = new TreeMap<>();
    private final SortedMap<String, Long> extraKeys = new TreeMap<>();
    private long skipped;
    private long warnings;

    Builder(IndexListener listener) {
      this.listener = listener;
    }

    void add(Parsed.Ok ok, Outcome outcome) {
      outcomes.merge(outcome, 1L, Long::sum);
      ok.article().extra().keySet().forEach(key -> count(extraKeys, key));
      warnings += ok.warnings().size();
      ok.warnings().forEach(warning -> listener.warned(ok.origin(), warning));
    }

    /** So many articles that counted as unchanged were replaced after all. */
    void updateUnchanged(long count) {
      outcomes.merge(Outcome.UNCHANGED, -count, Long::sum);
      outcomes.merge(Outcome.UPDATED, count, Long::sum);
    }

    void add(Parsed.Problem problem) throws IOException {
      count(rejected, kind(problem.why()));
      listener.rejected(problem);
    }

    void add(Parsed.PassedOver passed) {
      passedOver.merge(passed.what(), passed.count(), Long::sum);
    }

    void add(Parsed.Skipped file) {
      skipped++;
      listener.skipped(file);
    }

    /** Problems that differ in a place or a length only are of one kind. */
    private static String kind(String why) {
      return why.replaceAll("\\d+", "N");
    }

    private static void count(SortedMap<String, Long> counts, String name) {
      boolean room = counts.size() < MOST_NAMES || counts.containsKey(name);
      counts.merge(room ? name : OTHERS, 1L, Long::sum);
    }

    IndexReport build() {
      return new IndexReport(outcomes, rejected, skipped, passedOver, warnings, extraKeys);
    }
  }
}
