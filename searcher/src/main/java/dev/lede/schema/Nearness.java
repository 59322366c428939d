package dev.lede.schema;

import dev.lede.analysis.PhraseForms;
import dev.lede.analysis.Piece;
import dev.lede.analysis.Reading;
import dev.lede.analysis.WordPattern;
import dev.lede.analysis.WrittenWord;
import dev.lede.query.NewsQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;

/**
 * Queries for words that stand close to each other in one field: all of them within a stretch that
 * holds at most so many others. A word asked for twice has to stand there twice.
 */
final class Nearness {
  /**
   * A part may stand there in several widths, {@code one-way} and {@code one way}, and each choice
   * of widths is looked for by itself. Where there would be more choices than this, the rest of the
   * parts are looked for as they were typed.
   */
  private static final int MOST_CHOICES = 64;

  private final String field;
  private final PhraseForms phrases;
  private final Function<WrittenWord, Set<String>> words;
  private final Expansion expansion;

  /**
   * Makes queries of a field.
   *
   * @param phrases the ways in which words in quotes may stand there
   * @param words the terms that the field is asked for a word that is not in quotes
   */
  Nearness(
      String field,
      PhraseForms phrases,
      Function<WrittenWord, Set<String>> words,
      Expansion expansion) {
    this.field = field;
    this.phrases = phrases;
    this.words = words;
    this.expansion = expansion;
  }

  /** The query; empty where no part has a word. */
  Optional<Query> of(List<NewsQuery> parts, int distance) {
    List<List<IntervalsSource>> widths =
        parts.stream().flatMap(part -> places(part).stream()).toList();
    if (widths.isEmpty()) {
      return Optional.empty();
    }
    IntervalsSource[] choices =
        choices(widths).stream()
            .map(choice -> together(choice, distance))
            .toArray(IntervalsSource[]::new);
    return Optional.of(new IntervalQuery(field, new OneLeaf("", Intervals.or(choices))));
  }

  /** One width of each part, in every way. */
  private static List<List<IntervalsSource>> choices(List<List<IntervalsSource>> parts) {
    List<List<IntervalsSource>> choices = List.of(List.of());
    for (List<IntervalsSource> widths : parts) {
      boolean few = choices.size() * widths.size() <= MOST_CHOICES;
      List<List<IntervalsSource>> longer = new ArrayList<>();
      for (IntervalsSource width : few ? widths : widths.subList(0, 1)) {
        for (List<IntervalsSource> choice : choices) {
          List<IntervalsSource> one = new ArrayList<>(choice);
          one.add(width);
          longer.add(one);
        }
      }
      choices = longer;
    }
    return choices;
  }

  private static IntervalsSource together(List<IntervalsSource> choice, int distance) {
    List<IntervalsSource> parts = new ArrayList<>();
    for (IntervalsSource part : choice) {
      // Lucene measures a repeated source of several words wrongly: it is asked for once.
      if (part.minExtent() == 1 || !parts.contains(part)) {
        parts.add(part);
      }
    }
    return parts.size() == 1
        ? parts.get(0)
        : Intervals.maxgaps(distance, Intervals.unordered(parts.toArray(IntervalsSource[]::new)));
  }

  /**
   * Where a part stands, by its widths, the one that was typed first; several parts for a phrase in
   * which other words may stand.
   */
  private List<List<IntervalsSource>> places(NewsQuery part) {
    return switch (part) {
      case NewsQuery.Word word -> word(Reading.of(word.text()));
      case NewsQuery.Phrase phrase -> {
        List<Piece> pieces = Reading.of(phrase.text());
        yield phrase.slop() > 0
            ? pieces.stream().flatMap(piece -> phrase(List.of(piece)).stream()).toList()
            : phrase(pieces);
      }
      case NewsQuery.Spellings spellings -> places(spellings.typed());
      case NewsQuery.Wildcard wildcard ->
          WordPattern.of(wildcard.pattern()).stream()
              .map(pattern -> List.of(expansion.places(pattern)))
              .toList();
      case NewsQuery.Fuzzy fuzzy -> spelled(Reading.of(fuzzy.text()), fuzzy.edits());
      case NewsQuery.Weighted weighted -> places(weighted.query());
      case NewsQuery.In in -> places(in.query());
      case NewsQuery.Near near ->
          near.parts().stream().flatMap(inner -> places(inner).stream()).toList();
      case NewsQuery.Clauses clauses ->
          clauses.required().stream().flatMap(inner -> places(inner).stream()).toList();
      case NewsQuery.During during -> List.of();
      case NewsQuery.Everything everything -> List.of();
      case NewsQuery.Expression expression -> List.of();
      case NewsQuery.Between between -> List.of();
    };
  }

  /** A word in its forms; where what was typed as one is several words, these in a row. */
  private List<List<IntervalsSource>> word(List<Piece> pieces) {
    if (pieces.size() != 1 || !(pieces.get(0) instanceof WrittenWord)) {
      return phrase(pieces);
    }
    Set<List<String>> forms = new LinkedHashSet<>();
    words.apply((WrittenWord) pieces.get(0)).forEach(term -> forms.add(List.of(term)));
    forms.addAll(phrases.of(pieces));
    return List.of(byWidth(forms));
  }

  private List<List<IntervalsSource>> phrase(List<Piece> pieces) {
    return pieces.isEmpty() ? List.of() : List.of(byWidth(phrases.of(pieces)));
  }

  private List<List<IntervalsSource>> spelled(List<Piece> pieces, int edits) {
    return pieces.size() == 1 && pieces.get(0) instanceof WrittenWord word
        ? List.of(List.of(expansion.places(word.whole().exact(), edits)))
        : word(pieces);
  }

  /** Forms of one width are one source, for none of them can stand within another. */
  private static List<IntervalsSource> byWidth(Collection<List<String>> forms) {
    Map<Integer, List<IntervalsSource>> widths = new LinkedHashMap<>();
    forms.forEach(
        form -> widths.computeIfAbsent(form.size(), none -> new ArrayList<>()).add(row(form)));
    return widths.values().stream().map(Nearness::anyOf).toList();
  }

  private static IntervalsSource anyOf(List<IntervalsSource> sources) {
    return sources.size() == 1
        ? sources.get(0)
        : new OneLeaf("", Intervals.or(sources.toArray(IntervalsSource[]::new)));
  }

  /** Terms that follow each other; any may stand where one is empty. */
  private static IntervalsSource row(List<String> terms) {
    List<IntervalsSource> places = new ArrayList<>();
    int next;
    for (int at = 0; at < terms.size(); at = next) {
      next = at + 1;
      while (next < terms.size() && terms.get(next).isEmpty()) {
        next++;
      }
      IntervalsSource term = Intervals.term(terms.get(at));
      places.add(next == at + 1 ? term : Intervals.extend(term, 0, next - at - 1));
    }
    return places.size() == 1
        ? places.get(0)
        : Intervals.phrase(places.toArray(IntervalsSource[]::new));
  }
}
