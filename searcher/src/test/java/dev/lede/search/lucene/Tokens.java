package dev.lede.search.lucene;

import dev.lede.article.Field;
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
record Tokens(Field field, SortedMap<Integer, Set<String>> places) {
  /** Stands for a place where any word may stand, or none. */
  static final Predicate<String> ANY = term -> true;

  /** Where something stands, both ends included. */
  private record Stretch(int from, int to) {}

  boolean contain(String term) {
    return has(term::equals);
  }

  boolean has(Predicate<String> wanted) {
    return places.values().stream().anyMatch(terms -> terms.stream().anyMatch(wanted));
  }

  /** Whether these stand in a row; the empty text for any. */
  boolean haveInARow(List<String> terms) {
    return !stretches(row(terms)).isEmpty();
  }

  static List<Predicate<String>> row(List<String> terms) {
    return terms.stream()
        .map(term -> term.isEmpty() ? ANY : (Predicate<String>) term::equals)
        .toList();
  }

  /** Whether a term stands at a place. */
  boolean haveAt(int place, String term) {
    return term.isEmpty() || places.getOrDefault(place, Set.of()).contains(term);
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
        all =
            row.get(i) == ANY
                || places.getOrDefault(start + i, Set.of()).stream().anyMatch(row.get(i));
      }
      if (all) {
        found.add(new Stretch(start, start + row.size() - 1));
      }
    }
    return found;
  }
}
