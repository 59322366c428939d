package dev.lede.index;

import dev.lede.article.Shingles;
import dev.lede.schema.ClusterField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits a family, in which copies of copies may be far from each other, into clusters in which
 * every two are copies. Texts are taken in the order of their least ids, each into the first
 * cluster that it fits: the outcome depends on the family alone.
 */
final class FamilySplitting {
  /** So many texts of a cluster are compared with. */
  private static final int MOST_COMPARED = 20;

  private FamilySplitting() {}

  /** A text and the ids of the articles that have it, in ascending order. */
  record Text(List<String> ids, Shingles shingles) {
    Text {
      ids = ids.stream().sorted().toList();
    }
  }

  /** The cluster of each article of a family, by id. */
  static Map<String, Long> split(List<Text> family) {
    List<Cluster> clusters = new ArrayList<>();
    for (Text text : family.stream().sorted(Comparator.comparing(one -> one.ids.get(0))).toList()) {
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
    clusters.forEach(cluster -> name(cluster.ids, names));
    return names;
  }

  /** Names a cluster by the least of the names of its articles; one that is alone has none. */
  static void name(List<String> ids, Map<String, Long> names) {
    long name =
        ids.size() == 1
            ? ClusterField.NONE
            : ids.stream().mapToLong(ClusterField::nameOf).min().orElseThrow();
    ids.forEach(id -> names.put(id, name));
  }

  /** Texts of which every two are copies. */
  private static final class Cluster {
    private final List<String> ids = new ArrayList<>();
    private final List<Shingles> texts = new ArrayList<>();

    boolean fits(Shingles shingles) {
      return texts.stream().allMatch(shingles::isCopyOf);
    }

    void add(Text text) {
      ids.addAll(text.ids());
      if (texts.size() < MOST_COMPARED) {
        texts.add(text.shingles());
      }
    }
  }
}
