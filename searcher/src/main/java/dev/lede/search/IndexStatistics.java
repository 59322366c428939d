package dev.lede.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An index in numbers.
 *
 * @param articles how many it holds
 * @param undated how many of them have no date of publication
 * @param oldest the earliest publication
 * @param newest the latest publication
 * @param bytes what the files of the last commit take on disk
 * @param format the number of the index format
 * @param analysis the name of the analysis profile
 * @param program the version of Lede that wrote the last commit
 * @param sequence the number of the last write
 * @param sources the most frequent sources, the first ten
 * @param sections the most frequent sections, the first ten
 * @param languages the most frequent languages, the first ten
 */
public record IndexStatistics(
    long articles,
    long undated,
    Optional<Instant> oldest,
    Optional<Instant> newest,
    long bytes,
    int format,
    String analysis,
    String program,
    long sequence,
    List<ValueCount> sources,
    List<ValueCount> sections,
    List<ValueCount> languages) {

  /** How many articles have a value. */
  public record ValueCount(String value, long articles) {}
}
