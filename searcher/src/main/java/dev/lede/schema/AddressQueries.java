package dev.lede.schema;

import dev.lede.analysis.WordPattern;
import dev.lede.query.NewsQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/** The queries of a field of addresses: their pieces in a row, whatever marks stand between. */
final class AddressQueries implements FieldQueries {
  private final String field;
  private final Analyzer analysis;
  private final Expansion expansion;
  private final NearLimits limits;

  AddressQueries(String field, Analyzer analysis, Expansion expansion, NearLimits limits) {
    this.field = field;
    this.analysis = analysis;
    this.expansion = expansion;
    this.limits = limits;
  }

  @Override
  public Optional<Query> word(String text) {
    return phrase(text);
  }

  @Override
  public Optional<Query> phrase(String text) {
    return Optional.ofNullable(new QueryBuilder(analysis).createPhraseQuery(field, text));
  }

  @Override
  public Optional<Query> spellings(String text, List<NewsQuery.Weighted> others) {
    List<Query> any =
        Stream.concat(Stream.of(text), others.stream().flatMap(other -> text(other.query())))
            .flatMap(spelling -> phrase(spelling).stream())
            .toList();
    return any.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(any, 0));
  }

  /** Every spelling of an address is a row of its pieces. */
  @Override
  public List<Query> inRows(String text, List<NewsQuery.Weighted> others) {
    return spellings(text, others).stream().toList();
  }

  private static Stream<String> text(NewsQuery query) {
    if (query instanceof NewsQuery.Word word) {
      return Stream.of(word.text());
    }
    return query instanceof NewsQuery.Phrase phrase ? Stream.of(phrase.text()) : Stream.empty();
  }

  @Override
  public Optional<Query> wildcard(String pattern) {
    List<WordPattern> shapes =
        limits.bounded(
            Stream.of(pattern.split(AnalysisProfile.BETWEEN_PIECES, -1))
                .flatMap(piece -> WordPattern.of(piece).stream())
                .toList());
    int words = limits.wordsOfEach(shapes.size(), 1);
    IntervalsSource[] pieces =
        shapes.stream()
            .map(shape -> expansion.places(shape, words))
            .toArray(IntervalsSource[]::new);
    return pieces.length == 0
        ? Optional.empty()
        : Optional.of(new IntervalQuery(field, OneLeaf.of(Intervals.phrase(pieces))));
  }

  /** Addresses are not misspelled. */
  @Override
  public Optional<Query> fuzzy(String text, int edits) {
    return phrase(text);
  }

  /** The pieces of an address stand in one order: what is near is looked for in a row. */
  @Override
  public Optional<Query> near(List<NewsQuery> parts, int distance) {
    return parts.stream()
        .flatMap(AddressQueries::text)
        .reduce((first, second) -> first + " " + second)
        .flatMap(this::phrase);
  }

  @Override
  public Optional<Query> regularExpression(String expression) {
    return new ExactForms(field).regularExpression(expression);
  }

  @Override
  public Optional<Query> between(String first, String last, boolean withFirst, boolean withLast) {
    return new ExactForms(field).between(first, last, withFirst, withLast);
  }
}
