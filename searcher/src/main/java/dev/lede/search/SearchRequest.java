package dev.lede.search;

import dev.lede.query.DateRange;
import dev.lede.query.NewsQuery;
import dev.lede.query.QuerySyntax;
import dev.lede.query.Synonyms;
import java.util.Optional;

/**
 * What is wanted of a search.
 *
 * @param query what to look for
 * @param limit the most hits to return, 0 to {@value #MOST_HITS}
 * @param offset how many of the best hits to pass over, 0 or more; together with the limit no more
 *     than {@value #MOST_HITS}
 * @param sort the order of the hits
 * @param relevance what relevance is to heed beside the words
 * @param published only articles published then; undated ones are left out
 * @param snippets how many passages of the body to show for a hit, 0 to 20
 * @param snippetWidth the most characters of one passage, 20 to 10,000
 * @param exactTotal whether to count every match, which is slow on a large index
 * @param allCopies whether each copy of an article is a hit of its own; else they are folded under
 *     the best of them, and offset, limit and total count what is left
 */
public record SearchRequest(
    NewsQuery query,
    int limit,
    int offset,
    SortOrder sort,
    Relevance relevance,
    Optional<DateRange> published,
    int snippets,
    int snippetWidth,
    boolean exactTotal,
    boolean allCopies) {

  /** The deepest a search can look. */
  public static final int MOST_HITS = 10_000;

  /** So many passages of an article are shown unless another number is asked for. */
  public static final int SNIPPETS = 2;

  /** As wide as a passage may be unless another width is asked for, in UTF-16 code units. */
  public static final int SNIPPET_WIDTH = 200;

  public SearchRequest {
    requireRange("limit", limit, 0, MOST_HITS);
    requireRange("offset", offset, 0, MOST_HITS - limit);
    requireRange("snippets", snippets, 0, 20);
    requireRange("snippet width", snippetWidth, 20, 10_000);
  }

  /**
   * The ten best articles for a query in everyday syntax, widened by the common synonyms, with two
   * snippets each.
   */
  public static SearchRequest of(String query) {
    return of(Synonyms.common().expand(QuerySyntax.parse(query).query()));
  }

  /** The ten best articles for a query, with two snippets each. */
  public static SearchRequest of(NewsQuery query) {
    return new SearchRequest(
        query,
        10,
        0,
        SortOrder.RELEVANCE,
        Relevance.OF_WORDS,
        Optional.empty(),
        SNIPPETS,
        SNIPPET_WIDTH,
        false,
        false);
  }

  public SearchRequest withLimit(int hits) {
    return new SearchRequest(
        query,
        hits,
        offset,
        sort,
        relevance,
        published,
        snippets,
        snippetWidth,
        exactTotal,
        allCopies);
  }

  public SearchRequest withOffset(int hits) {
    return new SearchRequest(
        query,
        limit,
        hits,
        sort,
        relevance,
        published,
        snippets,
        snippetWidth,
        exactTotal,
        allCopies);
  }

  public SearchRequest withSort(SortOrder order) {
    return new SearchRequest(
        query,
        limit,
        offset,
        order,
        relevance,
        published,
        snippets,
        snippetWidth,
        exactTotal,
        allCopies);
  }

  /** Has relevance heed more than the words; no other order does. */
  public SearchRequest withRelevance(Relevance more) {
    return new SearchRequest(
        query, limit, offset, sort, more, published, snippets, snippetWidth, exactTotal, allCopies);
  }

  /** The same for another query. */
  public SearchRequest withQuery(NewsQuery other) {
    return new SearchRequest(
        other,
        limit,
        offset,
        sort,
        relevance,
        published,
        snippets,
        snippetWidth,
        exactTotal,
        allCopies);
  }

  /** Restricts the search to articles published in a stretch of time. */
  public SearchRequest withPublished(DateRange range) {
    return new SearchRequest(
        query,
        limit,
        offset,
        sort,
        relevance,
        Optional.of(range),
        snippets,
        snippetWidth,
        exactTotal,
        allCopies);
  }

  /**
   * Asks for passages of the body.
   *
   * @param most how many at most, from 0 to 20
   * @param width the length of each at most, from 20 to 10,000 UTF-16 code units; only a single
   *     grapheme that is longer is shown whole
   */
  public SearchRequest withSnippets(int most, int width) {
    return new SearchRequest(
        query, limit, offset, sort, relevance, published, most, width, exactTotal, allCopies);
  }

  /** Asks for the exact number of matches. */
  public SearchRequest withExactTotal() {
    return new SearchRequest(
        query, limit, offset, sort, relevance, published, snippets, snippetWidth, true, allCopies);
  }

  /** Asks for each copy of an article as a hit of its own. */
  public SearchRequest withAllCopies() {
    return new SearchRequest(
        query, limit, offset, sort, relevance, published, snippets, snippetWidth, exactTotal, true);
  }

  private static void requireRange(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%s is %d: it must be between %d and %d".formatted(name, value, least, most));
    }
  }
}
