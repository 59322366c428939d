package dev.lede.index;

import dev.lede.schema.NewsFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * In which languages the articles of each source are that stood in the index before. Counted once,
 * when first asked for, and only for sources with articles in other languages than English, which
 * is taken for granted.
 */
final class EarlierLanguages {
  private static final String TAKEN_FOR_GRANTED = "en";

  private final DirectoryReader reader;
  private Map<String, Map<String, Long>> counts = Map.of();
  private boolean counted;

  EarlierLanguages(DirectoryReader reader) {
    this.reader = reader;
  }

  /** How many articles a source has in each language, by code; none where all are in English. */
  Map<String, Long> of(String source) {
    if (!counted) {
      counts = count();
      counted = true;
    }
    return counts.getOrDefault(source, Map.of());
  }

  private Map<String, Map<String, Long>> count() {
    Map<String, Map<String, Long>> all = new HashMap<>();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        count(leaf.reader(), all);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    all.values().removeIf(languages -> languages.keySet().equals(Set.of(TAKEN_FOR_GRANTED)));
    return all;
  }

  private static void count(LeafReader leaf, Map<String, Map<String, Long>> all)
      throws IOException {
    SortedSetDocValues sources = DocValues.getSortedSet(leaf, NewsFields.SOURCE.name());
    SortedSetDocValues languages = DocValues.getSortedSet(leaf, NewsFields.WRITTEN_IN.name());
    while (sources.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (languages.advanceExact(sources.docID())) {
        String source = sources.lookupOrd(sources.nextOrd()).utf8ToString();
        String language = languages.lookupOrd(languages.nextOrd()).utf8ToString();
        all.computeIfAbsent(source, name -> new HashMap<>()).merge(language, 1L, Long::sum);
      }
    }
  }
}
