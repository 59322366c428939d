package dev.lede.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import dev.lede.query.NewsQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is about the same as an article is found by its most telling words. */
class RelatedTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    TestIndex.write(
        folder,
        article("strike", "Ferry strike halts Skerrow", "Ferry crews walked out over pay today."),
        article("talks", "Talks on ferry pay", "Crews of the Skerrow ferry talk to the owner."),
        article("end", "Strike over", "The ferry crews of Skerrow sail again after a pay deal."),
        article("quake", "Quake in Ostrava", "Tremors shook houses. Today nobody walked out."),
        article("signs", "!!!", "..."),
        article("-id:*", "Ferry", "A ferry."));
  }

  @Test
  void theSameStoryComesFirstAndTheArticleItselfNever() throws IOException {
    List<String> related = related("strike");
    assertEquals(List.of("end", "talks"), related.subList(0, 2).stream().sorted().toList());
    assertFalse(related.contains("strike"), related.toString());
  }

  @Test
  void theQueryShowsTheWords() throws IOException {
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      String query = searcher.related("strike").orElseThrow().toString();
      assertTrue(query.contains("ferry^") || query.contains("Ferry^"), query);
      assertTrue(query.endsWith(" -id:strike"), query);
      assertFalse(query.contains("over^"), query);
    }
  }

  @Test
  void anArticleWithoutWordsHasNoRelatives() throws IOException {
    assertEquals(List.of(), related("signs"));
  }

  @Test
  void anIdOfSignsIsItself() throws IOException {
    assertFalse(related("-id:*").contains("-id:*"));
    assertTrue(related("-id:*").contains("strike"));
  }

  @Test
  void nothingIsRelatedToWhatIsNotThere() throws IOException {
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      assertEquals(Optional.empty(), searcher.related("nowhere"));
    }
  }

  private List<String> related(String id) throws IOException {
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      NewsQuery query = searcher.related(id).orElseThrow();
      return searcher.search(SearchRequest.of(query)).hits().stream()
          .map(hit -> hit.article().id())
          .toList();
    }
  }

  private static Article article(String id, String headline, String body) {
    return Article.builder(id).headline(headline).body(body).build();
  }
}
