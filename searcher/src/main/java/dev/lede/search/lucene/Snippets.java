package dev.lede.search.lucene;

import dev.lede.article.Article;
import dev.lede.article.Span;
import dev.lede.schema.NewsFields;
import dev.lede.schema.TextField;
import dev.lede.search.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;

/**
 * The snippets of one hit, made from where its query matched as Lucene reports it: a phrase is one
 * span, and a word is marked only where it took part in the match.
 */
final class Snippets {
  /** A long article shows no more for having more: the first matches are enough to choose from. */
  private static final int MOST_MATCHES = 1_000;

  private final Article article;
  private final List<Span> headlineMatches;
  private final List<Span> bodyMatches;

  Snippets(Article article, Matches matches) throws IOException {
    this.article = article;
    this.headlineMatches = spans(matches, NewsFields.HEADLINE, article.headline());
    this.bodyMatches = spans(matches, NewsFields.BODY, article.body());
  }

  /** The headline with its matches; the first words of the body where there is no headline. */
  Snippet headline() {
    String heading = article.heading();
    if (!article.headline().isEmpty()) {
      return new Snippet(heading, 0, headlineMatches, false, false);
    }
    int start = Math.max(0, article.body().indexOf(heading));
    Span span = new Span(start, start + heading.length());
    Span whole = new Span(0, article.body().length());
    return Passages.cut(article.body(), span, whole, bodyMatches);
  }

  /** The best passages of the body in their order; the lede where nothing in the body matched. */
  List<Snippet> body(int most, int width) {
    if (most == 0 || article.body().isEmpty()) {
      return List.of();
    }
    if (bodyMatches.isEmpty()) {
      return List.of(Passages.lede(article, width));
    }
    return new Passages(article.body(), bodyMatches, width).best(most);
  }

  /** Where a field matched, in order, overlapping stretches made one. */
  private static List<Span> spans(Matches matches, TextField field, String value)
      throws IOException {
    List<Span> found = new ArrayList<>();
    MatchesIterator iterator = matches.getMatches(field.name());
    while (iterator != null && found.size() < MOST_MATCHES && iterator.next()) {
      add(iterator, value, found);
    }
    found.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    return merged(found);
  }

  /** Where words are near each other, each of them is a match, and not what lies between. */
  private static void add(MatchesIterator match, String value, List<Span> found)
      throws IOException {
    MatchesIterator parts = match.getSubMatches();
    if (parts != null) {
      while (parts.next()) {
        add(parts, value, found);
      }
      return;
    }
    int start = match.startOffset();
    int end = match.endOffset();
    if (start >= 0 && start < end && end <= value.length()) {
      found.add(new Span(start, end));
    }
  }

  private static List<Span> merged(List<Span> sorted) {
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && span.start() <= merged.get(last).end()) {
        Span before = merged.get(last);
        merged.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
