package dev.lede.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.article.Article;
import dev.lede.search.NewsSearcher;
import dev.lede.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each article is written by the language it is in, which the index remembers. */
class IndexedLanguagesTest {
  private static final String GERMAN =
      "Die Häuser am Hafen stehen seit dem Sturm leer, und die Stadt sucht nach einem Käufer, der sie"
          + " wieder aufbaut. Der Bürgermeister sagte am Dienstag, dass es mehrere Angebote gebe, aber"
          + " noch keine Entscheidung. Viele der Bewohner sind bei ihren Familien untergekommen.";

  private static final String ENGLISH =
      "The houses by the harbour have stood empty since the storm, and the town is looking for a buyer"
          + " who will build them up again. The mayor said on Tuesday that there were several offers,"
          + " but that nothing had been decided. Many of the people have moved in with their families.";

  @TempDir private Path folder;

  private void index(Article... articles) throws IOException {
    try (NewsIndexer indexer = NewsIndexer.open(folder)) {
      for (Article article : articles) {
        indexer.put(article);
      }
    }
  }

  private static Article article(String id, String body) {
    return Article.builder(id).body(body).source("Hafenblatt").build();
  }

  private String languageOf(String id) throws IOException {
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      return searcher.get(id).orElseThrow().writtenIn();
    }
  }

  private List<String> found(String query) throws IOException {
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      return searcher.search(SearchRequest.of(query)).hits().stream()
          .map(hit -> hit.article().id())
          .sorted()
          .toList();
    }
  }

  @Test
  void anArticleIsWrittenInTheLanguageThatIsDetected() throws IOException {
    index(article("de", GERMAN), article("en", ENGLISH));
    assertEquals(List.of("de"), found("haus"));
    assertEquals(List.of("en"), found("house"));
    assertEquals(List.of("de"), found("lang:de"));
    assertEquals(List.of("en"), found("lang:en"));
  }

  @Test
  void aGivenLanguageCountsMoreAndIsKeptAsGiven() throws IOException {
    index(Article.builder("a").body(ENGLISH).language("de-AT").build());
    assertEquals("de", languageOf("a"));
    assertEquals(List.of("a"), found("lang:de"));
    assertEquals(List.of("a"), found("lang:de-AT"));
  }

  @Test
  void aShortArticleIsInTheUsualLanguageOfItsSource() throws IOException {
    index(article("1", GERMAN), article("2", "Feuer im Hafen"));
    assertEquals("de", languageOf("2"));
    index(Article.builder("3").body("Feuer im Hafen").source("Courier").build());
    assertEquals("en", languageOf("3"));
  }

  @Test
  void theLanguagesOfASourceAreRememberedFromRunToRun() throws IOException {
    index(article("1", GERMAN));
    index(article("2", "Alte Häuser im Hafen"));
    assertEquals("de", languageOf("2"));
    assertEquals(List.of("1", "2"), found("haus"));
  }
}
