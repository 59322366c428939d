package dev.lede.index;

import java.util.Map;

/**
 * What settling copies changed.
 *
 * @param families the new family of each article that has another one than before, by id
 * @param clusters the same for clusters
 */
record SettledCopies(Map<String, Long> families, Map<String, Long> clusters) {
  SettledCopies {
    families = Map.copyOf(families);
    clusters = Map.copyOf(clusters);
  }
}
