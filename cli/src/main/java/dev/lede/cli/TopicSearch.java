package dev.lede.cli;

import dev.lede.evaluation.Topic;
import dev.lede.query.NewsQuery;
import dev.lede.search.NewsSearch;
import dev.lede.search.RankedIds;
import dev.lede.search.RankedIds.RankedId;
import dev.lede.search.SearchRequest;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * Searches for topics: the ids of the articles found, as deep as runs go.
 *
 * @param queries makes queries of topics
 * @param request makes the request of a query
 */
record TopicSearch(
    NewsSearch index, TopicQueries queries, Function<NewsQuery, SearchRequest> request) {
  /** How many articles TREC has for a topic in a run. */
  static final int DEPTH = 1_000;

  /** The articles found for a topic, the best first. */
  List<RankedId> search(Topic topic) throws IOException {
    RankedIds found = index.rank(request.apply(queries.of(topic)));
    queries.note(topic, found.notes());
    return found.ids();
  }
}
