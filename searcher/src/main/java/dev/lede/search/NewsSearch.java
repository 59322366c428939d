package dev.lede.search;

import dev.lede.article.IndexedArticle;
import dev.lede.query.NewsQuery;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** What can be asked of an index of news, whatever engine holds it. */
public interface NewsSearch {

  /** Finds the best articles for a request. */
  SearchResult search(SearchRequest request) throws IOException;

  /**
   * The ids of the articles that {@link #search} finds for the same request, and their scores, but
   * nothing that is in them: quick where hundreds are wanted.
   */
  RankedIds rank(SearchRequest request) throws IOException;

  /** The article of an id; empty where the index has none. */
  Optional<IndexedArticle> get(String id) throws IOException;

  /** The copies of the article of an id; none where there is no such article. */
  Copies copies(String id) throws IOException;

  /** Why an article ranks where it does for a query; empty where there is no such article. */
  Optional<Explanation> explain(NewsQuery query, String id) throws IOException;

  /**
   * The query that finds articles related to one, its background and what followed: its most
   * telling words, without the article itself.
   *
   * @return empty where there is no such article
   */
  Optional<NewsQuery> related(String id) throws IOException;

  /** Hands over every article in the order of writing. */
  void forEach(Consumer<? super IndexedArticle> consumer) throws IOException;

  /** What the index holds, in numbers. */
  IndexStatistics statistics() throws IOException;
}
