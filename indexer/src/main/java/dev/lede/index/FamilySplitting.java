package dev.lede.index;

import dev.lede.article.Shingles;
import dev.lede.index.StoredTexts.Text;
import dev.lede.schema.ClusterField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits a family, in which copies of copies may be far from each other, into clusters in which
 * every two are copies. Articles are taken in the order of their ids, each into the first cluster
 * that it fits: the outcome depends on the family alone.
 */
final class FamilySplitting {
  /** Larger families are the same text a thousand times, and stay whole. */
  static final int LARGEST = 2_000;

  /** So many different texts of a cluster are compared with. */
  private static final int MOST_COMPARED = 20;

  private FamilySplitting() {}

  /** The cluster of each article of a family, by id. */
  static Map<String, Long> split(List<Text> family) {
    List<Cluster> clusters = new ArrayList<>();
    for (Text text : family.stream().sorted(Comparator.comparing(Text::id)).toList()) {
      clusters.stream()
          .filter(cluster -> cluster.fits(text.shingles()))
          .findFirst()
          .orElseGet(
              () -> {
                clusters.add(new Cluster());
                return clusters.get(clusters.size() - 1);
              })
          .add(text);
    }
    Map<String, Long> names = new HashMap<>();
    for (Cluster cluster : clusters) {
      cluster.ids.forEach(id -> names.put(id, cluster.name()));
    }
    return names;
  }

  /** Articles of which every two are copies. */
  private static final class Cluster {
    private final List<String> ids = new ArrayList<>();
    private final List<Shingles> texts = new ArrayList<>();

    boolean fits(Shingles shingles) {
      return texts.stream().allMatch(shingles::isCopyOf);
    }

    void add(Text text) {
      ids.add(text.id());
      boolean known = texts.stream().anyMatch(one -> one.resemblance(text.shingles()) == 1);
      if (!known && texts.size() < MOST_COMPARED) {
        texts.add(text.shingles());
      }
    }

    /** The least of the names of its articles; none of one that is alone. */
    long name() {
      return ids.size() == 1
          ? ClusterField.NONE
          : ids.stream().mapToLong(ClusterField::nameOf).min().orElseThrow();
    }
  }
}
