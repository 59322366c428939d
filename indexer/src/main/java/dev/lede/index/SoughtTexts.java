package dev.lede.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;

/** Texts whose copies are looked for, each once however many articles have it. */
final class SoughtTexts {
  private final Map<Long, Sought> texts = new HashMap<>();
  private final Set<Integer> documents = new HashSet<>();

  /**
   * A text.
   *
   * @param bands by what its copies are found
   * @param documents the articles that have it, one at least
   */
  record Sought(long fingerprint, List<BytesRef> bands, List<Integer> documents) {}

  boolean hasText(long fingerprint) {
    return texts.containsKey(fingerprint);
  }

  boolean has(int document) {
    return documents.contains(document);
  }

  /** Adds an article; the bands are those of its text. */
  void add(int document, long fingerprint, List<BytesRef> bands) {
    texts
        .computeIfAbsent(fingerprint, text -> new Sought(text, bands, new ArrayList<>()))
        .documents()
        .add(document);
    documents.add(document);
  }

  /** Each text once. */
  Collection<Sought> all() {
    return texts.values();
  }

  /** The texts that have a band, for each in the order of an index. */
  SortedMap<BytesRef, List<Sought>> byBand() {
    SortedMap<BytesRef, List<Sought>> byBand = new TreeMap<>();
    for (Sought text : texts.values()) {
      for (BytesRef band : text.bands()) {
        byBand.computeIfAbsent(band, one -> new ArrayList<>(1)).add(text);
      }
    }
    return byBand;
  }
}
