package dev.lede.schema;

import dev.lede.analysis.PhraseForms;
import dev.lede.analysis.Piece;
import dev.lede.analysis.QueryTerms;
import dev.lede.analysis.Reading;
import dev.lede.analysis.UnspacedRun;
import dev.lede.analysis.WrittenWord;
import dev.lede.query.NewsQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The queries of a field of running text or of names. */
final class WordQueries implements FieldQueries {
  /** Another spelling counts so little that the one typed ranks above. */
  private static final float SPELLING_WEIGHT = 0.5f;

  /** What was typed as one and has more words than this is looked for as a phrase. */
  private static final int MOST_TOGETHER = 6;

  private final TextField field;
  private final QueryTerms terms;
  private final IndexReader reader;
  private final boolean frugal;

  /**
   * Makes queries.
   *
   * @param frugal whether each is to be a single one for Lucene, without the other ways in which
   *     words may be put together
   */
  WordQueries(TextField field, QueryTerms terms, IndexReader reader, boolean frugal) {
    this.field = field;
    this.terms = terms;
    this.reader = reader;
    this.frugal = frugal;
  }

  @Override
  public Optional<Query> word(String text) {
    List<Piece> pieces = Reading.of(text);
    return pieces.size() > (frugal ? 1 : MOST_TOGETHER)
        ? anyOf(List.of(forms().asTyped(pieces)))
        : all(pieces.stream().map(this::piece).toList());
  }

  @Override
  public Optional<Query> phrase(String text) {
    List<Piece> pieces = Reading.of(text);
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    return anyOf(frugal ? List.of(forms().asTyped(pieces)) : forms().of(pieces));
  }

  private PhraseForms forms() {
    return new PhraseForms(terms, this::isKnown);
  }

  @Override
  public Optional<Query> wildcard(String pattern) {
    return exactForms().wildcard(pattern);
  }

  /** Several words at once are looked for as they are. */
  @Override
  public Optional<Query> fuzzy(String text, int edits) {
    List<Piece> pieces = Reading.of(text);
    return pieces.size() == 1 && pieces.get(0) instanceof WrittenWord word
        ? Optional.of(spelledLike(term(word.whole().exact()), edits))
        : word(text);
  }

  private static Query spelledLike(Term word, int edits) {
    Query others =
        new FuzzyQuery(
            word,
            edits,
            1,
            FuzzyQuery.defaultMaxExpansions,
            true,
            MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
    return new BooleanQuery.Builder()
        .add(new TermQuery(word), Occur.SHOULD)
        .add(new BoostQuery(others, SPELLING_WEIGHT), Occur.SHOULD)
        .build();
  }

  @Override
  public Optional<Query> near(List<NewsQuery> parts, int distance) {
    return new Nearness(field, terms, new Expansion(field.name(), reader)).of(parts, distance);
  }

  @Override
  public Optional<Query> regularExpression(String expression) {
    return exactForms().regularExpression(expression);
  }

  @Override
  public Optional<Query> between(String first, String last, boolean withFirst, boolean withLast) {
    return exactForms().between(first, last, withFirst, withLast);
  }

  private ExactForms exactForms() {
    return new ExactForms(field.name());
  }

  private Query piece(Piece piece) {
    return switch (piece) {
      case UnspacedRun run -> sequence(run.terms());
      case WrittenWord word -> word(word);
    };
  }

  private Query word(WrittenWord word) {
    Query one = any(field.role() == Role.TEXT ? terms.inText(word) : terms.inNames(word));
    if (frugal || word.parts().size() < 2) {
      return one;
    }
    Query parts = sequence(word.parts().stream().map(part -> part.exact()).toList());
    return new DisjunctionMaxQuery(List.of(one, parts), 0);
  }

  private Query any(Map<String, Float> weighted) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field.name());
    weighted.forEach((text, weight) -> any.addTerm(new BytesRef(text), weight));
    return any.build();
  }

  private Query sequence(List<String> words) {
    return words.size() == 1
        ? new TermQuery(term(words.get(0)))
        : new PhraseQuery(field.name(), words.toArray(String[]::new));
  }

  private Optional<Query> anyOf(Collection<List<String>> forms) {
    List<Query> queries = forms.stream().map(this::sequence).toList();
    return switch (queries.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(queries.get(0));
      default -> Optional.of(new DisjunctionMaxQuery(new ArrayList<>(queries), 0));
    };
  }

  private static Optional<Query> all(List<Query> queries) {
    if (queries.size() < 2) {
      return queries.stream().findFirst();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    queries.forEach(query -> all.add(query, Occur.MUST));
    return Optional.of(all.build());
  }

  private boolean isKnown(String text) {
    try {
      return reader.docFreq(term(text)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Term term(String text) {
    return new Term(field.name(), text);
  }
}
