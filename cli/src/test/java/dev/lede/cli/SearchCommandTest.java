package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.cli.Run.Place;
import dev.lede.evaluation.Qrels;
import dev.lede.evaluation.Topic;
import dev.lede.evaluation.TopicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Place place;

  @BeforeAll
  static void index() {
    place = SampleIndex.in(folder);
  }

  private static Run search(String... arguments) {
    String[] line = new String[arguments.length + 1];
    line[0] = "search";
    System.arraycopy(arguments, 0, line, 1, arguments.length);
    return place.run(line);
  }

  /** The values of a key in the JSON of a search. */
  private static List<String> values(String key, String json) {
    return Pattern.compile("\"" + key + "\":\"?([^\",}]*)")
        .matcher(json)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  private static List<String> ids(String... arguments) {
    String[] line = new String[arguments.length + 1];
    line[0] = "--json";
    System.arraycopy(arguments, 0, line, 1, arguments.length);
    return Pattern.compile("\"score\":[^,]*,\"id\":\"([^\"]*)")
        .matcher(search(line).out())
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  @Test
  void printsHitsForPeople() throws IOException {
    Run run = search("ferry", "strike", "pay", "--limit", "3");
    assertEquals(0, run.status());
    assertEquals("", run.err());
    Golden.assertSame("search.txt", run.out());
  }

  @Test
  void printsOneJsonObject() throws IOException {
    Run run = search("ferry strike pay", "--limit", "2", "--json");
    assertEquals(0, run.status());
    Golden.assertSame("search.json", run.out());
    assertEquals(1, run.out().lines().count());
  }

  @Test
  void coloursAndLinksAreForTerminals() throws IOException {
    Run run = place.onTerminal().run("search", "cod quota", "--limit", "1");
    Golden.assertSame("search-coloured.txt", run.out());
  }

  @Test
  void whoWantsNoColoursGetsNone() {
    String plain = search("cod quota").out();
    assertEquals(plain, place.with("NO_COLOR", "1").onTerminal().run("search", "cod quota").out());
    assertEquals(plain, place.with("TERM", "dumb").onTerminal().run("search", "cod quota").out());
    assertEquals(plain, place.with("CLICOLOR", "0").onTerminal().run("search", "cod quota").out());
    assertEquals(plain, place.onTerminal().run("search", "cod quota", "--color", "never").out());
    assertFalse(plain.contains("\033"));
  }

  @Test
  void whoWantsColoursGetsThemAnywhere() {
    String coloured = place.onTerminal().run("search", "cod quota").out();
    assertTrue(coloured.contains("\033[31mcod"), coloured);
    assertEquals(coloured, search("cod quota", "--color=always").out());
    assertEquals(coloured, place.with("CLICOLOR_FORCE", "1").run("search", "cod quota").out());
  }

  @Test
  void passagesAreAsManyAndAsWideAsAskedFor() {
    String[] one = {"ferry strike", "--limit", "1", "--json", "--snippets", "1", "--width", "40"};
    List<String> texts = values("text", search(one).out());
    assertEquals(1, texts.size());
    assertTrue(!texts.get(0).isEmpty() && texts.get(0).length() <= 40, texts.get(0));
    assertTrue(values("text", search("ferry strike", "--json", "--snippets=0").out()).isEmpty());
  }

  @Test
  void recentArticlesArePreferredAsMuchAsTheHalfLifeSays() {
    List<String> byWords = ids("ferry", "--limit=25");
    List<String> recent = ids("ferry", "--limit=25", "--rank", "recent", "--half-life", "5y");
    assertEquals(byWords.size(), recent.size());
    assertFalse(byWords.equals(recent), "the order is another");
    assertEquals(byWords, ids("ferry", "--limit=25", "--rank", "recent", "--half-life", "1h"));
  }

  @Test
  void anExpandedSearchSaysWithWhat() {
    Run run = search("ferry", "strike", "--expand", "--limit=1");
    assertTrue(run.err().startsWith("lede: also looked for: "), run.err());
    assertFalse(search("ferry", "strike", "--limit=1").err().contains("also looked for"));
  }

  @Test
  void nothingFoundIsStatusOneAndNoOutput() {
    Run run = search("xylophone");
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertEquals("lede: nothing found for xylophone\n", run.err());
  }

  @Test
  void wordsWithAMinusLeaveOut() {
    List<String> with = ids("ferry", "--limit", "100");
    List<String> without = ids("ferry", "-strike", "--limit", "100");
    assertTrue(with.containsAll(without) && without.size() < with.size() && !without.isEmpty());
    assertEquals(without, ids("ferry", "--limit", "100", "--", "-strike"));
    assertEquals(without, ids("ferry -strike", "--limit", "100"));
  }

  @Test
  void aQueryMayBeginWithAMinus() {
    assertEquals(ids("-ferry", "--limit", "100"), ids("--limit", "100", "--", "-ferry"));
    assertEquals(ids("ferry", "--", "-harbour"), ids("ferry", "-harbour"));
    assertEquals(1, search("--", "--xylophone").status());
    assertEquals(2, search("--xylophone").status());
    assertEquals(0, search("-ferry").status());
    assertEquals(1, place.run("show", "-x").status());
  }

  @Test
  void anIntervalThatEndsBeforeItBeginsIsAnError() {
    Run run = search("strike", "--since", "2025", "--until", "2020");
    assertEquals(2, run.status());
    assertEquals("lede: '2025..2020' ends before it begins\n", run.err());
  }

  @Test
  void limitAndOffsetPage() {
    List<String> all = ids("ferry", "--limit", "9");
    assertEquals(9, all.size());
    assertEquals(all.subList(6, 9), ids("ferry", "--limit", "3", "--offset", "6"));
    assertTrue(search("ferry", "--limit", "3", "--offset", "6").out().startsWith("7–9 of "));
  }

  @Test
  void copiesAreFoldedUnlessAllAreAskedFor() {
    Run folded = search("ferry", "strike", "halts", "--limit", "2");
    assertTrue(folded.out().contains("\n    +1 copy: skerrowpost.example\n"), folded.out());
    assertFalse(search("ferry", "--all-copies", "--limit", "50").out().contains(" copy: "));
    List<String> some = ids("ferry", "--limit", "50");
    List<String> all = ids("ferry", "--limit", "50", "--all-copies");
    assertTrue(all.size() > some.size() && all.containsAll(some), all + " and " + some);
  }

  @Test
  void recentIsNoOrderByDate() {
    assertEquals(
        new Run(
            2,
            "",
            "lede: --rank recent says nothing where --sort orders by date: leave one of them out\n"),
        search("strike", "--rank", "recent", "--sort", "newest"));
  }

  @Test
  void anIntervalOfTwoEndsIsShownAsOne() {
    assertEquals(
        "lede: published 2025-03-01..2025-03-04\n",
        search("strike", "since:2025-03-01", "until:2025-03-04").err());
  }

  @Test
  void theWordsAddedToTheQueryAreInTheJson() {
    Run run = search("--json", "--expand", "ferry", "--limit", "1");
    assertTrue(run.out().contains(",\"notes\":[\"also looked for: "), run.out());
  }

  @Test
  void sinceAndUntilIncludeTheirDays() {
    List<String> march =
        ids("strike", "--since", "2025-03-04", "--until", "2025-03-04", "--all-copies");
    assertTrue(march.contains("MW-250304-01"), march.toString());
    assertTrue(search("strike", "--since", "2025-03-04").err().contains("published 2025-03-04.."));
    assertEquals(List.of(), ids("strike", "--since", "2030"));
  }

  @Test
  void sortsByDate() {
    List<String> newest = values("date", search("dam", "--sort", "newest", "--json").out());
    List<String> oldest = values("date", search("dam", "--sort", "OLDEST", "--json").out());
    assertEquals(
        newest.stream().map(date -> date.substring(0, 10)).sorted().toList().reversed(),
        newest.stream().map(date -> date.substring(0, 10)).toList());
    assertEquals(
        oldest.stream().map(date -> date.substring(0, 10)).sorted().toList(),
        oldest.stream().map(date -> date.substring(0, 10)).toList());
  }

  @Test
  void datesAreShownInTheZoneAskedFor() {
    String here = search("id:MW-250304-01").out();
    String there = search("id:MW-250304-01", "--zone", "Pacific/Kiritimati").out();
    assertTrue(here.contains("Mar 2025, ") && there.contains("Mar 2025, "), here);
    assertFalse(here.equals(there));
  }

  @Test
  void saysWhatItTookLiterally() {
    Run run = search("\"ferry strike");
    assertEquals(0, run.status());
    assertEquals("lede: closed the quote that opens at character 1\n", run.err());
  }

  @Test
  void theIndexIsFoundByOptionOrEnvironment() {
    Place elsewhere = Place.in(Path.of("/"));
    String index = folder.resolve("lede-index").toString();
    assertEquals(0, elsewhere.run("search", "ferry", "--index", index).status());
    assertEquals(0, elsewhere.with("LEDE_INDEX", index).run("search", "ferry").status());
    Run none = elsewhere.with("LEDE_INDEX", "/nowhere").run("search", "ferry");
    assertEquals(2, none.status());
    assertEquals(
        "lede: there is no index at /nowhere: make one with 'lede index --index /nowhere PATH'\n",
        none.err());
  }

  @Test
  void topicsOfTheSampleDataFindTheirArticles() throws IOException {
    Path judgments = SampleIndex.SAMPLE_DATA.resolve("judgments");
    Qrels qrels = Qrels.read(judgments.resolve("sample.qrels"));
    for (Topic topic : TopicFile.read(judgments.resolve("topics.tsv"))) {
      Map<String, Integer> grades = qrels.grades(topic.id());
      List<String> found = ids(topic.text());
      assertTrue(
          found.stream().limit(5).anyMatch(id -> grades.getOrDefault(id, 0) >= 2),
          topic.text() + " found " + found);
    }
  }
}
