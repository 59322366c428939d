package dev.lede.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import dev.lede.article.Shingles;
import dev.lede.schema.CopyBands;
import dev.lede.search.Copies;
import dev.lede.search.Hit;
import dev.lede.search.NewsSearcher;
import dev.lede.search.SearchRequest;
import dev.lede.search.SearchResult;
import dev.lede.search.SortOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copies of an article are found whenever they come, and folded under the best hit. */
class CopiesTest {
  private static final int WORDS = 100;

  /** A story of its own for each seed. */
  private static List<String> words(int seed) {
    Random random = new Random(seed);
    return IntStream.range(0, WORDS)
        .mapToObj(i -> "w" + Integer.toString(random.nextInt(5_000), 36))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /**
   * The story of a seed, a ferry in it, with some of its words changed, and those from a place on.
   */
  private static Article article(String id, int seed, int changed, int from) {
    List<String> words = words(seed);
    for (int i = from; i < from + changed; i++) {
      words.set(i % WORDS, "x" + id + i);
    }
    return Article.builder(id)
        .headline("Ferry")
        .body(String.join(" ", words) + ".")
        .source("Source " + id)
        .build();
  }

  private static Article article(String id, int seed) {
    return article(id, seed, 0, 0);
  }

  private static void write(Path folder, Article... articles) throws IOException {
    try (NewsIndexer indexer = NewsIndexer.open(folder)) {
      for (Article article : articles) {
        indexer.put(article);
      }
    }
  }

  private static SearchResult search(Path folder, SearchRequest request) throws IOException {
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      return searcher.search(request.withSnippets(0, 20));
    }
  }

  /** The ids of each cluster, the alone left out. */
  private static Set<Set<String>> clusters(Path folder) throws IOException {
    Set<Set<String>> clusters = new HashSet<>();
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      SearchRequest all = SearchRequest.of("*").withLimit(1_000).withAllCopies();
      for (Hit hit : searcher.search(all.withSnippets(0, 20)).hits()) {
        Set<String> cluster = new TreeSet<>(Set.of(hit.article().id()));
        searcher.copies(hit.article().id()).named().forEach(copy -> cluster.add(copy.id()));
        if (cluster.size() > 1) {
          clusters.add(cluster);
        }
      }
    }
    return clusters;
  }

  @ParameterizedTest
  @CsvSource({
    "the same text, 1, 0, true",
    "a word changed, 1, 1, true",
    "three words in a row changed, 1, 3, true",
    "five words in a row changed, 1, 5, true",
    "twelve words in a row changed, 1, 12, false",
    "a third of it changed, 1, 33, false",
    "another story, 2, 0, false",
  })
  void areToldByTheirText(String why, int seed, int changed, boolean copies, @TempDir Path folder)
      throws IOException {
    write(folder, article("a", 1), article("b", seed, changed, 50));
    assertEquals(copies ? Set.of(Set.of("a", "b")) : Set.of(), clusters(folder), why);
  }

  @Test
  void shortTextsAreNobodysCopies(@TempDir Path folder) throws IOException {
    Article stub = Article.builder("a").headline("Ferry").body("Click here for more.").build();
    write(folder, stub, Article.builder("b").headline("Ferry").body(stub.body()).build());
    assertEquals(Set.of(), clusters(folder));
  }

  @Test
  void areFoldedUnderTheBest(@TempDir Path folder) throws IOException {
    write(folder, article("a", 1), article("b", 2), article("c", 1), article("d", 1, 1, 3));
    SearchResult folded = search(folder, SearchRequest.of("ferry"));
    assertEquals(2, folded.hits().size());
    assertEquals(2, folded.total().count());
    assertEquals(4, folded.articles().count());
    Hit first = folded.hits().get(0);
    assertEquals("a", first.article().id());
    assertEquals(
        List.of(new Copies.Copy("c", "Source c"), new Copies.Copy("d", "Source d")),
        first.copies().named());
    assertEquals(1, folded.hits().get(0).rank());
    assertEquals(2, folded.hits().get(1).rank());
    SearchResult all = search(folder, SearchRequest.of("ferry").withAllCopies());
    assertEquals(4, all.hits().size());
    assertEquals(4, all.total().count());
  }

  @Test
  void pagesCountWhatIsFolded(@TempDir Path folder) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (int story = 0; story < 40; story++) {
      for (int copy = 0; copy < 10; copy++) {
        articles.add(article("s%02d-%d".formatted(story, copy), story));
      }
    }
    write(folder, articles.toArray(Article[]::new));
    Set<String> stories = new TreeSet<>();
    for (int offset = 0; offset < 40; offset += 8) {
      SearchResult page = search(folder, SearchRequest.of("ferry").withLimit(8).withOffset(offset));
      assertEquals(8, page.hits().size());
      assertEquals(40, page.total().count());
      assertEquals(400, page.articles().count());
      page.hits().forEach(hit -> stories.add(hit.article().id().substring(0, 3)));
    }
    assertEquals(40, stories.size());
  }

  @ParameterizedTest
  @CsvSource({
    // stories, copies of each, articles alone, rows asked for, the total of rows
    "1, 1500, 300, 1000, 301",
    "1, 1500, 300, 10, 301",
    "300, 5, 0, 1000, 300",
    "300, 5, 0, 20, 300",
    "2, 1, 1200, 20, 1000+",
    "2, 1, 1200, 1100, 1100+",
  })
  void rowsAreRightWhereCountingStops(
      int stories, int copies, int alone, int asked, String total, @TempDir Path folder)
      throws IOException {
    List<Article> all = new ArrayList<>();
    for (int i = 0; i < stories * copies; i++) {
      all.add(article("s" + i, i % stories));
    }
    for (int i = 0; i < alone; i++) {
      all.add(article("a" + i, stories + i));
    }
    write(folder, all.toArray(Article[]::new));
    for (SortOrder sort : SortOrder.values()) {
      SearchResult found =
          search(folder, SearchRequest.of("ferry").withLimit(asked).withSort(sort));
      assertEquals(total, found.total().count() + (found.total().exact() ? "" : "+"));
      assertEquals(Math.min(asked, stories + alone), found.hits().size());
      assertEquals(
          found.articles().exact() ? all.size() : Math.max(1_000, asked), found.articles().count());
    }
  }

  @Test
  void theLeastIdStandsForCopiesThatAreEquallyGood(@TempDir Path folder) throws IOException {
    write(folder, article("c", 1), article("a", 1), article("b", 1));
    for (SortOrder sort : SortOrder.values()) {
      SearchResult found = search(folder, SearchRequest.of("ferry").withSort(sort));
      assertEquals("a", found.hits().get(0).article().id(), sort.name());
    }
  }

  @Test
  void idsForAnEvaluationAreNeverFolded(@TempDir Path folder) throws IOException {
    write(folder, article("a", 1), article("b", 1));
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      assertEquals(2, searcher.rank(SearchRequest.of("ferry")).ids().size());
    }
  }

  @Test
  void aClusterIsSettledAnewWhenOneLeavesIt(@TempDir Path folder) throws IOException {
    // The one in the middle is a copy of both others, which are none of each other.
    write(folder, article("a", 1, 5, 0), article("b", 1), article("c", 1, 5, 50));
    assertEquals(Set.of(Set.of("a", "b")), clusters(folder));
    try (NewsIndexer indexer = NewsIndexer.open(folder)) {
      assertTrue(indexer.delete("a"));
    }
    assertEquals(Set.of(Set.of("b", "c")), clusters(folder));
    write(folder, article("a", 1, 5, 0));
    assertEquals(Set.of(Set.of("a", "b")), clusters(folder));
    write(folder, article("b", 9));
    assertEquals(Set.of(), clusters(folder));
  }

  @Property(tries = 15)
  void theOutcomeDependsOnNoOrderAndNoInterruption(@ForAll @IntRange(max = 100_000) int seed)
      throws IOException {
    Random random = new Random(seed);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      articles.add(article("a" + i, random.nextInt(6), random.nextInt(8), random.nextInt(WORDS)));
    }
    Set<Set<String>> expected = split(connected(articles), articles);
    Collections.shuffle(articles, random);
    Path folder = Files.createTempDirectory("copies");
    Path index = folder.resolve("index");
    try {
      int next = 0;
      while (next < articles.size()) {
        int end = Math.min(articles.size(), next + 1 + random.nextInt(12));
        try (NewsIndexer indexer = NewsIndexer.open(index)) {
          for (Article article : articles.subList(next, end)) {
            indexer.put(article);
            if (random.nextInt(4) == 0) {
              indexer.commit();
            }
            if (random.nextInt(5) == 0) {
              indexer.put(article("extra", random.nextInt(6)));
            }
            if (random.nextInt(9) == 0) {
              indexer.delete(article.id());
              indexer.put(article);
            }
          }
          indexer.delete("extra");
        }
        next = end;
      }
      assertEquals(expected, clusters(index));
    } finally {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** A story made after a pattern: some words in a row are its own. */
  private static Article patterned(int number, Random random) {
    List<String> words = words(1);
    int from = random.nextInt(90);
    int own = 1 + random.nextInt(5);
    for (int i = from; i < from + own; i++) {
      words.set(i, "own" + random.nextInt(9));
    }
    return Article.builder("p" + number).body(String.join(" ", words)).build();
  }

  @Test
  void hundredsMadeAfterAPatternAreToldApartInAnyOrder(@TempDir Path folder) throws IOException {
    Random random = new Random(7);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      articles.add(patterned(i, random));
    }
    Set<Set<String>> expected = split(connected(articles), articles);
    assertTrue(expected.size() > 3 && expected.size() < 200, () -> expected.size() + " clusters");
    for (int order = 0; order < 2; order++) {
      Path index = folder.resolve("order" + order);
      for (int from = 0; from < articles.size(); from += 100) {
        write(index, articles.subList(from, from + 100).toArray(Article[]::new));
      }
      assertEquals(expected, clusters(index));
      Collections.shuffle(articles, random);
    }
  }

  @Test
  void thousandsOfTheSameStayTogetherWhenTheyAreReplaced(@TempDir Path folder) throws IOException {
    Article[] articles = new Article[3_000];
    for (int i = 0; i < articles.length; i++) {
      articles[i] = article("a" + i, 1);
    }
    write(folder, articles);
    try (NewsIndexer indexer = NewsIndexer.open(folder)) {
      for (int i = 0; i < 1_500; i++) {
        indexer.put(article("a" + i, 2));
      }
    }
    write(folder, article("b", 1), article("c", 2));
    SearchResult found = search(folder, SearchRequest.of("ferry"));
    assertEquals(2, found.total().count());
    assertEquals(
        List.of(1_500, 1_500), found.hits().stream().map(hit -> hit.copies().count()).toList());
  }

  private static boolean isCopy(Shingles one, Shingles other) {
    return one.isCopyOf(other) && !Collections.disjoint(CopyBands.of(one), CopyBands.of(other));
  }

  /** Each article, in the order of the ids, into the first set of which it is a copy of all. */
  private static Set<Set<String>> split(Set<Set<String>> families, List<Article> articles) {
    Set<Set<String>> all = new HashSet<>();
    for (Set<String> family : families) {
      List<Set<String>> clusters = new ArrayList<>();
      for (String id : new TreeSet<>(family)) {
        clusters.stream()
            .filter(
                one ->
                    one.stream()
                        .allMatch(other -> text(id, articles).isCopyOf(text(other, articles))))
            .findFirst()
            .ifPresentOrElse(one -> one.add(id), () -> clusters.add(new TreeSet<>(Set.of(id))));
      }
      clusters.stream().filter(one -> one.size() > 1).forEach(all::add);
    }
    return all;
  }

  private static Shingles text(String id, List<Article> articles) {
    return articles.stream()
        .filter(article -> article.id().equals(id))
        .map(Shingles::of)
        .findFirst()
        .orElseThrow();
  }

  /** By comparing each with each. */
  private static Set<Set<String>> connected(List<Article> articles) {
    List<Set<String>> clusters = new ArrayList<>();
    for (Article article : articles) {
      Set<String> joined = new TreeSet<>(Set.of(article.id()));
      Shingles shingles = Shingles.of(article);
      for (Set<String> cluster : List.copyOf(clusters)) {
        boolean near =
            articles.stream()
                .filter(other -> cluster.contains(other.id()))
                .anyMatch(other -> isCopy(Shingles.of(other), shingles));
        if (near) {
          joined.addAll(cluster);
          clusters.remove(cluster);
        }
      }
      clusters.add(joined);
    }
    return clusters.stream().filter(cluster -> cluster.size() > 1).collect(Collectors.toSet());
  }
}
