package dev.lede.schema;

import dev.lede.analysis.Piece;
import dev.lede.analysis.QueryTerms;
import dev.lede.analysis.Reading;
import dev.lede.analysis.UnspacedRun;
import dev.lede.analysis.WordPattern;
import dev.lede.analysis.WrittenWord;
import dev.lede.query.NewsQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;

/**
 * Queries for words that stand close to each other in one field: all of them within a stretch that
 * holds at most so many others.
 */
final class Nearness {
  private final String field;
  private final QueryTerms terms;
  private final Function<WrittenWord, Set<String>> forms;
  private final Expansion expansion;

  /**
   * Makes queries of a field.
   *
   * @param forms the terms that the field is asked for a word that is not in quotes
   */
  Nearness(
      String field,
      QueryTerms terms,
      Function<WrittenWord, Set<String>> forms,
      Expansion expansion) {
    this.field = field;
    this.terms = terms;
    this.forms = forms;
    this.expansion = expansion;
  }

  /** The query; empty where no part has a word. */
  Optional<Query> of(List<NewsQuery> parts, int distance) {
    IntervalsSource[] places =
        parts.stream()
            .flatMap(part -> places(part).stream())
            .distinct()
            .toArray(IntervalsSource[]::new);
    return switch (places.length) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(query(places[0]));
      default -> Optional.of(query(Intervals.maxgaps(distance, Intervals.unordered(places))));
    };
  }

  private Query query(IntervalsSource places) {
    return new IntervalQuery(field, new OneLeaf(places));
  }

  /** Where a part stands; several for a phrase in which other words may stand. */
  private List<IntervalsSource> places(NewsQuery part) {
    return switch (part) {
      case NewsQuery.Word word ->
          inARow(Reading.of(word.text()).stream().map(this::piece).toList());
      case NewsQuery.Phrase phrase -> {
        List<IntervalsSource> words = Reading.of(phrase.text()).stream().map(this::exact).toList();
        yield phrase.slop() > 0 ? words : inARow(words);
      }
      case NewsQuery.Wildcard wildcard ->
          WordPattern.of(wildcard.pattern()).stream()
              .map(pattern -> expansion.anyOf(expansion.words(pattern)))
              .toList();
      case NewsQuery.Fuzzy fuzzy ->
          inARow(
              Reading.of(fuzzy.text()).stream()
                  .map(piece -> spelled(piece, fuzzy.edits()))
                  .toList());
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

  private static List<IntervalsSource> inARow(List<IntervalsSource> words) {
    return words.size() < 2
        ? words
        : List.of(Intervals.phrase(words.toArray(IntervalsSource[]::new)));
  }

  private IntervalsSource piece(Piece piece) {
    return switch (piece) {
      case WrittenWord word -> expansion.anyOf(forms.apply(word));
      case UnspacedRun run -> exact(run);
    };
  }

  private IntervalsSource exact(Piece piece) {
    return switch (piece) {
      case WrittenWord word -> Intervals.term(terms.inPhrase(word));
      case UnspacedRun run -> run(run.terms());
    };
  }

  /** A run takes one place more than it has pairs. */
  private static IntervalsSource run(List<String> terms) {
    List<String> words = terms.stream().filter(term -> !term.isEmpty()).toList();
    IntervalsSource[] places = words.stream().map(Intervals::term).toArray(IntervalsSource[]::new);
    int last = places.length - 1;
    places[last] = Intervals.extend(places[last], 0, terms.size() - words.size());
    return Intervals.phrase(places);
  }

  private IntervalsSource spelled(Piece piece, int edits) {
    return switch (piece) {
      case WrittenWord word -> expansion.anyOf(expansion.spellings(word.whole().exact(), edits));
      case UnspacedRun run -> exact(run);
    };
  }
}
