package dev.lede.search.lucene;

import dev.lede.analysis.Language;
import dev.lede.analysis.Mark;
import dev.lede.analysis.Piece;
import dev.lede.analysis.QueryTerms;
import dev.lede.analysis.Reading;
import dev.lede.analysis.UnspacedRun;
import dev.lede.analysis.WrittenWord;
import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.query.NewsQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Says which articles a query matches, by its own definition and without an index: every article is
 * looked at, token by token.
 */
final class BruteForce {
  private final List<TokenizedArticle> articles;
  private final QueryTerms terms;
  private Capitals capitals = Capitals.TELL;

  /**
   * Holds articles.
   *
   * @param languages those of all the articles
   */
  BruteForce(List<Article> articles, Collection<Language> languages) {
    this.articles = articles.stream().map(TokenizedArticle::new).toList();
    this.terms = new QueryTerms(languages);
  }

  /** The ids of the articles that match, in their order. */
  List<String> search(NewsQuery query) {
    capitals = Capitals.of(query);
    return articles.stream()
        .filter(article -> anywhere(query, article).orElse(false))
        .map(TokenizedArticle::id)
        .toList();
  }

  /** Whether it matches in headline or body; empty where the query has no word. */
  private Optional<Boolean> anywhere(NewsQuery query, TokenizedArticle article) {
    return switch (query) {
      case NewsQuery.Everything everything -> Optional.of(true);
      case NewsQuery.Expression expression -> throw new IllegalArgumentException(query.toString());
      case NewsQuery.Between between -> throw new IllegalArgumentException(query.toString());
      case NewsQuery.In in -> in(in, article);
      case NewsQuery.During during -> Optional.of(article.isOf(during.range()));
      case NewsQuery.Clauses clauses -> clauses(clauses, part -> anywhere(part, article));
      case NewsQuery.Weighted weighted -> anywhere(weighted.query(), article);
      case NewsQuery.Word word -> headlineOrBody(word, article);
      case NewsQuery.Phrase phrase -> headlineOrBody(phrase, article);
      case NewsQuery.Wildcard wildcard -> headlineOrBody(wildcard, article);
      case NewsQuery.Fuzzy fuzzy -> headlineOrBody(fuzzy, article);
      case NewsQuery.Near near -> headlineOrBody(near, article);
    };
  }

  private Optional<Boolean> headlineOrBody(NewsQuery query, TokenizedArticle article) {
    Optional<Boolean> headline = inField(query, article, article.tokens(Field.HEADLINE), true);
    Optional<Boolean> body = inField(query, article, article.tokens(Field.BODY), true);
    return headline.flatMap(found -> body.map(also -> found || also));
  }

  private Optional<Boolean> in(NewsQuery.In in, TokenizedArticle article) {
    boolean text = in.field() == Field.HEADLINE || in.field() == Field.BODY;
    return inField(in.query(), article, article.tokens(in.field()), text);
  }

  private Optional<Boolean> inField(
      NewsQuery query, TokenizedArticle article, Tokens tokens, boolean text) {
    return switch (query) {
      case NewsQuery.Everything everything -> Optional.of(true);
      case NewsQuery.Expression expression -> throw new IllegalArgumentException(query.toString());
      case NewsQuery.Between between -> throw new IllegalArgumentException(query.toString());
      case NewsQuery.In in -> in(in, article);
      case NewsQuery.During during -> Optional.of(article.isOf(during.range()));
      case NewsQuery.Weighted weighted -> inField(weighted.query(), article, tokens, text);
      case NewsQuery.Clauses clauses ->
          clauses(clauses, part -> inField(part, article, tokens, text));
      case NewsQuery.Word word -> word(word.text(), tokens, text);
      case NewsQuery.Phrase phrase ->
          phrase.slop() == 0
              ? phrase(read(phrase.text()), tokens)
              : near(List.of(phrase), phrase.slop(), tokens, text);
      case NewsQuery.Wildcard wildcard ->
          shape(wildcard.pattern())
              .map(shape -> tokens.has(term -> isExact(term) && shape.test(term)));
      case NewsQuery.Fuzzy fuzzy -> fuzzy(fuzzy, tokens, text);
      case NewsQuery.Near near -> near(near.parts(), near.distance(), tokens, text);
    };
  }

  private static Optional<Boolean> clauses(
      NewsQuery.Clauses clauses, Function<NewsQuery, Optional<Boolean>> matches) {
    List<Boolean> required =
        clauses.required().stream().flatMap(p -> matches.apply(p).stream()).toList();
    List<Boolean> optional =
        clauses.optional().stream().flatMap(p -> matches.apply(p).stream()).toList();
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

  private List<Piece> read(String text) {
    return Reading.of(capitals.told(text));
  }

  /** Every word of what was typed as one. */
  private Optional<Boolean> word(String typed, Tokens tokens, boolean text) {
    List<Piece> pieces = read(typed);
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(pieces.stream().allMatch(piece -> piece(piece, tokens, text)));
  }

  private boolean piece(Piece piece, Tokens tokens, boolean text) {
    return switch (piece) {
      case UnspacedRun run -> tokens.haveInARow(run.terms());
      case WrittenWord word ->
          forms(word, tokens.field(), text).stream().anyMatch(tokens::contain)
              || (word.parts().size() > 1
                  && tokens.haveInARow(word.parts().stream().map(p -> p.exact()).toList()));
    };
  }

  private Collection<String> forms(WrittenWord word, Field field, boolean text) {
    return (text ? terms.inText(word, term -> articles(field, term)) : terms.inNames(word))
        .keySet();
  }

  private int articles(Field field, String term) {
    return (int) articles.stream().filter(article -> article.tokens(field).contain(term)).count();
  }

  /**
   * Whether the words stand in a row, in any way to put them together: one typed as a compound as
   * one or in its parts, and up to four in a row as one word of the text.
   */
  private Optional<Boolean> phrase(List<Piece> pieces, Tokens tokens) {
    List<String> words = new ArrayList<>();
    List<String> exact = new ArrayList<>();
    Map<Integer, Map<Integer, String>> compounds = new HashMap<>();
    for (Piece piece : pieces) {
      int from = words.size();
      if (piece instanceof WrittenWord word && word.parts().size() > 1) {
        word.parts().forEach(part -> words.add(part.exact()));
        word.parts().forEach(part -> exact.add(part.exact()));
        compounds.put(from, Map.of(words.size(), terms.inPhrase(word)));
      } else {
        words.addAll(typed(List.of(piece)));
        while (exact.size() < words.size()) {
          exact.add(piece instanceof WrittenWord word ? word.whole().exact() : "");
        }
      }
    }
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        tokens.places().keySet().stream()
            .anyMatch(place -> stands(0, place, words, exact, compounds, tokens)));
  }

  private static boolean stands(
      int from,
      int place,
      List<String> words,
      List<String> exact,
      Map<Integer, Map<Integer, String>> compounds,
      Tokens tokens) {
    if (from == words.size()) {
      return true;
    }
    Map<Integer, String> ways = new HashMap<>();
    for (int to = from + 2; to <= Math.min(from + 4, words.size()); to++) {
      if (!exact.subList(from, to).contains("")) {
        ways.put(to, String.join("-", exact.subList(from, to)));
      }
    }
    boolean compound =
        compounds.getOrDefault(from, Map.of()).entrySet().stream()
            .anyMatch(
                whole ->
                    tokens.haveAt(place, whole.getValue())
                        && stands(whole.getKey(), place + 1, words, exact, compounds, tokens));
    return compound
        || (tokens.haveAt(place, words.get(from))
            && stands(from + 1, place + 1, words, exact, compounds, tokens))
        || ways.entrySet().stream()
            .anyMatch(
                way ->
                    tokens.haveAt(place, way.getValue())
                        && stands(way.getKey(), place + 1, words, exact, compounds, tokens));
  }

  private List<String> typed(List<Piece> pieces) {
    List<String> typed = new ArrayList<>();
    for (Piece piece : pieces) {
      switch (piece) {
        case WrittenWord word -> typed.add(terms.inPhrase(word));
        case UnspacedRun run -> typed.addAll(run.terms());
      }
    }
    return typed;
  }

  /** A stretch that holds all the parts and at most so many words that are none of them. */
  private Optional<Boolean> near(List<NewsQuery> parts, int distance, Tokens tokens, boolean text) {
    List<List<Predicate<String>>> rows = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (NewsQuery part : parts) {
      switch (part) {
        case NewsQuery.Phrase phrase -> {
          List<Piece> pieces = read(phrase.text());
          if (phrase.slop() > 0) {
            pieces.forEach(
                piece -> {
                  List<String> words = typed(List.of(piece));
                  addOnce("" + words, Tokens.row(words), names, rows);
                });
          } else if (!pieces.isEmpty()) {
            List<String> words = typed(pieces);
            addOnce("" + words, Tokens.row(words), names, rows);
          }
        }
        case NewsQuery.Word word -> {
          List<Predicate<String>> row = new ArrayList<>();
          StringBuilder name = new StringBuilder();
          for (Piece piece : read(word.text())) {
            if (piece instanceof WrittenWord written) {
              Collection<String> forms = forms(written, tokens.field(), text);
              row.add(forms::contains);
              name.append(forms);
            } else {
              row.addAll(Tokens.row(typed(List.of(piece))));
              name.append(piece);
            }
          }
          if (!row.isEmpty()) {
            addOnce("w" + name, row, names, rows);
          }
        }
        case NewsQuery.Wildcard wildcard ->
            shape(wildcard.pattern())
                .ifPresent(
                    shape ->
                        addOnce(
                            wildcard.pattern(),
                            List.of(term -> isExact(term) && shape.test(term)),
                            names,
                            rows));
        default -> throw new IllegalArgumentException("not near anything: " + part);
      }
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(tokens.haveNear(rows, distance));
  }

  private static void addOnce(
      String name,
      List<Predicate<String>> row,
      List<String> names,
      List<List<Predicate<String>>> rows) {
    if (!names.contains(name)) {
      names.add(name);
      rows.add(row);
    }
  }

  private Optional<Boolean> fuzzy(NewsQuery.Fuzzy fuzzy, Tokens tokens, boolean text) {
    List<Piece> pieces = Reading.of(fuzzy.text());
    if (pieces.size() == 1 && pieces.get(0) instanceof WrittenWord word) {
      String exact = word.whole().exact();
      return Optional.of(
          tokens.has(term -> isExact(term) && Spellings.isNear(exact, term, fuzzy.edits())));
    }
    return word(fuzzy.text(), tokens, text);
  }

  private static boolean isExact(String term) {
    return term.charAt(0) > Mark.LAST;
  }

  /** The shape as a regular expression over plain letters; empty without a letter. */
  private static Optional<Predicate<String>> shape(String pattern) {
    if (pattern.chars().noneMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    StringBuilder expression = new StringBuilder();
    for (char c : pattern.toLowerCase(Locale.ROOT).toCharArray()) {
      expression.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote("" + c));
    }
    return Optional.of(Pattern.compile(expression.toString(), Pattern.DOTALL).asMatchPredicate());
  }
}
