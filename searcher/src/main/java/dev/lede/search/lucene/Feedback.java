package dev.lede.search.lucene;

import dev.lede.article.Article;
import dev.lede.query.NewsQuery;
import dev.lede.ranking.Ranking;
import dev.lede.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Expands a query with telling words of its best hits, each hit heeded as well as it matches: the
 * relevance model RM3 of Abdul-Jaleel and others, "UMass at TREC 2004: Novelty and HARD" (2004),
 * with words weighed by how rare they are as well.
 *
 * @param query the expanded query; the one typed where no word was found
 * @param words those that were added, as they are first written in a hit
 */
record Feedback(NewsQuery query, List<String> words) {

  static Feedback of(NewsQuery query, List<Hit> hits, Translation translation) {
    TellingWords telling = new TellingWords(translation);
    AskedWords.of(query).forEach(telling::leaveOut);
    for (Hit hit : hits) {
      Article article = hit.article();
      telling.add(
          article, hit.score() / (1 + article.headline().length() + article.body().length()));
    }
    List<NewsQuery.Weighted> found = telling.best(Ranking.ADDED_WORDS);
    double all = found.stream().mapToDouble(NewsQuery.Weighted::weight).sum();
    long asked = Math.max(1, translation.ranked(query).size());
    List<NewsQuery> added = new ArrayList<>();
    for (NewsQuery.Weighted word : found) {
      float weight = TellingWords.rounded(Ranking.ADDED * asked * word.weight() / all);
      added.add(new NewsQuery.Weighted(word.query(), weight));
    }
    return new Feedback(
        with(query, added),
        found.stream().map(word -> ((NewsQuery.Word) word.query()).text()).toList());
  }

  /** What is required stays so; beside words that are not, the added ones find more. */
  private static NewsQuery with(NewsQuery query, List<NewsQuery> added) {
    return switch (query) {
      case NewsQuery.Word word -> beside(List.of(word), added, List.of());
      case NewsQuery.Spellings spellings -> beside(List.of(spellings), added, List.of());
      case NewsQuery.Clauses clauses ->
          clauses.required().isEmpty() && !clauses.optional().isEmpty()
              ? beside(clauses.optional(), added, clauses.excluded())
              : required(clauses, added);
      case NewsQuery.Weighted weighted -> required(weighted, added);
      case NewsQuery.Phrase phrase -> required(phrase, added);
      case NewsQuery.Wildcard wildcard -> required(wildcard, added);
      case NewsQuery.Fuzzy fuzzy -> required(fuzzy, added);
      case NewsQuery.Near near -> required(near, added);
      case NewsQuery.In in -> required(in, added);
      case NewsQuery.During during -> required(during, added);
      case NewsQuery.Everything everything -> required(everything, added);
      case NewsQuery.Expression expression -> required(expression, added);
      case NewsQuery.Between between -> required(between, added);
    };
  }

  private static NewsQuery beside(
      List<NewsQuery> words, List<NewsQuery> added, List<NewsQuery> excluded) {
    List<NewsQuery> optional = new ArrayList<>(words);
    optional.addAll(added);
    return new NewsQuery.Clauses(List.of(), optional, excluded);
  }

  private static NewsQuery required(NewsQuery query, List<NewsQuery> added) {
    return new NewsQuery.Clauses(List.of(query), added, List.of());
  }

  /** What was added, in a sentence. */
  String note() {
    return words.isEmpty()
        ? "no words were found to add to the query"
        : words.stream().collect(Collectors.joining(", ", "also looked for: ", ""));
  }
}
