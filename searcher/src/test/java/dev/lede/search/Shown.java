package dev.lede.search;

import dev.lede.article.Article;
import dev.lede.article.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a search shows of the one article of an index. */
final class Shown {
  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2024, 5, 1, 12, 0, 0, 0, ZoneOffset.UTC);

  private Shown() {}

  static Article article(String headline, String body) {
    return Article.builder("a")
        .headline(headline)
        .body(body)
        .published(
            new Published(NOW.toInstant(), Published.Precision.DAY, ZoneOffset.UTC, true, "today"))
        .build();
  }

  /** The hit of an article that stands in an index with others. */
  static Hit hit(Path folder, Article article, SearchRequest request, Article... others)
      throws IOException {
    Path index = Files.createTempDirectory(folder, "index");
    TestIndex.write(
        index, Stream.concat(Stream.of(article), Stream.of(others)).toArray(Article[]::new));
    try (NewsSearcher searcher = NewsSearcher.open(index)) {
      return searcher.search(request).hits().stream()
          .filter(hit -> hit.article().id().equals(article.id()))
          .findFirst()
          .orElseThrow(() -> new AssertionError("not found by " + request.query()));
    }
  }

  static SearchRequest everyday(String query) {
    return SearchRequest.of(query);
  }

  static SearchRequest lucene(String query) {
    return SearchRequest.of(LuceneSyntax.asOf(NOW).parse(query));
  }

  /** The passages with their matches in brackets, and dots where something was left out. */
  static String text(Hit hit) {
    return hit.snippets().stream()
        .map(
            snippet ->
                (snippet.cutBefore() ? "~" : "")
                    + snippet.marked("[", "]")
                    + (snippet.cutAfter() ? "~" : ""))
        .collect(Collectors.joining(" ... "));
  }
}
