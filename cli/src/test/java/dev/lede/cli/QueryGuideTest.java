package dev.lede.cli;

import static dev.lede.cli.Saying.dated;
import static dev.lede.cli.Saying.inHeadline;
import static dev.lede.cli.Saying.near;
import static dev.lede.cli.Saying.says;
import static dev.lede.cli.Saying.writes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import dev.lede.cli.Run.Place;
import dev.lede.search.NewsSearcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example of the guide to queries finds just the articles that its meaning speaks of: among
 * the sample articles, and a few invented ones that are told apart by that meaning alone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryGuideTest {
  private static final Path INVENTED =
      Path.of("src", "test", "resources", "guide", "invented.jsonl").toAbsolutePath();
  private static final Pattern HIT =
      Pattern.compile("\"score\":([-+.0-9E]+),\"id\":\"([^\"]*)\",\"title\"");

  private static final Predicate<Article> FERRY = says("ferry|ferries");
  private static final Predicate<Article> STRIKE = says("strikes?");
  private static final Predicate<Article> PAY = says("pay|pays|paying|paid");
  private static final Predicate<Article> DAM = says("dams?");
  private static final Predicate<Article> COD = says("cod");
  private static final Predicate<Article> QUOTA = says("quotas?");
  private static final Predicate<Article> FLOOD = says("floods?|flooding|flooded");
  private static final Predicate<Article> INQUIRY = says("inquiry|inquiries");

  /** What each example of the guide means. */
  private static final List<Claim> EXAMPLES =
      List.of(
          claim("ferry strike", FERRY.or(STRIKE))
              .best("ferry-strike", "ferry-storm")
              .best("ferry-strike", "barge-strike"),
          claim("ferry +strike", STRIKE).best("ferry-strike", "barge-strike"),
          claim("ferry -strike", FERRY.and(not(STRIKE))),
          claim("ferry AND strike", FERRY.and(STRIKE)),
          claim("dam OR quota AND cod", DAM.or(QUOTA.and(COD))),
          claim("ferry NOT (strike OR pay)", FERRY.and(not(STRIKE)).and(not(PAY))),
          claim("(dam OR flood) AND inquiry", DAM.or(FLOOD).and(INQUIRY)),
          claim("ferries", says("ferry|ferries|ferry's"))
              .best("ferries-storm", "ferry-storm")
              .best("ferries-storm", "ferry's-storm"),
          claim("Pell", writes("Pell|pells")).best("Pell-name", "pells-word"),
          claim("US", writes("US|U\\.S\\.")),
          claim("G7", says("G7|G-7")),
          claim("cooperation", says("cooperation|co-operation")),
          claim("cafe", says("cafes?|cafés?")),
          claim("CEO", writes("CEO").or(says("chief executive"))),
          claim("quota*", says("quota\\p{L}*")),
          claim("wom?n", says("wom\\p{L}n")),
          claim("skerow~", says("skerrow")),
          claim("\"ferry crews\"", says("ferry crews")),
          claim("“ferry crews”", says("ferry crews")),
          claim("\"ferry strike\"~5", near("ferry", 5, "strike")),
          claim("ferry NEAR/5 \"pay deal\"", near("ferry|ferries", 5, "pay deal")),
          claim("ferry ?\"pay deal\"", FERRY).best("pay-deal", "deal-pay"),
          claim("title:ferry", inHeadline("ferry|ferries")),
          claim("author:strand pay", by("(.*[- ])?Strand")).best("Strand-pay", "Imogen-and-Strand"),
          claim("author:\"Imogen Strand\"", by("Imogen Strand")),
          claim("title:(ferry OR dam)", inHeadline("ferry|ferries|dams?")),
          claim("ferry -source:\"Meridian Wire\"", FERRY.and(not(from("Meridian Wire")))),
          claim("tag:\"Ashlock Dam\"", article -> article.tags().contains("Ashlock Dam")),
          claim("url:coastpress.example", at("coastpress.example")),
          claim("lang:en +ferry", FERRY.and(article -> !article.language().equals("de"))),
          claim("id:MW-2503*", article -> article.id().startsWith("MW-2503")),
          claim("+ferry published:2025-03", FERRY.and(dated("2025-03-01", "2025-03-31"))),
          claim("on:2025-03-19", dated("2025-03-19", "2025-03-19")),
          claim(
              "+ferry since:2025-03-01 until:2025-03-19",
              FERRY.and(dated("2025-03-01", "2025-03-19"))),
          claim("+ferry jan 2025..mar 2025", FERRY.and(dated("2025-01-01", "2025-03-31"))),
          claim("+dam since:20y", DAM.and(dated("2006-06-01", "2026-06-01"))),
          claim("+dam until:yesterday", DAM.and(dated("0001-01-01", "2026-05-31"))),
          claim("ferry \\-strike", FERRY.or(STRIKE)),
          claim("\"ferry strike\"^3 pay", says("ferry strike"))
              .best("strike-for-pay", "strike-for-days"),
          claim("*", article -> true));

  /** What else the guide says beside its examples. */
  private static final List<Claim> ASIDES =
      List.of(
          claim("ferry", FERRY).best("ferry-storm", "ferries-storm"),
          claim("Dams", DAM),
          claim("Kyiv", says("Kyiv|Kiev")).best("Kyiv", "Kiev"),
          claim("lang:English +ferry", FERRY.and(article -> !article.language().equals("de"))),
          claim("lang:en,de +ferry", FERRY),
          claim("wom*n", says("wom\\p{L}*n")),
          claim("«ferry crews»", says("ferry crews")),
          claim("ferry NEAR/5 strike*", near("ferry|ferries", 5, "strike\\p{L}*")),
          claim("\"ferry \\-strike\"", says("ferry strike")),
          claim("+dam since:12h", DAM.and(dated("2026-06-01", "2026-06-01"))),
          claim("+dam since:7d", DAM.and(dated("2026-05-25", "2026-06-01"))),
          claim("+dam on:today", DAM.and(dated("2026-06-01", "2026-06-01"))),
          claim("+dam until:\"last week\"", DAM.and(dated("0001-01-01", "2026-05-31"))),
          claim("+dam on:\"this month\"", DAM.and(dated("2026-06-01", "2026-06-30"))));

  /**
   * What a query finds.
   *
   * @param pairs ids of articles that differ in what is to rank the first above the second
   */
  record Claim(String query, Predicate<Article> meaning, List<List<String>> pairs) {

    Claim best(String better, String worse) {
      List<List<String>> more = new ArrayList<>(pairs);
      more.add(List.of(better, worse));
      return new Claim(query, meaning, more);
    }

    @Override
    public String toString() {
      return query;
    }
  }

  private final List<Article> articles = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private Place place;

  @BeforeAll
  void index(@TempDir Path folder) throws IOException {
    place = SampleIndex.in(folder);
    assertEquals(0, place.run("index", INVENTED.toString()).status());
    try (NewsSearcher searcher = NewsSearcher.open(folder.resolve("lede-index"))) {
      searcher.forEach(indexed -> articles.add(indexed.article()));
    }
  }

  static Stream<Claim> claims() {
    return Stream.concat(EXAMPLES.stream(), ASIDES.stream());
  }

  static Stream<Claim> rankings() {
    return claims().filter(claim -> !claim.pairs().isEmpty());
  }

  @Test
  void eachExampleOfTheGuideHasAClaim() {
    assertEquals(
        QueryGuide.SECTIONS.stream()
            .flatMap(section -> section.examples().stream())
            .map(QueryGuide.Example::query)
            .toList(),
        EXAMPLES.stream().map(Claim::query).toList());
  }

  @ParameterizedTest
  @MethodSource("claims")
  void findsWhatItMeansAndNothingElse(Claim claim) {
    Set<String> meant =
        articles.stream()
            .filter(claim.meaning())
            .map(Article::id)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(meant, new TreeSet<>(scores(claim.query()).keySet()));
    assertNotEquals(Set.of(), meant);
  }

  @ParameterizedTest
  @MethodSource("rankings")
  void ranksAsItSays(Claim claim) {
    Map<String, Double> scores = scores(claim.query());
    for (List<String> pair : claim.pairs()) {
      assertTrue(score(pair.get(0), scores) > score(pair.get(1), scores), pair + " in " + scores);
    }
  }

  @Test
  void threeTimesIsThreeTimes() {
    double once = score("strike-for-days", scores("\"ferry strike\" pay"));
    double thrice = score("strike-for-days", scores("\"ferry strike\"^3 pay"));
    assertEquals(3 * once, thrice, 1e-4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "café | cafe",
        "co-operation | cooperation",
        "U.S. | US",
        "odara | o'dara",
        "o’dara | o'dara",
      })
  void findsTheSameAs(String one, String other) {
    assertEquals(scores(one).keySet(), scores(other).keySet());
    assertNotEquals(Set.of(), scores(one).keySet());
  }

  /** The score of each article found, the best first; there must be nothing to note. */
  private Map<String, Double> scores(String query) {
    Run run = place.run("search", "--json", "--all-copies", "--limit", "1000", query);
    assertEquals("", run.err());
    Map<String, Double> scores = new LinkedHashMap<>();
    Matcher hits = HIT.matcher(run.out());
    while (hits.find()) {
      scores.put(hits.group(2), Double.valueOf(hits.group(1)));
    }
    return scores;
  }

  private static double score(String id, Map<String, Double> scores) {
    return Optional.ofNullable(scores.get(id)).orElseThrow();
  }

  private static Claim claim(String query, Predicate<Article> meaning) {
    return new Claim(query, meaning, List.of());
  }

  private static Predicate<Article> not(Predicate<Article> meaning) {
    return meaning.negate();
  }

  private static Predicate<Article> by(String author) {
    return article -> article.authors().stream().anyMatch(name -> name.matches(author));
  }

  private static Predicate<Article> from(String source) {
    return article -> article.source().equals(source);
  }

  private static Predicate<Article> at(String address) {
    return article -> article.url().contains(address);
  }
}
