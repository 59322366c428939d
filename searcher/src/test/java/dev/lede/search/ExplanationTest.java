package dev.lede.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.article.Article;
import dev.lede.article.Published;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An explanation tells the truth about a search. */
class ExplanationTest {
  private static final int ARTICLES = 130;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ferry strike",
        "ferry ferry strike",
        "ferry^2 \"the strike\"",
        "the ferry",
        "headline:ferry bay",
        "ferry since:2020",
      })
  void rankAndScoreAreThoseOfTheSearchAndThePartsAddUp(String typed) throws IOException {
    TestIndex.write(
        folder,
        IntStream.range(0, ARTICLES)
            .mapToObj(i -> article(i, i % 3 == 0 ? "Ferry news" : "The bay"))
            .toArray(Article[]::new));
    SearchRequest request = SearchRequest.of(typed).withLimit(ARTICLES).withSnippets(0, 20);
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      SearchResult result = searcher.search(request);
      for (Hit hit : result.hits()) {
        Explanation told = searcher.explain(request.query(), hit.article().id()).orElseThrow();
        String at = typed + ", rank " + hit.rank();
        assertEquals(hit.rank(), told.rank().orElseThrow(), at);
        assertEquals(hit.score(), told.score(), 0.001, at);
        double parts = told.parts().stream().mapToDouble(Explanation.Part::score).sum();
        assertEquals(told.score(), parts + told.near(), 0.001, at);
      }
    }
  }

  /** Of as many lengths as there are articles, so that most have a score of their own. */
  private static Article article(int number, String headline) {
    return Article.builder("a" + number)
        .headline(headline)
        .body("The ferry crews are on the strike." + " Rain fell.".repeat(number))
        .published(
            new Published(
                Instant.parse("2024-05-01T08:00:00Z").plusSeconds(number),
                Published.Precision.SECOND,
                ZoneOffset.UTC,
                true,
                ""))
        .build();
  }
}
