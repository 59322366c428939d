package dev.lede.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import dev.lede.article.History;
import dev.lede.article.IndexedArticle;
import dev.lede.article.Origin;
import dev.lede.ingest.Parsed;
import dev.lede.schema.IndexFormat;
import dev.lede.search.NewsSearcher;
import dev.lede.search.SearchRequest;
import dev.lede.search.UnusableIndexException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsIndexerTest {
  private static final Instant MONDAY = Instant.parse("2024-05-06T08:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2024-05-07T08:00:00Z");

  @TempDir private Path parent;

  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @BeforeEach
  void name() {
    folder = parent.resolve("index");
  }

  private static Article article(String id, String headline) {
    return Article.builder(id).headline(headline).build();
  }

  private IndexReport index(Instant now, Article... articles) throws IOException {
    List<Parsed> parsed = new ArrayList<>();
    for (Article article : articles) {
      parsed.add(new Parsed.Ok(article, Optional.empty(), List.of()));
    }
    return index(now, parsed);
  }

  private IndexReport index(Instant now, List<Parsed> parsed) throws IOException {
    try (NewsIndexer indexer = NewsIndexer.open(folder, InstantSource.fixed(now))) {
      return indexer.index(parsed.iterator(), IndexListener.none());
    }
  }

  private static void assertCounts(
      IndexReport report, int added, int updated, int unchanged, int repeated) {
    assertEquals(
        List.of((long) added, (long) updated, (long) unchanged, (long) repeated),
        Arrays.stream(Outcome.values()).map(report::count).toList());
  }

  private IndexedArticle get(String id) throws IOException {
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      return searcher.get(id).orElseThrow();
    }
  }

  private long articles() throws IOException {
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      return searcher.statistics().articles();
    }
  }

  private String newestCommit() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("segments_"))
          .max(String::compareTo)
          .orElseThrow();
    }
  }

  @Test
  void aNewArticleIsAddedAndAChangedOneReplaced() throws IOException {
    assertCounts(index(MONDAY, article("a", "Storm"), article("b", "Flood")), 2, 0, 0, 0);
    assertCounts(index(TUESDAY, article("a", "Storm over"), article("c", "Sun")), 1, 1, 0, 0);
    assertEquals(3, articles());
    assertEquals("Storm over", get("a").article().headline());
  }

  @Test
  void whatDidNotChangeIsNotWrittenAgain() throws IOException {
    index(MONDAY, article("a", "Storm"), article("b", "Flood"));
    String commit = newestCommit();
    assertCounts(index(TUESDAY, article("a", "Storm"), article("b", "Flood")), 0, 0, 2, 0);
    assertEquals(commit, newestCommit());
  }

  @Test
  void whereItWasReadIsNoChange() throws IOException {
    index(MONDAY, article("a", "Storm"));
    Article moved = article("a", "Storm").toBuilder().origin(new Origin("b.jsonl", "", 7)).build();
    assertCounts(index(TUESDAY, moved), 0, 0, 1, 0);
  }

  @Test
  void firstIndexedIsKeptAndTheSequenceGrows() throws IOException {
    index(MONDAY, article("a", "Storm"), article("b", "Flood"));
    assertEquals(MONDAY, get("a").firstIndexed());
    assertEquals(1, get("a").sequence());
    index(TUESDAY, article("a", "Storm over"), article("c", "Sun"));
    assertEquals(MONDAY, get("a").firstIndexed());
    assertEquals(3, get("a").sequence());
    assertEquals(TUESDAY, get("c").firstIndexed());
    assertEquals(4, get("c").sequence());
  }

  @Test
  void revisionsAreCountedAndEarlierHeadlinesKept() throws IOException {
    index(MONDAY, article("a", "Storm"));
    assertEquals(History.NEW, get("a").history());
    index(TUESDAY, article("a", "Storm over"));
    index(TUESDAY, article("a", "Storm over"));
    assertEquals(new History(2, List.of("Storm")), get("a").history());
    Article longer = article("a", "Storm over").toBuilder().body("Sun.").build();
    index(TUESDAY, longer, article("b", "Flood"));
    assertEquals(new History(3, List.of("Storm")), get("a").history());
    index(TUESDAY, article("a", "Storm"));
    assertEquals(new History(4, List.of("Storm", "Storm over")), get("a").history());
  }

  @Test
  void formsWithinOneRunAreRevisionsTooAndAreNotCountedAgain() throws IOException {
    Article[] forms = {article("a", "One"), article("a", "Two"), article("a", "Three")};
    index(MONDAY, forms);
    History history = new History(3, List.of("One", "Two"));
    assertEquals(history, get("a").history());
    index(TUESDAY, forms);
    assertEquals(history, get("a").history());
  }

  /** Each form of an article is one letter; an article may be in the index before. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -   | AB   | 1 added, 0 updated, 0 unchanged, 1 repeated | 2 A
          -   | ABCD | 1 added, 0 updated, 0 unchanged, 3 repeated | 4 A B C
          -   | ABA  | 1 added, 0 updated, 0 unchanged, 2 repeated | 3 A B
          B   | AB   | 0 added, 1 updated, 0 unchanged, 1 repeated | 3 B A
          AB  | A    | 0 added, 1 updated, 0 unchanged, 0 repeated | 3 A B
          AB  | C    | 0 added, 1 updated, 0 unchanged, 0 repeated | 3 A B
          AB  | ABC  | 0 added, 1 updated, 0 unchanged, 2 repeated | 3 A B
          AB  | BA   | 0 added, 1 updated, 0 unchanged, 1 repeated | 3 A B
          ABC | ABBC | 0 added, 0 updated, 1 unchanged, 3 repeated | 3 A B
          """)
  void theSameRunOnceMoreChangesNothing(String before, String forms, String counts, String history)
      throws IOException {
    index(MONDAY, forms(before));
    assertEquals(counts, counts(index(TUESDAY, forms(forms))));
    IndexedArticle after = get("a");
    String commit = newestCommit();
    assertEquals(history, history(after));
    assertEquals(
        "0 added, 0 updated, 1 unchanged, %d repeated".formatted(forms.length() - 1),
        counts(index(TUESDAY, forms(forms))));
    assertEquals(after, get("a"));
    assertEquals(commit, newestCommit());
  }

  /** Wherever a run is broken off, and the one that takes it up, the third comes to the same. */
  @ParameterizedTest
  @ValueSource(strings = {"AB", "ABC", "ABCD", "ABA", "ABAB", "AABBC"})
  void interruptedRunsCountNothingTwice(String forms) throws IOException {
    index(MONDAY, forms(forms));
    IndexedArticle whole = get("a");
    for (int first = 0; first <= forms.length(); first++) {
      for (int second = 0; second <= forms.length(); second++) {
        folder = parent.resolve("broken-%d-%d".formatted(first, second));
        indexUntil(first, forms(forms));
        indexUntil(second, forms(forms));
        index(MONDAY, forms(forms));
        assertEquals(whole.article(), get("a").article());
        assertEquals(whole.history(), get("a").history(), first + ", " + second);
      }
    }
  }

  private void indexUntil(int end, Article... articles) throws IOException {
    Iterator<Parsed> part =
        Arrays.stream(articles)
            .limit(end)
            .<Parsed>map(article -> new Parsed.Ok(article, Optional.empty(), List.of()))
            .iterator();
    try (NewsIndexer indexer = NewsIndexer.open(folder, InstantSource.fixed(MONDAY))) {
      indexer.index(part, IndexListener.none(), () -> true);
    }
  }

  @Test
  void whoWaitsForMoreSeesTheThirdFormInTime() throws IOException {
    index(MONDAY, forms("AB"));
    List<Instant> times = new ArrayList<>(List.of(MONDAY));
    try (NewsIndexer indexer = NewsIndexer.open(folder, times::getLast)) {
      Iterator<Parsed> input =
          new Iterator<>() {
            private boolean given;

            @Override
            public boolean hasNext() {
              if (given) {
                times.add(MONDAY.plusSeconds(31));
                try {
                  indexer.commitWhenDue();
                  assertEquals("C", get("a").article().headline());
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }
              return !given;
            }

            @Override
            public Parsed next() {
              given = true;
              return new Parsed.Ok(article("a", "C"), Optional.empty(), List.of());
            }
          };
      assertCounts(indexer.index(input, IndexListener.none()), 0, 1, 0, 0);
    }
  }

  /** More wait than are held in memory: all of them come to stand, and none is counted again. */
  @Test
  void moreThanCanBeHeldAreTakenAsTheyCome() throws IOException {
    Article[] articles =
        IntStream.range(0, 45_000)
            .mapToObj(i -> article("n" + i % 22_500, "Storm " + i))
            .toArray(Article[]::new);
    index(MONDAY, articles);
    index(TUESDAY, articles);
    for (String id : List.of("n0", "n22499")) {
      assertEquals(2, get(id).history().revision(), id);
    }
    assertEquals("Storm 22500", get("n0").article().headline());
    assertEquals("Storm 44999", get("n22499").article().headline());
  }

  private static Article[] forms(String letters) {
    return letters
        .replace("-", "")
        .chars()
        .mapToObj(letter -> article("a", Character.toString(letter)))
        .toArray(Article[]::new);
  }

  private static String counts(IndexReport report) {
    return Arrays.stream(Outcome.values())
        .map(one -> report.count(one) + " " + one.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String history(IndexedArticle article) {
    return article.history().revision()
        + " "
        + String.join(" ", article.history().earlierHeadlines());
  }

  @Test
  void theNewestTwentyHeadlinesAreKept() throws IOException {
    for (int i = 1; i <= 23; i++) {
      index(MONDAY, article("a", "Storm " + i));
    }
    assertEquals(23, get("a").history().revision());
    List<String> headlines = get("a").history().earlierHeadlines();
    assertEquals(20, headlines.size());
    assertEquals("Storm 3", headlines.get(0));
    assertEquals("Storm 22", headlines.get(19));
  }

  @Test
  void anExportSaysWhenAnArticleWasFirstIndexed() throws IOException {
    index(TUESDAY, List.of(new Parsed.Ok(article("a", "Storm"), Optional.of(MONDAY), List.of())));
    assertEquals(MONDAY, get("a").firstIndexed());
  }

  @Test
  void ofOneIdInOneRunTheLastWins() throws IOException {
    IndexReport report =
        index(MONDAY, article("a", "One"), article("a", "Two"), article("a", "Three"));
    assertCounts(report, 1, 0, 0, 2);
    assertEquals(1, articles());
    assertEquals("Three", get("a").article().headline());
  }

  @Test
  void repetitionsOfOldArticlesAreCountedToo() throws IOException {
    index(MONDAY, article("a", "One"), article("b", "Flood"));
    IndexReport report =
        index(
            TUESDAY,
            article("a", "One"),
            article("a", "Two"),
            article("b", "Dry"),
            article("b", "Dry"));
    assertCounts(report, 0, 1, 1, 2);
    assertEquals("Two", get("a").article().headline());
  }

  @Test
  void anotherRunOfTheSameIndexerRepeatsNothing() throws IOException {
    List<Parsed> parsed = List.of(new Parsed.Ok(article("a", "One"), Optional.empty(), List.of()));
    try (NewsIndexer indexer = NewsIndexer.open(folder)) {
      assertCounts(indexer.index(parsed.iterator(), IndexListener.none()), 1, 0, 0, 0);
      assertCounts(indexer.index(parsed.iterator(), IndexListener.none()), 0, 0, 1, 0);
      indexer.put(article("a", "Two"));
      assertCounts(indexer.index(parsed.iterator(), IndexListener.none()), 0, 1, 0, 0);
    }
  }

  @Test
  void repetitionsAreFoundOverManyCommits() throws IOException {
    Article[] articles =
        IntStream.range(0, 50_000)
            .mapToObj(i -> article("n" + i % 45_000, "Storm " + i))
            .toArray(Article[]::new);
    IndexReport report = index(MONDAY, articles);
    assertCounts(report, 45_000, 0, 0, 5_000);
    assertEquals(45_000, articles());
    assertEquals("Storm 45001", get("n1").article().headline());
  }

  @Test
  void theReportAddsUpToWhatWasRead() throws IOException {
    Origin place = new Origin("news.jsonl", "", 3);
    Article extra = article("a", "Storm").toBuilder().extra("word_count", "12").build();
    IndexReport report =
        index(
            MONDAY,
            List.of(
                new Parsed.Ok(extra, Optional.empty(), List.of("unreadable date 'soon'")),
                new Parsed.Problem(place, "broken JSON at column 12"),
                new Parsed.Problem(place, "broken JSON at column 7"),
                new Parsed.Skipped(place, "no news")));
    assertEquals(3, report.read());
    assertEquals(Map.of("broken JSON at column N", 2L), report.rejected());
    assertEquals(1, report.skipped());
    assertEquals(1, report.warnings());
    assertEquals(Map.of("word_count", 1L), report.extraKeys());
  }

  @Test
  void deletesById() throws IOException {
    index(MONDAY, article("a", "Storm"), article("b", "Flood"));
    try (NewsIndexer indexer = NewsIndexer.open(folder)) {
      assertTrue(indexer.delete("a"));
      assertFalse(indexer.delete("a"));
      assertFalse(indexer.delete("never"));
    }
    assertEquals(1, articles());
    assertCounts(index(TUESDAY, article("a", "Storm")), 1, 0, 0, 0);
  }

  @Test
  void searchersSeeACommitAndNothingBefore() throws IOException {
    index(MONDAY, article("a", "Storm"));
    try (NewsIndexer indexer = NewsIndexer.open(folder);
        NewsSearcher searcher = NewsSearcher.open(folder)) {
      indexer.put(article("b", "Storm"));
      searcher.refresh();
      assertEquals(1, searcher.search(SearchRequest.of("storm")).total().count());
      indexer.commit();
      searcher.refresh();
      assertEquals(2, searcher.search(SearchRequest.of("storm")).total().count());
    }
  }

  @Test
  void whoWaitsForMoreCanHaveTheRestCommittedInTime() throws IOException {
    List<Instant> times = new ArrayList<>(List.of(MONDAY));
    try (NewsIndexer indexer = NewsIndexer.open(folder, times::getLast)) {
      indexer.put(article("a", "Storm"));
      indexer.commit();
      indexer.put(article("b", "Flood"));
      times.add(MONDAY.plusSeconds(29));
      indexer.commitWhenDue();
      assertEquals(1, articles());
      times.add(MONDAY.plusSeconds(31));
      indexer.commitWhenDue();
      assertEquals(2, articles());
    }
  }

  @Test
  void beforeTheFirstCommitASearcherIsToldSo() throws IOException {
    try (NewsIndexer indexer = NewsIndexer.open(folder)) {
      indexer.put(article("a", "Storm"));
      String refusal =
          assertThrows(UnusableIndexException.class, () -> NewsSearcher.open(folder)).toString();
      assertTrue(
          refusal.endsWith(" is being written for the first time: nothing was committed so far"),
          refusal);
    }
    assertEquals(1, articles());
  }

  @Test
  void aSecondWriterIsToldWhoTheFirstIs() throws IOException {
    try (NewsIndexer first = NewsIndexer.open(folder)) {
      first.put(article("a", "Storm"));
      String refusal =
          assertThrows(UnusableIndexException.class, () -> NewsIndexer.open(folder)).toString();
      assertTrue(
          refusal.endsWith(
              folder
                  + " is being written to by process "
                  + ProcessHandle.current().pid()
                  + ": wait until it has finished"),
          refusal);
    }
    assertEquals(1, articles());
  }

  @Test
  void anIndexOfAnotherFormatIsLeftAlone() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      Map<String, String> stamp = new HashMap<>(IndexFormat.current(0, new TreeSet<>()).userData());
      stamp.put("lede.format", "99");
      writer.setLiveCommitData(stamp.entrySet());
    }
    String commit = newestCommit();
    String refusal =
        assertThrows(UnusableIndexException.class, () -> NewsIndexer.open(folder)).toString();
    assertTrue(refusal.contains("it has format 99 and Lede "), refusal);
    assertEquals(commit, newestCommit());
  }

  @Test
  void aFolderOfOtherFilesIsLeftAlone() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("letter.txt"), "Dear Sir");
    assertThrows(UnusableIndexException.class, () -> NewsIndexer.open(folder));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void statisticsAreGivenWhileAWriterReplacesTheFiles() throws IOException {
    index(MONDAY, article("a", "Storm"));
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      index(TUESDAY, article("a", "Storm over"));
      assertEquals(1, searcher.statistics().articles());
    }
  }

  @Test
  void aRunThatTookNothingMakesNoIndex() throws IOException {
    index(MONDAY);
    assertFalse(Files.exists(folder));
    assertThrows(UnusableIndexException.class, () -> NewsSearcher.open(folder));
    assertCounts(index(MONDAY, article("a", "Storm")), 1, 0, 0, 0);
  }

  @Test
  void anIdThatFitsNoTermIsRefusedWithItsPlace() throws IOException {
    try (NewsIndexer indexer = NewsIndexer.open(folder)) {
      Article article = article("x".repeat(2_001), "Storm");
      Exception refusal = assertThrows(IllegalArgumentException.class, () -> indexer.put(article));
      assertTrue(refusal.toString().contains("2001 characters, more than 2000"));
    }
  }
}
