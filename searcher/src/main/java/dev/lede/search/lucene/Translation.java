package dev.lede.search.lucene;

import dev.lede.analysis.Language;
import dev.lede.analysis.QueryTerms;
import dev.lede.analysis.Reading;
import dev.lede.article.Field;
import dev.lede.query.NewsQuery;
import dev.lede.ranking.Ranking;
import dev.lede.schema.Analysis;
import dev.lede.schema.FieldQueries;
import dev.lede.schema.NearLimits;
import dev.lede.schema.NewsFields;
import dev.lede.schema.StoryQueries;
import dev.lede.schema.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Turns a query tree into Lucene's. Serves one query. */
final class Translation {
  private static final String LONG = "the query is long: its words were looked for as typed, ";

  private final Analysis analysis;
  private final IndexReader reader;
  private final QueryTerms terms;
  private final Capitals capitals;
  private final Thrift thrift;
  private final NearLimits near;
  private final Stopping stopping;
  private final StoryQueries story;
  private final Optional<Translation> placed;
  private final Map<NewsQuery, Query> translated = new HashMap<>();

  /** How much of a query is translated, for Lucene takes only so many leaves. */
  private enum Thrift {
    /** All there is to it. */
    NONE(""),
    /** One query for each word or phrase and field. */
    FRUGAL(LONG + "not in other ways to put them together"),
    /** That, and no other spellings. */
    BARE(LONG + "not in other ways to put them together, nor in other spellings");

    /** What is not looked for; empty for nothing. */
    private final String note;

    Thrift(String note) {
      this.note = note;
    }
  }

  private Translation(
      Analysis analysis,
      QueryTerms terms,
      Capitals capitals,
      Thrift thrift,
      NearLimits near,
      Stopping stopping,
      StoryQueries story,
      Optional<Translation> placed) {
    this.analysis = analysis;
    this.reader = story.reader();
    this.terms = terms;
    this.capitals = capitals;
    this.thrift = thrift;
    this.near = near;
    this.stopping = stopping;
    this.story = story;
    this.placed = placed;
  }

  private Translation with(Thrift less, NearLimits limits) {
    return new Translation(
        analysis, terms, capitals, less, limits, stopping, story, Optional.empty());
  }

  /**
   * The translation to the same articles whose matches tell where in headline and body they stand,
   * which those in the story as a whole do not.
   */
  Translation placed() {
    return placed.orElse(this);
  }

  /**
   * A translation of a query and its parts.
   *
   * @param languages the codes of those that the index holds
   */
  static Translation of(
      NewsQuery query, Analysis analysis, IndexReader reader, Set<String> languages) {
    List<Language> held = languages.stream().flatMap(code -> Language.of(code).stream()).toList();
    List<Language> asked =
        AskedLanguages.of(query).stream().flatMap(code -> Language.of(code).stream()).toList();
    List<Language> meant = asked.isEmpty() ? held : held.stream().filter(asked::contains).toList();
    QueryTerms terms = new QueryTerms(meant);
    Capitals capitals = Capitals.of(query);
    boolean onlyEnglish =
        languages.equals(Set.of(Language.ENGLISH.code())) && meant.contains(Language.ENGLISH);
    Translation all =
        new Translation(
            analysis,
            terms,
            capitals,
            Thrift.NONE,
            NearLimits.ofOne(),
            new Stopping(meant, capitals, reader),
            new StoryQueries(terms, reader, onlyEnglish),
            Optional.empty());
    LeafCount count = all.leaves(query);
    boolean few = count.sourcesNear() <= NearLimits.MOST_SOURCES;
    Translation translation = few ? all : all.with(Thrift.NONE, NearLimits.among(count.nears()));
    for (Thrift thrift : List.of(Thrift.FRUGAL, Thrift.BARE)) {
      if (translation.leaves(query).leaves() > IndexSearcher.getMaxClauseCount()) {
        NearLimits limits = few ? NearLimits.ofOne() : NearLimits.among(count.nears());
        translation = translation.with(thrift, limits);
      }
    }
    return translation.ranking();
  }

  /** Shares what was placed, which is looked at for its size and needed again for snippets. */
  private Translation ranking() {
    return new Translation(
        analysis, terms, capitals, thrift, near, stopping, story, Optional.of(this));
  }

  private LeafCount leaves(NewsQuery query) {
    return LeafCount.of(whole(query));
  }

  /** What of the queries asked so far is not looked for, in sentences. */
  List<String> notes() {
    return Stream.concat(
            Stream.of(thrift.note).filter(note -> !note.isEmpty()), near.notes().stream())
        .toList();
  }

  /** The query of Lucene's that means the same; one that matches nothing if no word is left. */
  Query whole(NewsQuery query) {
    return translated.computeIfAbsent(
        query, asked -> part(asked).orElse(MatchNoDocsQuery.INSTANCE));
  }

  /** Empty where the analysis leaves nothing of the text, as of a lone dash. */
  Optional<Query> part(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Everything everything -> Optional.of(MatchAllDocsQuery.INSTANCE);
      case NewsQuery.In in -> within(in.field(), in.query());
      case NewsQuery.During during -> Optional.of(NewsFields.PUBLISHED.during(during.range()));
      case NewsQuery.Clauses clauses -> clauses(clauses, this::part);
      case NewsQuery.Weighted weighted ->
          part(weighted.query()).map(inner -> new BoostQuery(inner, weighted.weight()));
      case NewsQuery.Word word -> anywhere(query);
      case NewsQuery.Spellings spellings -> anywhere(query);
      case NewsQuery.Phrase phrase -> anywhere(query);
      case NewsQuery.Wildcard wildcard -> anywhere(query);
      case NewsQuery.Fuzzy fuzzy -> anywhere(query);
      case NewsQuery.Near near -> anywhere(query);
      case NewsQuery.Expression expression -> anywhere(query);
      case NewsQuery.Between between -> anywhere(query);
    };
  }

  private FieldQueries queries(TextField field) {
    return field.queries(terms, analysis, reader, thrift != Thrift.NONE, near);
  }

  /** Looks for single words in the story as a whole, and for more in headline and body. */
  private Optional<Query> anywhere(NewsQuery words) {
    Optional<Query> one =
        placed.isEmpty() ? Optional.empty() : inStory(single(words), others(words));
    return one.isPresent() ? one : inText(row -> inField(row, words));
  }

  /** The words of a query that look anywhere in a story, each once. */
  List<RankedWord> ranked(NewsQuery query) {
    return ranked(WeightedWord.of(query, stopping));
  }

  /**
   * A word of a text; empty for a stop word and for one that no other article is likely to have.
   */
  Optional<RankedWord> telling(String written) {
    NewsQuery.Word word = new NewsQuery.Word(written);
    NewsQuery.Word small = new NewsQuery.Word(written.toLowerCase(Locale.ROOT));
    boolean acronym = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
    float onlyOne = Ranking.rarity(1, reader.numDocs());
    return ranked(new WeightedWord(word, 1, false))
        .filter(found -> found.rarity() < onlyOne)
        .filter(found -> acronym || !stopping.isStopWord(small));
  }

  /** Those of a part of a query. */
  List<RankedWord> ranked(NewsQuery query, NewsQuery part) {
    NewsQuery word = part instanceof NewsQuery.Weighted weighted ? weighted.query() : part;
    return ranked(WeightedWord.of(query, stopping).filter(asked -> asked.word().equals(word)));
  }

  private List<RankedWord> ranked(Stream<WeightedWord> asked) {
    Map<Map<String, Float>, RankedWord> words = new LinkedHashMap<>();
    asked
        .flatMap(word -> ranked(word).stream())
        .forEach(word -> words.merge(word.terms(), word, RankedWord::twice));
    return List.copyOf(words.values());
  }

  private Optional<RankedWord> ranked(WeightedWord word) {
    List<NewsQuery.Weighted> others = others(word.word());
    return Reading.oneWord(single(word.word()))
        .map(
            typed ->
                new RankedWord(
                    story.inStory(typed, others),
                    story.inOpening(typed, others),
                    QueryTerms.asTyped(typed.whole()),
                    Ranking.rarity(story.articles(typed, others), reader.numDocs()),
                    word.weight() * (word.idle() ? Ranking.STOP_WORD : 1),
                    word.idle()));
  }

  /** The text of a word, with or without other spellings; empty where it is something else. */
  private String single(NewsQuery query) {
    return query instanceof NewsQuery.Word word
        ? typed(word.text())
        : query instanceof NewsQuery.Spellings spellings ? typed(spellings.typed().text()) : "";
  }

  private List<NewsQuery.Weighted> others(NewsQuery query) {
    return query instanceof NewsQuery.Spellings spellings && thrift != Thrift.BARE
        ? spellings.others()
        : List.of();
  }

  /** A word with its other spellings, some of which may be several words in a row. */
  private Optional<Query> inStory(String text, List<NewsQuery.Weighted> others) {
    Optional<Query> word = story.word(text, others);
    Optional<Query> rows =
        row(
            field -> {
              List<Query> any = queries(field).inRows(text, others);
              return any.isEmpty() ? Optional.empty() : Optional.of(anyOneOf(any));
            });
    return word.map(one -> rows.map(several -> anyOneOf(List.of(one, several))).orElse(one));
  }

  private static Query anyOneOf(List<Query> queries) {
    return queries.size() == 1 ? queries.get(0) : new DisjunctionMaxQuery(queries, 0);
  }

  private static Optional<Query> inText(Function<TextField, Optional<Query>> queries) {
    List<Query> found =
        Stream.of(queries.apply(NewsFields.HEADLINE), queries.apply(NewsFields.BODY))
            .flatMap(Optional::stream)
            .toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new BoostQuery(
                new DisjunctionMaxQuery(found, Ranking.OTHER_FIELD), Ranking.BESIDE_WORDS));
  }

  /** Another way to write a word, as a row of words. */
  private static Optional<Query> row(Function<TextField, Optional<Query>> queries) {
    return anyOf(
        Stream.of(
            queries
                .apply(NewsFields.HEADLINE)
                .map(query -> new BoostQuery(query, Ranking.ROW_IN_HEADLINE)),
            queries.apply(NewsFields.BODY)));
  }

  private static Optional<Query> anyOf(Stream<Optional<Query>> queries) {
    List<Query> found = queries.flatMap(Optional::stream).toList();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    found.forEach(query -> any.add(query, Occur.SHOULD));
    return Optional.of(any.build());
  }

  private Optional<Query> within(Field field, NewsQuery query) {
    return switch (field) {
      case ID -> inId(query);
      case LANGUAGE ->
          anyOf(
              Stream.of(
                  inField(NewsFields.LANGUAGE, query), inField(NewsFields.WRITTEN_IN, query)));
      case HEADLINE, LEDE, BODY, AUTHOR, SOURCE, SECTION, TAG, PLACE, URL, WRITTEN_IN ->
          NewsFields.text(field).flatMap(row -> inField(row, query));
      case STORY,
          PUBLISHED,
          FIRST_INDEXED,
          SEQUENCE,
          REVISION,
          EARLIER_HEADLINES,
          COPY_BANDS,
          FAMILY,
          CLUSTER,
          ORIGIN,
          FINGERPRINT,
          EXTRA ->
          Optional.empty();
    };
  }

  private Optional<Query> inField(TextField field, NewsQuery query) {
    FieldQueries queries = queries(field);
    return switch (query) {
      case NewsQuery.Word word -> queries.word(typed(word.text()));
      case NewsQuery.Phrase phrase ->
          phrase.slop() == 0
              ? queries.phrase(typed(phrase.text()))
              : queries.near(List.of(typed(phrase)), phrase.slop());
      case NewsQuery.Wildcard wildcard -> queries.wildcard(wildcard.pattern());
      case NewsQuery.Fuzzy fuzzy -> queries.fuzzy(fuzzy.text(), fuzzy.edits());
      case NewsQuery.Near near ->
          queries.near(near.parts().stream().map(this::typed).toList(), near.distance());
      case NewsQuery.Spellings spellings -> spellings(spellings, queries);
      case NewsQuery.Clauses clauses -> clauses(clauses, part -> inField(field, part));
      case NewsQuery.Weighted weighted ->
          inField(field, weighted.query()).map(inner -> new BoostQuery(inner, weighted.weight()));
      case NewsQuery.In in -> part(in);
      case NewsQuery.During during -> part(during);
      case NewsQuery.Everything everything -> Optional.of(new FieldExistsQuery(field.name()));
      case NewsQuery.Expression expression -> queries.regularExpression(expression.text());
      case NewsQuery.Between between ->
          queries.between(between.first(), between.last(), between.withFirst(), between.withLast());
    };
  }

  private Optional<Query> spellings(NewsQuery.Spellings spellings, FieldQueries queries) {
    String typed = typed(spellings.typed().text());
    return thrift == Thrift.BARE
        ? queries.word(typed)
        : queries.spellings(typed, spellings.others());
  }

  /** An id is compared as it is written. */
  private Optional<Query> inId(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Word word -> Optional.of(NewsFields.ID.query(word.text()));
      case NewsQuery.Phrase phrase -> Optional.of(NewsFields.ID.query(phrase.text()));
      case NewsQuery.Fuzzy fuzzy -> Optional.of(NewsFields.ID.query(fuzzy.text()));
      case NewsQuery.Spellings spellings -> inId(spellings.typed());
      case NewsQuery.Wildcard wildcard -> Optional.of(NewsFields.ID.wildcard(wildcard.pattern()));
      case NewsQuery.Clauses clauses -> clauses(clauses, this::inId);
      case NewsQuery.Weighted weighted -> inId(weighted.query());
      case NewsQuery.Near near -> Optional.empty();
      case NewsQuery.Expression expression -> Optional.empty();
      case NewsQuery.Between between -> Optional.empty();
      case NewsQuery.In in -> part(in);
      case NewsQuery.During during -> part(during);
      case NewsQuery.Everything everything -> part(everything);
    };
  }

  private NewsQuery typed(NewsQuery near) {
    return switch (near) {
      case NewsQuery.Word word -> new NewsQuery.Word(typed(word.text()));
      case NewsQuery.Phrase phrase -> new NewsQuery.Phrase(typed(phrase.text()), phrase.slop());
      case NewsQuery.Weighted weighted -> typed(weighted.query());
      case NewsQuery.Fuzzy fuzzy -> fuzzy;
      case NewsQuery.Spellings spellings -> spellings;
      case NewsQuery.Wildcard wildcard -> wildcard;
      case NewsQuery.Near inner -> inner;
      case NewsQuery.In in -> in;
      case NewsQuery.Clauses clauses -> clauses;
      case NewsQuery.During during -> during;
      case NewsQuery.Everything everything -> everything;
      case NewsQuery.Expression expression -> expression;
      case NewsQuery.Between between -> between;
    };
  }

  private String typed(String text) {
    return capitals.told(text);
  }

  private Optional<Query> clauses(
      NewsQuery.Clauses clauses, Function<NewsQuery, Optional<Query>> translate) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (NewsQuery part : clauses.required()) {
      Occur occur = PureFilter.is(part) ? Occur.FILTER : Occur.MUST;
      translate.apply(part).ifPresent(query -> all.add(query, occur));
    }
    parts(stopping.withoutIdle(clauses), translate).forEach(part -> all.add(part, Occur.SHOULD));
    List<Query> excluded = parts(clauses.excluded(), translate);
    if (all.build().clauses().isEmpty()) {
      boolean nothingAsked = clauses.required().isEmpty() && clauses.optional().isEmpty();
      if (!nothingAsked || excluded.isEmpty()) {
        return Optional.empty();
      }
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    excluded.forEach(part -> all.add(part, Occur.MUST_NOT));
    return Optional.of(all.build());
  }

  private static List<Query> parts(
      List<NewsQuery> queries, Function<NewsQuery, Optional<Query>> translate) {
    return queries.stream().map(translate).flatMap(Optional::stream).toList();
  }
}
