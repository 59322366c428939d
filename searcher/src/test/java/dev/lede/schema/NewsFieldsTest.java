package dev.lede.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.article.IndexedArticle;
import dev.lede.article.Origin;
import dev.lede.article.Published;
import dev.lede.article.Published.Precision;
import dev.lede.search.NewsSearcher;
import dev.lede.search.TestIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsFieldsTest {
  @TempDir private Path folder;

  private static final Article FULL =
      Article.builder("https://a.example/b c")
          .headline("Zürn’s “ferry”")
          .body("One paragraph.\n\nAnother \uD83D\uDC1F one.")
          .author("Anna Toll")
          .author("Piet O'Dara")
          .source("The Courier")
          .section("Sport")
          .tag("fish")
          .tag("cod quota")
          .place("Port Ellis, Ostrava")
          .url("HTTPS://a.example/b c")
          .language("pt-BR")
          .published(
              new Published(
                  Instant.parse("2024-05-03T10:20:30.456Z"),
                  Precision.SECOND,
                  ZoneOffset.ofHoursMinutes(5, 30),
                  true,
                  "3 May 2024 15:50:30 +0530"))
          .extra("count", "12.50")
          .extra("a:b\0c", "{\"x\":[1,null]}")
          .extra("", "\"empty key\"")
          .origin(new Origin("/news/a b.jsonl.gz", "inner.jsonl", 12))
          .build();

  private static final IndexFormat STAMP =
      IndexFormat.current(7, new TreeSet<>(List.of("de", "en")));

  @Test
  void everyFieldStandsInTheTableOnce() {
    List<Field> rows = new ArrayList<>(NewsFields.ALL.stream().map(NewsField::field).toList());
    rows.sort(null);
    assertEquals(Arrays.asList(Field.values()), rows);
  }

  @Test
  void anArticleComesBackAsItWent() throws IOException {
    assertEquals(FULL, written(FULL).article());
    Article bare = Article.builder("bare").body("Only this.").build();
    assertEquals(bare, written(bare).article());
    Article day =
        Article.builder("day")
            .headline("A day")
            .published(Published.day(LocalDate.of(2024, 2, 29), "29.2."))
            .build();
    assertEquals(day, written(day).article());
  }

  @Test
  void whatTheIndexKnowsComesBackToo() throws IOException {
    IndexedArticle article = written(FULL);
    assertEquals(TestIndex.FIRST_INDEXED, article.firstIndexed());
    assertEquals(1, article.sequence());
    assertEquals(dev.lede.article.Fingerprint.of(FULL), article.fingerprint());
  }

  @Test
  void valuesLongerThanAnyTermAreKept() throws IOException {
    Article vast =
        Article.builder("vast")
            .headline("x".repeat(100_000))
            .source("\uD83D\uDC1F".repeat(50_000))
            .author("y ".repeat(50_000).strip())
            .build();
    assertEquals(vast, written(vast).article());
  }

  @Test
  void theDescriptionOfAChainHasItsOptions() {
    String address =
        AnalysisProfile.current().chains().entrySet().stream()
            .filter(entry -> entry.getKey() == Role.ADDRESS)
            .map(entry -> entry.getValue().description())
            .findFirst()
            .orElseThrow();
    assertTrue(address.contains("pattern=") && address.contains("prefixLength=255"), address);
  }

  @Test
  void theChecksumOfTheTableIsTheOneIndexesCarry() {
    assertEquals(Optional.empty(), IndexFormat.current(0, new TreeSet<>()).complaint());
    assertEquals(STAMP, IndexFormat.read(STAMP.userData()).orElseThrow());
  }

  private IndexedArticle written(Article article) throws IOException {
    Path index = Files.createTempDirectory(folder, "index");
    TestIndex.write(index, article);
    try (NewsSearcher searcher = NewsSearcher.open(index)) {
      return searcher.get(article.id()).orElseThrow();
    }
  }
}
