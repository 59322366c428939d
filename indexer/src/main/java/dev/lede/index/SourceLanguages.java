package dev.lede.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * In which languages the articles of each source were so far. Remembers the sources that were met
 * last; what it forgot of the others it asks for again. Serves one thread.
 */
final class SourceLanguages {
  /** So many sources are remembered: some megabytes at most. */
  static final int MOST_SOURCES = 10_000;

  private final Function<String, Map<String, Long>> earlier;
  private final int mostSources;
  private final LinkedHashMap<String, Map<String, Long>> counts =
      new LinkedHashMap<>(16, 0.75f, true);

  /**
   * Starts from what is known already.
   *
   * @param earlier the number of articles in each language, by code, that a source has in the index
   */
  SourceLanguages(Function<String, Map<String, Long>> earlier) {
    this(earlier, MOST_SOURCES);
  }

  SourceLanguages(Function<String, Map<String, Long>> earlier, int mostSources) {
    this.earlier = earlier;
    this.mostSources = mostSources;
  }

  /** Counts an article whose language was given or detected. */
  void add(String source, String language) {
    of(source).merge(language, 1L, Long::sum);
  }

  /** The language of most articles of a source; of two with equally many the first by code. */
  Optional<String> usual(String source) {
    return of(source).entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  private Map<String, Long> of(String source) {
    Map<String, Long> known = counts.get(source);
    if (known != null) {
      return known;
    }
    Map<String, Long> begun = new HashMap<>(earlier.apply(source));
    counts.put(source, begun);
    if (counts.size() > mostSources) {
      counts.remove(counts.firstEntry().getKey());
    }
    return begun;
  }
}
