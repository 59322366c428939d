package dev.lede.search;

import dev.lede.article.Article;
import java.util.List;

/**
 * One article found.
 *
 * @param rank 1 for the first of all, counted over the offset too
 * @param score how well it matches; comparable only within one result, 0 where hits are sorted by
 *     date
 * @param article the whole article
 * @param headline the headline, or the first words where there is none, with its matches
 * @param snippets passages of the body in their order, with their matches; the lede where the body
 *     has no match
 * @param copies the other articles that are copies of it, whether they match or not; none are told
 *     where each copy is a hit of its own
 */
public record Hit(
    int rank,
    float score,
    Article article,
    Snippet headline,
    List<Snippet> snippets,
    Copies copies) {
  public Hit {
    snippets = List.copyOf(snippets);
  }
}
