package dev.lede.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import dev.lede.article.Published;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recent articles rank higher, as far as they match. */
class RecencyTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);
  private static final Instant NOW = TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();
  private static final Recency A_WEEK = new Recency(Duration.ofDays(7), NOW);

  @TempDir private Path folder;

  @Property
  void theAdvantageIsBounded(@ForAll @LongRange(min = -40_000, max = 40_000) long days) {
    double factor = A_WEEK.factor(NOW.minus(Duration.ofDays(days)));
    double older = A_WEEK.factor(NOW.minus(Duration.ofDays(days + 1)));
    assertTrue(factor >= 1 && factor <= 1.5 && older <= factor, days + " days: " + factor);
  }

  @ParameterizedTest
  @CsvSource({"0, 1.5", "7, 1.25", "14, 1.125", "-3, 1.5"})
  void aHalfLifeTakesHalfOfIt(long days, double factor) {
    assertEquals(factor, A_WEEK.factor(NOW.minus(Duration.ofDays(days))), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"0", "-1"})
  void aHalfLifeIsLongerThanNothing(long days) {
    assertThrows(IllegalArgumentException.class, () -> new Recency(Duration.ofDays(days), NOW));
  }

  @Test
  void ofEqualMatchesTheNewestIsFirst() throws IOException {
    TestIndex.write(
        folder,
        article("undated", "The ferry sank.").build(),
        article("old", "The ferry sank.").published(daysAgo(30)).build(),
        article("new", "The ferry sank.").published(daysAgo(1)).build(),
        article("week", "The ferry sank.").published(daysAgo(8)).build());
    assertEquals("new week old undated", ranked("ferry"));
  }

  @Test
  void aFarBetterMatchStaysAbove() throws IOException {
    TestIndex.write(
        folder,
        article("good", "The harbour ferry strike of Skerrow ended.")
            .published(daysAgo(4_000))
            .build(),
        article("weak", "A ferry sank.").published(daysAgo(0)).build(),
        article("none", "A boat sank.").published(daysAgo(0)).build());
    assertEquals("good weak", ranked("harbour ferry strike Skerrow"));
  }

  private String ranked(String query) throws IOException {
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      return String.join(
          " ",
          searcher
              .search(SearchRequest.of(query).withRelevance(Relevance.OF_WORDS.withRecency(A_WEEK)))
              .hits()
              .stream()
              .map(hit -> hit.article().id())
              .toList());
    }
  }

  private static Article.Builder article(String id, String body) {
    return Article.builder(id).body(body);
  }

  private static Published daysAgo(int days) {
    LocalDate day = TODAY.minusDays(days);
    return Published.day(day, day.toString());
  }
}
