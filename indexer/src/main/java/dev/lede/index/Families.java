package dev.lede.index;

import java.util.HashMap;
import java.util.Map;

/**
 * Joins articles and whole families of them, each known by a name. What is joined is called by the
 * least of the names in it, so that the outcome does not depend on the order.
 */
final class Families {
  private final Map<Long, Long> parents = new HashMap<>();

  /** What a name belongs to. */
  long of(long name) {
    long root = name;
    for (Long parent = parents.get(root); parent != null; parent = parents.get(root)) {
      root = parent;
    }
    long at = name;
    while (at != root) {
      Long parent = parents.put(at, root);
      at = parent == null ? root : parent;
    }
    return root;
  }

  /** Makes one of what two names belong to. */
  void join(long one, long other) {
    long first = of(one);
    long second = of(other);
    if (first != second) {
      parents.put(Math.max(first, second), Math.min(first, second));
    }
  }
}
