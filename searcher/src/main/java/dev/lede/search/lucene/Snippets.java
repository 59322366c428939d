package dev.lede.search.lucene;

import dev.lede.article.Article;
import dev.lede.article.Span;
import dev.lede.search.Snippet;
import java.util.List;

/**
 * The snippets of one hit, made from where its query matched as the index tells it: a phrase is one
 * span, and a word is marked only where it took part in the match.
 */
final class Snippets {
  /** Longer headlines are cut, in UTF-16 code units: nobody writes one, but programs do. */
  static final int LONGEST_HEADLINE = 400;

  private final Article article;
  private final DocumentMatches matches;
  private final WordWeights weights;

  Snippets(Article article, DocumentMatches matches, WordWeights weights) {
    this.article = article;
    this.matches = matches;
    this.weights = weights;
  }

  /**
   * The headline with its matches, cut around them where it is very long; the first words of the
   * body where there is no headline.
   */
  Snippet headline() {
    String headline = article.headline();
    if (!headline.isEmpty()) {
      List<Match> inHeadline = matches.headline().in(headline);
      int first = inHeadline.isEmpty() ? 0 : inHeadline.get(0).start();
      Excerpt excerpt = new Excerpt(headline, LONGEST_HEADLINE);
      Span whole = new Span(0, headline.length());
      return excerpt.snippet(excerpt.around(new Span(first, first), whole), whole, inHeadline);
    }
    String heading = article.heading();
    String body = article.body();
    int start = Math.max(0, body.indexOf(heading));
    Span place = new Span(start, start + heading.length());
    return new Excerpt(body, heading.length())
        .snippet(place, new Span(0, body.length()), matches.body().in(body));
  }

  /** The best passages of the body in their order; the lede where nothing in the body matched. */
  List<Snippet> body(int most, int width) {
    if (most == 0 || article.body().isEmpty()) {
      return List.of();
    }
    List<Match> inBody = matches.body().in(article.body());
    if (inBody.isEmpty()) {
      return List.of(Passages.lede(article, width));
    }
    Passages passages = new Passages(article.body(), inBody, width, weights);
    return passages.best(most, article.heading());
  }
}
