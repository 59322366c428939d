package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.cli.Run.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelatedCommandTest {
  /** The first day of the ferry strike. */
  private static final String STRIKE = "MW-250304-01";

  /** The day on which it was published. */
  private static final String DAY = "2025-03-04";

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Place place;

  @BeforeAll
  static void index() {
    place = SampleIndex.in(folder);
  }

  private static List<String> values(String key, Run run) {
    return Pattern.compile("\"" + key + "\":\"([^\"]*)")
        .matcher(run.out())
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  @Test
  void printsHitsForPeople() throws IOException {
    Run run = place.run("related", STRIKE, "--limit", "2", "--width", "80");
    assertEquals(0, run.status());
    assertEquals("", run.err());
    Golden.assertSame("related.txt", run.out());
  }

  @Test
  void backgroundIsOlderAndFollowUpsAreNewer() {
    List<String> before = values("date", place.run("related", STRIKE, "--before", "--json"));
    List<String> after = values("date", place.run("related", STRIKE, "--after", "--json"));
    assertFalse(before.isEmpty() || after.isEmpty());
    assertTrue(before.stream().allMatch(date -> date.substring(0, 10).compareTo(DAY) <= 0));
    assertTrue(after.stream().allMatch(date -> date.substring(0, 10).compareTo(DAY) >= 0));
  }

  @Test
  void theArticleItselfIsNotAmongThem() {
    List<String> ids =
        values("id", place.run("related", STRIKE, "--all-copies", "--json", "--limit", "100"));
    assertTrue(ids.size() > 10, ids.toString());
    assertFalse(ids.contains(STRIKE), ids.toString());
  }

  @Test
  void itsCopiesAreAmongThemOnlyWhereAllAreAskedFor() {
    String copy = "https://skerrowpost.example/2025/03/04/ferry-strike-begins";
    assertFalse(
        values("id", place.run("related", STRIKE, "--json", "--limit", "100")).contains(copy));
    assertTrue(
        values("id", place.run("related", STRIKE, "--all-copies", "--json", "--limit", "100"))
            .contains(copy));
  }

  @Test
  void sortsAsSearchDoes() {
    List<String> dates = values("date", place.run("related", STRIKE, "--json", "--sort", "oldest"));
    assertEquals(
        dates.stream().map(date -> date.substring(0, 10)).sorted().toList(),
        dates.stream().map(date -> date.substring(0, 10)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          related nowhere                        | 1 | there is no article with the id nowhere
          related                                | 2 | 'lede related' needs ID; see 'lede related --help'
          related a b                            | 2 | 'lede related' takes one id, not 2
          related MW-250304-01 --before --after  | 2 | --before and --after leave nothing: give one of them
          related MW-250304-01 --half-life 7d    | 2 | --half-life needs --rank recent
          related MW-250304-01 --rank recent --half-life 7 | 2 | '7' is no half-life
          """)
  void saysWhatIsWrong(String line, int status, String message) {
    Run run = place.run(line.split(" "));
    assertEquals(status, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains(message), run.err());
  }
}
