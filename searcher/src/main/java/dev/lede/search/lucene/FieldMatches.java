package dev.lede.search.lucene;

import dev.lede.article.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where a query matches in one value of a field. */
final class FieldMatches {
  private final List<Match> matches = new ArrayList<>();

  void add(int start, int end, int word) {
    // Offsets are -1 where the field has none.
    if (start >= 0 && start < end) {
      matches.add(new Match(start, end, word));
    }
  }

  /** Adds those of others that lie in a stretch of the value. */
  void addWithin(Span stretch, FieldMatches others) {
    others.matches.stream()
        .filter(match -> match.start() >= stretch.start() && match.end() <= stretch.end())
        .forEach(matches::add);
  }

  int count() {
    return matches.size();
  }

  /** Where they start, in order. */
  int[] starts() {
    return matches.stream().mapToInt(Match::start).sorted().toArray();
  }

  /** The matches in a text in order, one for each place and length. */
  List<Match> in(String text) {
    Collections.sort(matches);
    List<Match> apart = new ArrayList<>(matches.size());
    for (Match match : matches) {
      boolean again = !apart.isEmpty() && apart.get(apart.size() - 1).isAt(match);
      if (!again && match.end() <= text.length()) {
        apart.add(match);
      }
    }
    return apart;
  }

  /** The stretches to mark within a passage, counted from its beginning; none touches another. */
  static List<Span> marks(List<Match> matches, Span passage) {
    List<Span> marks = new ArrayList<>();
    for (Match match : matches) {
      int start = Math.max(match.start(), passage.start()) - passage.start();
      int end = Math.min(match.end(), passage.end()) - passage.start();
      int last = marks.size() - 1;
      if (start < end && last >= 0 && start <= marks.get(last).end()) {
        Span before = marks.get(last);
        marks.set(last, new Span(before.start(), Math.max(before.end(), end)));
      } else if (start < end) {
        marks.add(new Span(start, end));
      }
    }
    return marks;
  }
}
