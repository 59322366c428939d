package dev.lede.ingest;

import dev.lede.ingest.text.Utf8Text;
import java.io.IOException;
import java.util.Optional;

/** The articles of a file of JSON, the first of which says what its character set was taken for. */
final class DoubtedArticles implements Articles {
  private final Articles articles;
  private final Utf8Text text;
  private boolean said;

  DoubtedArticles(Articles articles, Utf8Text text) {
    this.articles = articles;
    this.text = text;
  }

  @Override
  public Optional<Parsed> next() throws IOException {
    Optional<Parsed> next = articles.next();
    if (said || text.doubt().isEmpty() || !(next.orElse(null) instanceof Parsed.Ok article)) {
      return next;
    }
    said = true;
    return Optional.of(article.doubted(text.doubt().get()));
  }
}
