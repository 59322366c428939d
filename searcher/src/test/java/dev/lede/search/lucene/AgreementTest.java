package dev.lede.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.analysis.Language;
import dev.lede.article.Article;
import dev.lede.query.NewsQuery;
import dev.lede.search.NewsSearcher;
import dev.lede.search.SearchRequest;
import dev.lede.search.TestIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine finds what looking at every article finds, for random articles and queries. */
class AgreementTest {
  private static final int ARTICLES = 60;
  private static final int QUERIES = 1_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "1, en en en de fr ru ja",
    "2, en en en de fr ru ja",
    "3, en de fr ru ja",
    "4, en",
    "5, en",
    "6, en ja",
    "7, fr"
  })
  void onWhichArticlesMatch(long seed, String codes) throws IOException {
    List<String> languages = List.of(codes.split(" "));
    RandomNews news = new RandomNews(new Random(seed), languages);
    List<Article> articles = news.articles(ARTICLES);
    TestIndex.write(folder, articles.toArray(Article[]::new));
    BruteForce bruteForce =
        new BruteForce(
            articles,
            languages.stream().distinct().flatMap(code -> Language.of(code).stream()).toList());
    int found = 0;
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      for (int i = 0; i < QUERIES; i++) {
        NewsQuery query = news.query();
        List<String> expected = bruteForce.search(query);
        assertEquals(expected, engine(searcher, query), () -> "seed " + seed + ", query " + query);
        found += expected.isEmpty() || expected.size() == ARTICLES ? 0 : 1;
      }
    }
    assertTrue(found > QUERIES / 3, "only " + found + " queries tell articles apart");
  }

  private static List<String> engine(NewsSearcher searcher, NewsQuery query) throws IOException {
    return searcher
        .search(SearchRequest.of(query).withLimit(ARTICLES).withSnippets(1, 50))
        .hits()
        .stream()
        .map(hit -> hit.article().id())
        .sorted()
        .toList();
  }
}
