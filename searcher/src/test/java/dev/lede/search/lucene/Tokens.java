package dev.lede.search.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The tokens of a field, those of each position.
 *
 * @param places the terms at each position, by the position
 */
record Tokens(SortedMap<Integer, Set<String>> places) {

  /**
   * What stands in a row: one place after the other, each with any of some terms.
   *
   * @param name tells rows apart that ask for different things
   */
  record Row(String name, List<Predicate<String>> wanted) {

    /** Terms one after the other. */
    static Row of(List<String> terms) {
      return new Row(
          "" + terms, terms.stream().map(term -> (Predicate<String>) term::equals).toList());
    }

    /** One place with any of some terms. */
    static Row anyOf(Collection<String> terms) {
      return new Row("" + terms, List.of(terms::contains));
    }

    int width() {
      return wanted.size();
    }
  }

  /** Where a row stands, both ends included. */
  private record Stretch(Row row, int from, int to) {
    boolean isSame(Stretch other) {
      return from == other.from && row.name.equals(other.row.name);
    }
  }

  /** A field without a value. */
  static Tokens none() {
    return new Tokens(new TreeMap<>());
  }

  boolean contain(String term) {
    return has(term::equals);
  }

  boolean has(Predicate<String> wanted) {
    return places.values().stream().anyMatch(terms -> terms.stream().anyMatch(wanted));
  }

  boolean have(Row row) {
    return !stretches(row).isEmpty();
  }

  /**
   * Whether one row of each part stands somewhere, with at most so many other places in between.
   * Where the same row is taken twice it stands twice; one of several places counts once.
   */
  boolean haveNear(List<List<Row>> parts, int distance) {
    List<List<Stretch>> choices =
        parts.stream()
            .map(rows -> rows.stream().flatMap(row -> stretches(row).stream()).toList())
            .toList();
    return isNear(choices, new ArrayList<>(), distance);
  }

  private static boolean isNear(List<List<Stretch>> choices, List<Stretch> chosen, int distance) {
    if (chosen.size() == choices.size()) {
      return othersAmong(chosen) <= distance;
    }
    for (Stretch stretch : choices.get(chosen.size())) {
      boolean taken = stretch.row.width() == 1 && chosen.stream().anyMatch(stretch::isSame);
      chosen.add(stretch);
      boolean near =
          !taken && reaches(choices, chosen, distance) && isNear(choices, chosen, distance);
      chosen.remove(chosen.size() - 1);
      if (near) {
        return true;
      }
    }
    return false;
  }

  /** Whether the parts that are not chosen can still fill what lies among those that are. */
  private static boolean reaches(List<List<Stretch>> choices, List<Stretch> chosen, int distance) {
    int left =
        choices.subList(chosen.size(), choices.size()).stream()
            .mapToInt(part -> part.stream().mapToInt(s -> s.row.width()).max().orElse(0))
            .sum();
    return othersAmong(chosen) - left <= distance;
  }

  private static int othersAmong(List<Stretch> chosen) {
    int from = chosen.stream().mapToInt(Stretch::from).min().orElseThrow();
    int to = chosen.stream().mapToInt(Stretch::to).max().orElseThrow();
    Set<String> rows = new HashSet<>();
    int held =
        chosen.stream()
            .filter(stretch -> stretch.row.width() == 1 || rows.add(stretch.row.name))
            .mapToInt(stretch -> stretch.row.width())
            .sum();
    return to - from + 1 - held;
  }

  private List<Stretch> stretches(Row row) {
    List<Stretch> found = new ArrayList<>();
    for (int start : places.keySet()) {
      boolean all = true;
      for (int i = 0; i < row.width() && all; i++) {
        all = places.getOrDefault(start + i, Set.of()).stream().anyMatch(row.wanted.get(i));
      }
      if (all) {
        found.add(new Stretch(row, start, start + row.width() - 1));
      }
    }
    return found;
  }
}
