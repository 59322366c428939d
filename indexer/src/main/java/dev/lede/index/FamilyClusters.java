package dev.lede.index;

import dev.lede.article.Shingles;
import dev.lede.index.FamilySplitting.Text;
import dev.lede.schema.NewsFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes clusters of the articles of a family. In a very large one only articles of the very same
 * text fold: where thousands of texts are copies of copies they are made after a pattern, and to
 * hide one under another could hide news.
 */
final class FamilyClusters {
  private static final int MOST_TEXTS = 5_000;

  /** So many runs of words in all the texts of a family are held in memory at a time. */
  private static final long MOST_RUNS = 4_000_000;

  private final StoredTexts stored;

  FamilyClusters(StoredTexts stored) {
    this.stored = stored;
  }

  /** The new cluster of each article of a family that stands in another one as yet, by id. */
  Map<String, Long> changes(List<Integer> family) throws IOException {
    Map<String, Long> clusters = of(family);
    for (int document : family) {
      clusters.remove(stored.id(document), stored.set(NewsFields.CLUSTER, document));
    }
    return clusters;
  }

  private Map<String, Long> of(List<Integer> family) throws IOException {
    Map<Long, List<Integer>> byText = new HashMap<>();
    for (int document : family) {
      byText
          .computeIfAbsent(stored.fingerprint(document), text -> new ArrayList<>(1))
          .add(document);
    }
    Optional<List<Text>> texts = texts(byText.values());
    return texts.isPresent() ? FamilySplitting.split(texts.get()) : same(byText.values());
  }

  /** The texts, unless they are too many. */
  private Optional<List<Text>> texts(Collection<List<Integer>> byText) throws IOException {
    List<Text> texts = new ArrayList<>();
    long runs = 0;
    for (List<Integer> documents : byText) {
      Shingles shingles = stored.shingles(documents.get(0));
      runs += shingles.size();
      if (byText.size() > MOST_TEXTS || runs > MOST_RUNS) {
        return Optional.empty();
      }
      texts.add(new Text(ids(documents), shingles));
    }
    return Optional.of(texts);
  }

  private Map<String, Long> same(Collection<List<Integer>> byText) throws IOException {
    Map<String, Long> names = new HashMap<>();
    for (List<Integer> documents : byText) {
      FamilySplitting.name(ids(documents), names);
    }
    return names;
  }

  private List<String> ids(List<Integer> documents) throws IOException {
    List<String> ids = new ArrayList<>();
    for (int document : documents) {
      ids.add(stored.id(document));
    }
    return ids;
  }
}
