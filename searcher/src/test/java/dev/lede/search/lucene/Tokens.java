package dev.lede.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * The tokens of a field, those of each position.
 *
 * @param places the terms at each position, by the position
 */
record Tokens(SortedMap<Integer, Set<String>> places) {

  /** Where something stands, both ends included. */
  private record Stretch(int from, int to) {}

  boolean contain(String term) {
    return has(term::equals);
  }

  boolean has(Predicate<String> wanted) {
    return places.values().stream().anyMatch(terms -> terms.stream().anyMatch(wanted));
  }

  boolean haveInARow(List<String> terms) {
    return !stretches(terms.stream().<Predicate<String>>map(term -> term::equals).toList())
        .isEmpty();
  }

  /** Whether each row stands somewhere, with at most so many other words in between. */
  boolean haveNear(List<List<Predicate<String>>> rows, int distance) {
    List<List<Stretch>> choices = rows.stream().map(this::stretches).toList();
    int held = rows.stream().mapToInt(List::size).sum();
    return choices.stream().noneMatch(List::isEmpty)
        && isNear(choices, 0, Integer.MAX_VALUE, Integer.MIN_VALUE, held + distance);
  }

  private static boolean isNear(
      List<List<Stretch>> choices, int next, int from, int to, int longest) {
    if (next == choices.size()) {
      return true;
    }
    for (Stretch stretch : choices.get(next)) {
      int first = Math.min(from, stretch.from);
      int last = Math.max(to, stretch.to);
      if (last - first + 1 <= longest && isNear(choices, next + 1, first, last, longest)) {
        return true;
      }
    }
    return false;
  }

  private List<Stretch> stretches(List<Predicate<String>> row) {
    List<Stretch> found = new ArrayList<>();
    for (int start : places.keySet()) {
      boolean all = true;
      for (int i = 0; i < row.size() && all; i++) {
        all = places.getOrDefault(start + i, Set.of()).stream().anyMatch(row.get(i));
      }
      if (all) {
        found.add(new Stretch(start, start + row.size() - 1));
      }
    }
    return found;
  }
}
