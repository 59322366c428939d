package dev.lede.search.lucene;

import dev.lede.analysis.Language;
import dev.lede.analysis.Mark;
import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.article.Published;
import dev.lede.query.DateRange;
import dev.lede.query.NewsQuery;
import dev.lede.search.lucene.Tokens.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Says which articles a query matches, by its own definition and without an index: every article is
 * looked at, token by token. Of the product it takes the analysis, which gives the tokens of the
 * articles and of the query's words.
 */
final class BruteForce {
  private static final int LONGEST_LINKED = 4;
  private static final Set<Field> ADDRESSES = EnumSet.of(Field.SOURCE, Field.URL);

  /** Their words are never stemmed, and no acronym in them is told from a word. */
  private static final Set<Field> NAMES =
      EnumSet.of(Field.AUTHOR, Field.SECTION, Field.TAG, Field.PLACE);

  private static final Set<String> STOP_WORDS = Set.of("the", "to", "be", "of", "who");

  /** Of several languages a word is none where fewer than one in so many articles has it. */
  private static final int OFTEN = 20;

  private final Tokenizing tokenizing = new Tokenizing();
  private final Map<Article, Map<Field, Tokens>> articles = new LinkedHashMap<>();
  private final Collection<Language> languages;
  private final Map<String, Long> counted = new HashMap<>();
  private final Map<String, Set<String>> forms = new HashMap<>();

  /**
   * Holds articles.
   *
   * @param languages those of all the articles
   */
  BruteForce(List<Article> articles, Collection<Language> languages) {
    articles.forEach(article -> this.articles.put(article, tokenizing.of(article)));
    this.languages = languages;
  }

  /** The ids of the articles that match, in their order. */
  List<String> search(NewsQuery typed) {
    NewsQuery query = AskedCapitals.heeded(typed);
    return articles.keySet().stream()
        .filter(article -> anywhere(query, article).orElse(false))
        .map(Article::id)
        .toList();
  }

  /** Whether it matches in headline or body; empty where the query has no word. */
  private Optional<Boolean> anywhere(NewsQuery query, Article article) {
    return switch (query) {
      case NewsQuery.Everything everything -> Optional.of(true);
      case NewsQuery.Expression expression -> throw new IllegalArgumentException(query.toString());
      case NewsQuery.Spellings spellings -> throw new IllegalArgumentException(query.toString());
      case NewsQuery.Between between -> throw new IllegalArgumentException(query.toString());
      case NewsQuery.In in -> inField(in.query(), article, in.field());
      case NewsQuery.During during -> Optional.of(isOf(during.range(), article));
      case NewsQuery.Clauses clauses -> clauses(clauses, part -> anywhere(part, article));
      case NewsQuery.Weighted weighted -> anywhere(weighted.query(), article);
      case NewsQuery.Word word -> headlineOrBody(word, article);
      case NewsQuery.Phrase phrase -> headlineOrBody(phrase, article);
      case NewsQuery.Wildcard wildcard -> headlineOrBody(wildcard, article);
      case NewsQuery.Fuzzy fuzzy -> headlineOrBody(fuzzy, article);
      case NewsQuery.Near near -> headlineOrBody(near, article);
    };
  }

  private Optional<Boolean> headlineOrBody(NewsQuery query, Article article) {
    Optional<Boolean> headline = inField(query, article, Field.HEADLINE);
    Optional<Boolean> body = inField(query, article, Field.BODY);
    return headline.flatMap(found -> body.map(also -> found || also));
  }

  private Optional<Boolean> inField(NewsQuery query, Article article, Field field) {
    if (ADDRESSES.contains(field)) {
      return Addresses.match(query, article, field);
    }
    Tokens tokens = articles.getOrDefault(article, Map.of()).getOrDefault(field, Tokens.none());
    return switch (query) {
      case NewsQuery.Everything everything -> Optional.of(true);
      case NewsQuery.Expression expression -> throw new IllegalArgumentException(query.toString());
      case NewsQuery.Spellings spellings -> throw new IllegalArgumentException(query.toString());
      case NewsQuery.Between between -> throw new IllegalArgumentException(query.toString());
      case NewsQuery.In in -> inField(in.query(), article, in.field());
      case NewsQuery.During during -> Optional.of(isOf(during.range(), article));
      case NewsQuery.Weighted weighted -> inField(weighted.query(), article, field);
      case NewsQuery.Clauses clauses -> clauses(clauses, part -> inField(part, article, field));
      case NewsQuery.Word word -> word(word.text(), tokens, field);
      case NewsQuery.Phrase phrase ->
          phrase.slop() == 0
              ? any(tokenizing.words(phrase.text()), tokens)
              : near(List.of(phrase), phrase.slop(), tokens, field);
      case NewsQuery.Wildcard wildcard -> Shapes.of(wildcard.pattern()).map(tokens::has);
      case NewsQuery.Fuzzy fuzzy -> fuzzy(fuzzy, tokens, field);
      case NewsQuery.Near near -> near(near.parts(), near.distance(), tokens, field);
    };
  }

  /** A day without a time is of a range that has a part of it, wherever its asker lives. */
  private static boolean isOf(DateRange range, Article article) {
    if (article.published().isEmpty()) {
      return false;
    }
    Published published = article.published().get();
    if (published.precision() == Published.Precision.DAY) {
      LocalDate day = LocalDate.ofInstant(published.instant(), ZoneOffset.UTC);
      return range.from().map(from -> !clock(from, range).isAfter(day)).orElse(true)
          && range
              .until()
              .map(until -> !clock(until.minusSeconds(1), range).isBefore(day))
              .orElse(true);
    }
    Instant moment = published.instant();
    return range.from().map(from -> !from.isAfter(moment)).orElse(true)
        && range.until().map(until -> until.isAfter(moment)).orElse(true);
  }

  private static LocalDate clock(Instant moment, DateRange range) {
    return LocalDate.ofInstant(moment, range.zone());
  }

  private Optional<Boolean> clauses(
      NewsQuery.Clauses clauses, Function<NewsQuery, Optional<Boolean>> matches) {
    List<Boolean> required =
        clauses.required().stream().flatMap(p -> matches.apply(p).stream()).toList();
    List<Boolean> optional = busy(clauses).flatMap(p -> matches.apply(p).stream()).toList();
    List<Boolean> excluded =
        clauses.excluded().stream().flatMap(p -> matches.apply(p).stream()).toList();
    boolean asked = !clauses.required().isEmpty() || !clauses.optional().isEmpty();
    if (required.isEmpty() && optional.isEmpty() && (asked || excluded.isEmpty())) {
      return Optional.empty();
    }
    boolean found =
        required.isEmpty() ? !asked || optional.contains(true) : !required.contains(false);
    return Optional.of(found && !excluded.contains(true));
  }

  /** The optional parts without the stop words that others make idle. */
  private Stream<NewsQuery> busy(NewsQuery.Clauses clauses) {
    boolean others =
        Stream.concat(clauses.required().stream(), clauses.optional().stream())
            .anyMatch(part -> !PureFilter.is(part) && !isStopWord(part));
    return clauses.optional().stream().filter(part -> !others || !isStopWord(part));
  }

  private boolean isStopWord(NewsQuery query) {
    return query instanceof NewsQuery.Word word
        && languages.contains(Language.ENGLISH)
        && STOP_WORDS.contains(word.text())
        && (languages.size() == 1 || OFTEN * stories(word.text()) >= articles.size());
  }

  private long stories(String term) {
    return articles.values().stream()
        .filter(
            fields ->
                Stream.of(Field.HEADLINE, Field.BODY)
                    .anyMatch(field -> fields.getOrDefault(field, Tokens.none()).contain(term)))
        .count();
  }

  /** Every word of what was typed as one, those of an unspaced script in a row. */
  private Optional<Boolean> word(String typed, Tokens tokens, Field field) {
    List<List<AskedWord>> pieces = pieces(tokenizing.words(typed));
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(
            pieces.stream().allMatch(piece -> rows(piece, field).stream().anyMatch(tokens::have)));
  }

  /** Each word by itself, the characters of an unspaced script together. */
  private static List<List<AskedWord>> pieces(List<AskedWord> words) {
    List<List<AskedWord>> pieces = new ArrayList<>();
    int end = -1;
    for (AskedWord word : words) {
      if (word.isUnspaced() && word.at() == end) {
        pieces.get(pieces.size() - 1).add(word);
      } else {
        pieces.add(new ArrayList<>(List.of(word)));
      }
      end = word.isUnspaced() ? word.at() + word.typed().length() : -1;
    }
    return pieces;
  }

  /** The ways in which a word that is not in quotes may stand in a text. */
  private List<Row> rows(List<AskedWord> piece, Field field) {
    Set<List<String>> forms = new LinkedHashSet<>();
    if (piece.size() == 1 && !piece.get(0).isUnspaced()) {
      forms(piece.get(0), field).forEach(term -> forms.add(List.of(term)));
    }
    forms.addAll(forms(piece));
    return byWidth(forms);
  }

  private static List<Row> rows(List<AskedWord> words) {
    return byWidth(forms(words));
  }

  /** What takes one place is one row: of its terms any will do. */
  private static List<Row> byWidth(Set<List<String>> forms) {
    Set<String> single = new TreeSet<>();
    List<Row> rows = new ArrayList<>();
    for (List<String> form : forms) {
      if (form.size() == 1) {
        single.addAll(form);
      } else {
        rows.add(Row.of(form));
      }
    }
    if (!single.isEmpty()) {
      rows.add(0, Row.anyOf(single));
    }
    return rows;
  }

  /** The terms of a word, of which one is enough. */
  private Set<String> forms(AskedWord word, Field field) {
    String key = field + " " + word.typed();
    Set<String> known = forms.get(key);
    if (known == null) {
      known = formsOf(word, field);
      forms.put(key, known);
    }
    return known;
  }

  private Set<String> formsOf(AskedWord word, Field field) {
    if (word.isOnlyAcronym() && !NAMES.contains(field)) {
      return Set.of(word.exact());
    }
    Set<String> forms = new LinkedHashSet<>(Set.of(word.whole()));
    word.linked().ifPresent(forms::add);
    word.accented().ifPresent(forms::add);
    if (!NAMES.contains(field)) {
      languages.forEach(language -> addStems(language, word, forms));
    }
    return forms;
  }

  /**
   * A name, which is told by how many articles write its other forms small, meets only those that
   * do; an acronym its plural.
   */
  private void addStems(Language language, AskedWord word, Set<String> forms) {
    String stem = word.stem(language, tokenizing);
    String small = Mark.STEM.term(language, stem);
    String capitalised = Mark.STEM_OF_CAPITALISED.term(language, stem);
    forms.add(small);
    boolean acronym = word.isAcronym();
    boolean name = word.isCapitalised() && articles(small) <= articles(capitalised);
    if (!acronym && !name) {
      forms.add(capitalised);
      if (language == Language.ENGLISH && tokenizing.stem(language, stem).equals(stem)) {
        forms.add(stem);
      }
    }
  }

  private long articles(String term) {
    return counted.computeIfAbsent(
        term, none -> articles(Field.HEADLINE, term) + articles(Field.BODY, term));
  }

  private long articles(Field field, String term) {
    return articles.values().stream()
        .filter(fields -> fields.getOrDefault(field, Tokens.none()).contain(term))
        .count();
  }

  private static Optional<Boolean> any(List<AskedWord> phrase, Tokens tokens) {
    return phrase.isEmpty()
        ? Optional.empty()
        : Optional.of(rows(phrase).stream().anyMatch(tokens::have));
  }

  /**
   * The ways in which words in quotes may be put together: one typed as a compound as one or in its
   * parts, and up to four in a row as one word of the text.
   */
  private static Set<List<String>> forms(List<AskedWord> words) {
    List<String> exact = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    Map<Integer, Compound> compounds = new LinkedHashMap<>();
    for (AskedWord word : words) {
      if (word.parts().isEmpty()) {
        exact.add(word.exact());
        plain.add(word.isUnspaced() ? "" : word.whole());
      } else {
        compounds.put(exact.size(), new Compound(word.exact(), word.parts().size()));
        exact.addAll(word.exactParts());
        plain.addAll(word.parts());
      }
    }
    Set<List<String>> forms = new LinkedHashSet<>();
    add(new ArrayList<>(), 0, exact, plain, compounds, forms);
    return forms;
  }

  /** A word typed as one that takes so many places in its parts. */
  private record Compound(String term, int parts) {}

  private static void add(
      List<String> begun,
      int from,
      List<String> exact,
      List<String> plain,
      Map<Integer, Compound> compounds,
      Set<List<String>> forms) {
    if (from == exact.size()) {
      forms.add(begun);
      return;
    }
    Map<String, Integer> ways = new LinkedHashMap<>();
    Optional.ofNullable(compounds.get(from))
        .ifPresent(compound -> ways.put(compound.term, compound.parts));
    ways.put(exact.get(from), 1);
    for (int length = 2; length <= LONGEST_LINKED && from + length <= exact.size(); length++) {
      List<String> linked = plain.subList(from, from + length);
      if (!linked.contains("")) {
        ways.put(String.join("-", linked), length);
      }
    }
    ways.forEach(
        (term, length) -> {
          List<String> longer = new ArrayList<>(begun);
          longer.add(term);
          add(longer, from + length, exact, plain, compounds, forms);
        });
  }

  /** A stretch that holds all the parts and at most so many words that are none of them. */
  private Optional<Boolean> near(List<NewsQuery> parts, int distance, Tokens tokens, Field field) {
    List<List<Row>> ways = new ArrayList<>();
    for (NewsQuery part : parts) {
      switch (part) {
        case NewsQuery.Phrase phrase -> {
          List<AskedWord> words = tokenizing.words(phrase.text());
          if (phrase.slop() > 0) {
            pieces(words).forEach(piece -> ways.add(rows(piece)));
          } else if (!words.isEmpty()) {
            ways.add(rows(words));
          }
        }
        case NewsQuery.Word word -> {
          List<AskedWord> words = tokenizing.words(word.text());
          if (!words.isEmpty()) {
            ways.add(words.size() == 1 ? rows(words, field) : rows(words));
          }
        }
        case NewsQuery.Wildcard wildcard ->
            Shapes.of(wildcard.pattern())
                .ifPresent(shape -> ways.add(List.of(new Row(wildcard.pattern(), List.of(shape)))));
        default -> throw new IllegalArgumentException("not near anything: " + part);
      }
    }
    return ways.isEmpty() ? Optional.empty() : Optional.of(tokens.haveNear(ways, distance));
  }

  private Optional<Boolean> fuzzy(NewsQuery.Fuzzy fuzzy, Tokens tokens, Field field) {
    List<AskedWord> words = tokenizing.words(fuzzy.text());
    if (words.size() != 1 || words.get(0).isUnspaced()) {
      return word(fuzzy.text(), tokens, field);
    }
    Predicate<String> spelled = term -> Spellings.isNear(words.get(0).whole(), term, fuzzy.edits());
    return Optional.of(tokens.has(Shapes.EXACT.and(spelled)));
  }
}
