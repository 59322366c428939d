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
import java.util.function.IntFunction;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;

/**
 * Queries for words that stand close to each other in one field: all of them within a stretch that
 * holds at most so many others. A word asked for twice has to stand there twice.
 */
final class Nearness {
  private final String field;
  private final PhraseForms phrases;
  private final Function<WrittenWord, Set<String>> words;
  private final Expansion expansion;
  private final NearLimits limits;

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
      Expansion expansion,
      NearLimits limits) {
    this.field = field;
    this.phrases = phrases;
    this.words = words;
    this.expansion = expansion;
    this.limits = limits;
  }

  /** The query; empty where no part has a word. */
  Optional<Query> of(List<NewsQuery> parts, int distance) {
    List<NearPart> asked =
        limits.bounded(parts.stream().flatMap(part -> parts(part).stream()).toList());
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    IntervalsSource[] choices =
        choices(widths(asked)).stream()
            .map(choice -> together(choice, distance))
            .toArray(IntervalsSource[]::new);
    return Optional.of(new IntervalQuery(field, OneLeaf.of(Intervals.or(choices))));
  }

  /**
   * The widths in which each part is looked for. A part may stand there in several, {@code one-way}
   * and {@code one way}, and each choice of widths is looked for by itself. Where there would be
   * too many, the rest of the parts are looked for as they were typed.
   */
  private List<List<IntervalsSource>> widths(List<NearPart> parts) {
    int most = limits.choices(parts.size());
    int choices = 1;
    int patterns = 0;
    List<NearPart> chosen = new ArrayList<>();
    for (NearPart part : parts) {
      if (part instanceof NearPart.Expanded) {
        if (!limits.hasRoomForPattern(patterns)) {
          continue;
        }
        patterns++;
      }
      boolean few = choices * part.widths() <= most;
      choices *= few ? part.widths() : 1;
      chosen.add(few ? part : part.asTyped());
      if (!few) {
        limits.choicesLeftOut();
      }
    }
    int words = limits.wordsOfEach(patterns, choices);
    return chosen.stream().map(part -> part.places(words)).toList();
  }

  /** One width of each part, in every way. */
  private static List<List<IntervalsSource>> choices(List<List<IntervalsSource>> parts) {
    List<List<IntervalsSource>> choices = List.of(List.of());
    for (List<IntervalsSource> widths : parts) {
      List<List<IntervalsSource>> longer = new ArrayList<>();
      for (IntervalsSource width : widths) {
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

  /** What a part is; several for a phrase in which other words may stand. */
  private List<NearPart> parts(NewsQuery part) {
    return switch (part) {
      case NewsQuery.Word word -> word(Reading.of(word.text()));
      case NewsQuery.Phrase phrase -> {
        List<Piece> pieces = Reading.of(phrase.text());
        yield phrase.slop() > 0
            ? pieces.stream().flatMap(piece -> phrase(List.of(piece)).stream()).toList()
            : phrase(pieces);
      }
      case NewsQuery.Spellings spellings -> parts(spellings.typed());
      case NewsQuery.Wildcard wildcard ->
          WordPattern.of(wildcard.pattern()).stream()
              .map(pattern -> expanded(words -> expansion.places(pattern, words)))
              .toList();
      case NewsQuery.Fuzzy fuzzy -> spelled(Reading.of(fuzzy.text()), fuzzy.edits());
      case NewsQuery.Weighted weighted -> parts(weighted.query());
      case NewsQuery.In in -> parts(in.query());
      case NewsQuery.Near near ->
          near.parts().stream().flatMap(inner -> parts(inner).stream()).toList();
      case NewsQuery.Clauses clauses ->
          clauses.required().stream().flatMap(inner -> parts(inner).stream()).toList();
      case NewsQuery.During during -> List.of();
      case NewsQuery.Everything everything -> List.of();
      case NewsQuery.Expression expression -> List.of();
      case NewsQuery.Between between -> List.of();
    };
  }

  private static NearPart expanded(IntFunction<IntervalsSource> expansion) {
    return new NearPart.Expanded(expansion);
  }

  /** A word in its forms; where what was typed as one is several words, these in a row. */
  private List<NearPart> word(List<Piece> pieces) {
    if (pieces.size() != 1 || !(pieces.get(0) instanceof WrittenWord)) {
      return phrase(pieces);
    }
    Set<List<String>> forms = new LinkedHashSet<>();
    words.apply((WrittenWord) pieces.get(0)).forEach(term -> forms.add(List.of(term)));
    forms.addAll(phrases.of(pieces));
    return List.of(byWidth(forms));
  }

  private List<NearPart> phrase(List<Piece> pieces) {
    return pieces.isEmpty() ? List.of() : List.of(byWidth(phrases.of(pieces)));
  }

  private List<NearPart> spelled(List<Piece> pieces, int edits) {
    return pieces.size() == 1 && pieces.get(0) instanceof WrittenWord word
        ? List.of(expanded(words -> expansion.places(word.whole().exact(), edits, words)))
        : word(pieces);
  }

  /** Forms of one width are one source, for none of them can stand within another. */
  private static NearPart byWidth(Collection<List<String>> forms) {
    Map<Integer, List<IntervalsSource>> widths = new LinkedHashMap<>();
    forms.forEach(
        form -> widths.computeIfAbsent(form.size(), none -> new ArrayList<>()).add(row(form)));
    return new NearPart.Written(widths.values().stream().map(Nearness::anyOf).toList());
  }

  private static IntervalsSource anyOf(List<IntervalsSource> sources) {
    return sources.size() == 1
        ? sources.get(0)
        : OneLeaf.of(Intervals.or(sources.toArray(IntervalsSource[]::new)));
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
        : new OneSpan(Intervals.phrase(places.toArray(IntervalsSource[]::new)));
  }
}
