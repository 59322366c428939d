package dev.lede.search.lucene;

import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.query.NewsQuery;
import dev.lede.ranking.Ranking;
import java.util.List;

/** Makes the query that finds what is related to an article. */
final class Relatives {
  private Relatives() {}

  /**
   * The words that tell most of an article, and not the article itself; a query for nothing where
   * no other article has its words.
   */
  static NewsQuery of(Article article, Translation translation) {
    TellingWords words = new TellingWords(translation);
    words.add(article, 1);
    List<NewsQuery> best = List.copyOf(words.best(Ranking.TELLING_WORDS));
    if (best.isEmpty()) {
      return new NewsQuery.Clauses(List.of(), List.of(), List.of());
    }
    return new NewsQuery.Clauses(
        List.of(), best, List.of(new NewsQuery.In(Field.ID, new NewsQuery.Word(article.id()))));
  }
}
