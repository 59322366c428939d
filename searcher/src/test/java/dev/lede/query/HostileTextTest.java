package dev.lede.query;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the syntax fail, take long, or make more of a query than an engine can bear. */
class HostileTextTest {
  private static final QuerySyntax SYNTAX =
      QuerySyntax.asOf(ZonedDateTime.parse("2024-05-03T12:30+02:00[Europe/Paris]"));

  private static final List<String> REAL =
      List.of(
          "\"port authority\" strike -title:(rumour OR opinion) since:last week",
          "author:“Anna Toll” AND (ferr* OR boat~2) NEAR/5 crash",
          "jan 2024..mar 2024 source:wire ?tag:ports^0.7 \"a b\"~5",
          "url:https://a.example/b?c=d* OR id:7 NOT lang:en",
          "what did O'Brien say in 6\"2 height? 50% [tariff either/or",
          "a NEAR/3 \"b c\" NEAR/7 d~1 until:2023-12-31T17:45 (x (y (z)))");

  /** The same texts on each run. */
  private final Random random = new Random(20240503);

  private static int parts(NewsQuery query) {
    return switch (query) {
      case NewsQuery.In in -> parts(in.query());
      case NewsQuery.Weighted weighted -> parts(weighted.query());
      case NewsQuery.Near near -> near.parts().size();
      case NewsQuery.Clauses clauses ->
          Stream.of(clauses.required(), clauses.optional(), clauses.excluded())
              .flatMap(List::stream)
              .mapToInt(HostileTextTest::parts)
              .sum();
      default -> 1;
    };
  }

  private static void assertUnderstood(String text) {
    UnderstoodQuery understood = SYNTAX.understand(text);
    assertTrue(parts(understood.query()) <= 300, text);
    assertTrue(understood.notes().size() <= 21, text);
    assertTrue(understood.notes().stream().noneMatch(String::isBlank), text);
    assertEquals(understood.query(), SYNTAX.understand(understood.query().toString()).query());
  }

  @Test
  void randomBytes() {
    for (int i = 0; i < 10_000; i++) {
      byte[] bytes = new byte[random.nextInt(80)];
      random.nextBytes(bytes);
      assertUnderstood(new String(bytes, ISO_8859_1));
      assertUnderstood(new String(bytes, UTF_8));
    }
  }

  @Test
  void realQueriesWithSlips() {
    String marks = "\"“()+-–—…?*~^:\\. /ANOR27\u00a0";
    for (int i = 0; i < 4_000; i++) {
      StringBuilder text = new StringBuilder(REAL.get(i % REAL.size()));
      for (int slips = random.nextInt(6); slips >= 0; slips--) {
        int at = random.nextInt(text.length());
        char mark = marks.charAt(random.nextInt(marks.length()));
        switch (random.nextInt(4)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.setCharAt(at, mark);
          case 2 -> text.insert(at, mark);
          default -> text.insert(at, REAL.get(random.nextInt(REAL.size())).substring(0, 20));
        }
      }
      assertUnderstood(text.toString());
    }
  }

  @Property(tries = 1000)
  void anyText(@ForAll String text) {
    assertUnderstood(text);
  }

  @Test
  void parenthesesAreTakenTwentyDeep() {
    String deep = "(a ".repeat(20) + "b" + ")".repeat(20);
    assertEquals(List.of(), SYNTAX.understand(deep).notes());
    String deeper = "(a ".repeat(21) + "b" + ")".repeat(21);
    assertEquals(
        List.of("took parentheses more than 20 deep as if they were not there"),
        SYNTAX.understand(deeper).notes());
    assertUnderstood(deeper);
  }

  @Test
  void operatorsNestNoDeeperThanParenthesesMay() {
    String deep = "(a OR b AND ".repeat(18) + "c" + ")".repeat(18);
    assertUnderstood(deep);
    assertUnderstood("(a OR NOT ".repeat(20) + "c" + ")".repeat(20));
    assertUnderstood("title:(a OR \"b\" c AND ".repeat(20) + "c" + ")^2".repeat(20));
  }

  @Test
  void aQueryHasThreeHundredParts() {
    UnderstoodQuery understood = SYNTAX.understand("storm ".repeat(10_000));
    assertEquals(300, parts(understood.query()));
    assertEquals(
        List.of("left out everything from character 1801 on: a query has at most 300 parts"),
        understood.notes());
    assertEquals(List.of(), SYNTAX.understand("storm ".repeat(300)).notes());
  }

  @Test
  void aQueryOfManyPatternsIsCutAndSaid() {
    UnderstoodQuery understood = QuerySyntax.parse("storm " + "a* bcd~1 ".repeat(50));
    assertEquals(
        List.of(
            "left out everything from character 97 on: a query has at most 20 words with *, ? or ~"),
        understood.notes());
  }

  @Test
  void aQueryThatIsCutWithinAGroupIsClosed() {
    String words = "storm ".repeat(299);
    NewsQuery whole = SYNTAX.understand(words + "+(a OR -title:(b c)) d").query();
    assertEquals(SYNTAX.understand(words + "+(a)").query(), whole);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a ",
        "(",
        ")",
        "(a ",
        "a) ",
        "\"",
        "\"a",
        "\" ",
        "*",
        "?",
        "a*",
        "~",
        "a~ ",
        "^",
        "^2",
        "a^2 ",
        "\\",
        "\\a ",
        "-",
        "-a ",
        "- ",
        "..",
        "a.. ",
        "2024..x ",
        "jan ",
        "since:",
        "since:x ",
        "title:",
        "title:(",
        "AND",
        "AND ",
        "a OR ",
        "NOT ",
        "a NEAR/5 ",
        "a NEAR/99999999999 ",
        ":",
        "1",
        ".",
        "( ) ",
        "\"\" ",
        "?\"a\" ",
        "+",
        "😀",
        "\ud83d",
        "\u0301",
        "\u00a0",
        "\0",
        "url:a* ",
        "((a OR b) AND ",
        "-(",
        "last week..",
        "7d ",
      })
  void longTextsAreReadAtOnce(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    assertTimeout(Duration.ofSeconds(5), () -> assertUnderstood(text), piece);
    assertTimeout(Duration.ofSeconds(5), () -> assertUnderstood("title:" + text + " b"), piece);
  }

  @Test
  void wordsThatMightBeDatesAreReadAtOnce() {
    String text =
        IntStream.range(0, 10_000)
            .mapToObj(i -> i + ".." + i + "x")
            .reduce("", (a, b) -> a + b + " ");
    assertTimeout(Duration.ofSeconds(5), () -> assertUnderstood(text));
  }
}
