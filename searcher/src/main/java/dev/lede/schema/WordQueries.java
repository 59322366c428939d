package dev.lede.schema;

import dev.lede.analysis.PhraseForms;
import dev.lede.analysis.Piece;
import dev.lede.analysis.QueryTerms;
import dev.lede.analysis.Reading;
import dev.lede.analysis.UnspacedRun;
import dev.lede.analysis.WrittenWord;
import dev.lede.query.NewsQuery;
import dev.lede.ranking.Ranking;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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
  /** What was typed as one and has more words than this is looked for as a phrase. */
  private static final int MOST_TOGETHER = 6;

  private final TextField field;
  private final QueryTerms terms;
  private final IndexReader reader;
  private final boolean frugal;
  private final NearLimits limits;

  /**
   * Makes queries.
   *
   * @param frugal whether each is to be a single one for Lucene, without the other ways in which
   *     words may be put together
   * @param limits what words near each other may cost
   */
  WordQueries(
      TextField field, QueryTerms terms, IndexReader reader, boolean frugal, NearLimits limits) {
    this.field = field;
    this.terms = terms;
    this.reader = reader;
    this.frugal = frugal;
    this.limits = limits;
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
    Optional<WrittenWord> one = Reading.oneWord(text);
    return one.isPresent()
        ? Optional.of(spelledLike(term(one.get().whole().exact()), edits))
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
        .add(new BoostQuery(others, Ranking.OTHER_SPELLING), Occur.SHOULD)
        .build();
  }

  @Override
  public Optional<Query> near(List<NewsQuery> parts, int distance) {
    Expansion expansion = new Expansion(field.name(), reader, limits);
    return new Nearness(field.name(), forms(), word -> terms(word).keySet(), expansion, limits)
        .of(parts, distance);
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

  @Override
  public Optional<Query> spellings(String text, List<NewsQuery.Weighted> others) {
    List<Query> any = new ArrayList<>();
    Optional<WrittenWord> typed = Reading.oneWord(text);
    if (typed.isEmpty()) {
      word(text).ifPresent(any::add);
    } else {
      Map<String, Float> one = new LinkedHashMap<>(terms(typed.get()));
      for (NewsQuery.Weighted other : others) {
        oneWord(other)
            .ifPresent(
                word ->
                    terms(word)
                        .forEach((term, weight) -> one.putIfAbsent(term, weight * other.weight())));
      }
      any.add(any(one));
    }
    any.addAll(inRows(text, others));
    return dismax(any);
  }

  @Override
  public List<Query> inRows(String text, List<NewsQuery.Weighted> others) {
    Optional<WrittenWord> typed = Reading.oneWord(text);
    boolean single = typed.isPresent() && typed.get().parts().size() < 2;
    if (single && others.isEmpty()) {
      return List.of();
    }
    double rare =
        typed
            .map(word -> rarity().ofAny(terms(word).keySet()))
            .orElseGet(() -> rarity(Reading.of(text)));
    List<Query> rows = new ArrayList<>(typed.flatMap(word -> parts(word, rare)).stream().toList());
    for (NewsQuery.Weighted other : others) {
      Optional<WrittenWord> word = typed.flatMap(any -> oneWord(other));
      if (word.isPresent()) {
        parts(word.get(), rare).ifPresent(parts -> rows.add(new BoostQuery(parts, other.weight())));
      } else {
        other(other, rare).ifPresent(rows::add);
      }
    }
    return rows;
  }

  private static Optional<WrittenWord> oneWord(NewsQuery.Weighted other) {
    return other.query() instanceof NewsQuery.Word word
        ? Reading.oneWord(word.text())
        : Optional.empty();
  }

  private Optional<Query> other(NewsQuery.Weighted other, double typed) {
    if (other.query() instanceof NewsQuery.Phrase phrase) {
      return other(phrase(phrase.text()), phrase.text(), typed, other.weight());
    }
    return other.query() instanceof NewsQuery.Word word
        ? other(word(word.text()), word.text(), typed, other.weight())
        : Optional.empty();
  }

  private Optional<Query> other(Optional<Query> query, String text, double typed, float weight) {
    double rare = rarity(Reading.of(text));
    return query.map(found -> new BoostQuery(Rarity.other(found, rare, typed), weight));
  }

  private double rarity(List<Piece> pieces) {
    return rarity().ofAll(forms().asTyped(pieces));
  }

  private Rarity rarity() {
    return new Rarity(field.name(), reader);
  }

  private static Optional<Query> dismax(List<Query> any) {
    return any.size() < 2 ? any.stream().findFirst() : Optional.of(new DisjunctionMaxQuery(any, 0));
  }

  private Query piece(Piece piece) {
    return switch (piece) {
      case UnspacedRun run -> sequence(run.terms());
      case WrittenWord word -> word(word);
    };
  }

  private Query word(WrittenWord word) {
    Map<String, Float> terms = terms(word);
    Query one = any(terms);
    if (word.parts().size() < 2) {
      return one;
    }
    return parts(word, rarity().ofAny(terms.keySet()))
        .<Query>map(parts -> new DisjunctionMaxQuery(List.of(one, parts), 0))
        .orElse(one);
  }

  private Map<String, Float> terms(WrittenWord word) {
    return field.role() == Role.TEXT
        ? terms.inText(word, Rarity.ofText(reader))
        : terms.inNames(word);
  }

  /** The parts of a compound in a row, beside what was typed. */
  private Optional<Query> parts(WrittenWord word, double typed) {
    if (frugal || word.parts().size() < 2) {
      return Optional.empty();
    }
    List<String> parts = word.parts().stream().map(terms::inPhrase).toList();
    return Optional.of(Rarity.other(sequence(parts), rarity().ofAll(parts), typed));
  }

  private Query any(Map<String, Float> weighted) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field.name());
    weighted.forEach((text, weight) -> any.addTerm(new BytesRef(text), weight));
    return any.build();
  }

  private Query sequence(List<String> words) {
    PhraseQuery.Builder sequence = new PhraseQuery.Builder();
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).isEmpty()) {
        sequence.add(term(words.get(i)), i);
      }
    }
    PhraseQuery phrase = sequence.build();
    return phrase.getTerms().length == 1 ? new TermQuery(phrase.getTerms()[0]) : phrase;
  }

  /** The first is what was typed. */
  private Optional<Query> anyOf(Collection<List<String>> forms) {
    List<Query> any = new ArrayList<>();
    double typed = 0;
    for (List<String> form : forms) {
      if (any.isEmpty()) {
        typed = forms.size() > 1 ? rarity().ofAll(form) : 0;
        any.add(sequence(form));
      } else {
        any.add(Rarity.other(sequence(form), rarity().ofAll(form), typed));
      }
    }
    return dismax(any);
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
    return new Rarity(field.name(), reader).articles(text) > 0;
  }

  private Term term(String text) {
    return new Term(field.name(), text);
  }
}
