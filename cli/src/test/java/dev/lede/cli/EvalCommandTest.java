package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.cli.Run.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lede eval}, and the runs that {@code lede search --topics} writes for it. */
class EvalCommandTest {
  private static final Path JUDGMENTS = SampleIndex.SAMPLE_DATA.resolve("judgments");
  private static final String TOPICS = JUDGMENTS.resolve("topics.tsv").toString();
  private static final String QRELS = JUDGMENTS.resolve("sample.qrels").toString();

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Place place;

  @BeforeAll
  static void index() {
    place = SampleIndex.in(folder);
  }

  private static Run eval(String... arguments) {
    return place.run(Stream.concat(Stream.of("eval"), Stream.of(arguments)).toArray(String[]::new));
  }

  private static Run trec(String topics, String... arguments) {
    return place.run(
        Stream.concat(
                Stream.of("search", "--topics", topics, "--format", "trec"), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private static void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** Judgments, and two runs that differ. */
  private static void smallRuns() throws IOException {
    file("q", "1 0 a 1\n1 0 b 2\n22 0 c 1\nx 0 d 1\n");
    file("one", "1 Q0 b 1 2 x\n1 Q0 a 2 1 x\n22 Q0 d 1 1 x\nx Q0 d 1 1 x\n");
    file("other", "1 Q0 x 1 2 x\n1 Q0 b 2 1 x\n22 Q0 c 1 1 x\nx Q0 d 1 1 x\n");
  }

  @Test
  void printsTheFiguresOfARun() throws IOException {
    smallRuns();
    Run run = eval("--run", "one", "--qrels", "q", "--per-query");
    assertEquals("", run.err());
    assertEquals(0, run.status());
    Golden.assertSame("eval.txt", run.out());
    assertTrue(run.out().startsWith(eval("--run", "one", "--qrels", "q").out() + "\ntopic "));
  }

  @Test
  void comparesTwoRuns() throws IOException {
    smallRuns();
    Run run = eval("--run", "one", "--against", "other", "--qrels", "q", "--per-query");
    Golden.assertSame("eval-against.txt", run.out());
    String means = eval("--run", "one", "--against", "other", "--qrels", "q").out();
    assertTrue(run.out().startsWith(means + "\ntopic "), means);
  }

  @Test
  void printsJson() throws IOException {
    smallRuns();
    Golden.assertSame("eval.json", eval("--run", "one", "--qrels", "q", "--json").out());
    Golden.assertSame(
        "eval-against.json",
        eval("--run", "one", "--against", "other", "--qrels", "q", "--per-query", "--json").out());
  }

  @Test
  void scoresAWrittenRunAsItScoresTheIndex() throws IOException {
    Run written = trec(TOPICS);
    assertEquals(new Run(0, written.out(), ""), written);
    file("written.run", written.out());
    Run index = eval("--topics", TOPICS, "--qrels", QRELS, "--per-query");
    assertEquals(new Run(0, index.out(), ""), index);
    Run run = eval("--run", "written.run", "--qrels", QRELS, "--per-query");
    assertEquals(
        index.out().replace(folder.resolve("lede-index").toString(), "written.run"), run.out());
    Run both = eval("--topics", TOPICS, "--qrels", QRELS, "--against", "written.run");
    assertEquals(5, both.out().lines().filter(line -> line.endsWith("25  1.0000")).count());
  }

  @Test
  void moreArticlesFindMore() throws IOException {
    file("shallow.run", trec(TOPICS, "--limit", "2").out());
    String both = eval("--topics", TOPICS, "--qrels", QRELS, "--against", "shallow.run").out();
    assertTrue(
        both.lines().anyMatch(line -> line.matches("MAP .* \\+0\\.[0-9]+ .* <0\\.0001")), both);
  }

  @Test
  void aRunHasSixColumnsAndRanksEachTopic() {
    List<String> lines = trec(TOPICS).out().lines().toList();
    List<String> seen = new ArrayList<>();
    String topic = "";
    int rank = 0;
    for (String line : lines) {
      List<String> columns = List.of(line.split(" ", -1));
      assertEquals(6, columns.size(), line);
      rank = columns.get(0).equals(topic) ? rank + 1 : 1;
      topic = columns.get(0);
      assertEquals(
          List.of("Q0", String.valueOf(rank), "lede"),
          List.of(columns.get(1), columns.get(3), columns.get(5)));
      if (rank == 1) {
        seen.add(topic);
      }
    }
    assertEquals(Stream.iterate(1, n -> n + 1).limit(25).map(String::valueOf).toList(), seen);
  }

  @Test
  void depthIsAThousandUnlessALimitSaysOtherwise() throws IOException {
    Place many = Place.in(Files.createDirectories(folder.resolve("many")));
    StringBuilder articles = new StringBuilder();
    for (int i = 0; i < 1_010; i++) {
      articles.append("{\"id\":\"n%04d\",\"title\":\"Ferry strike\"}\n".formatted(i));
    }
    many.reading(articles.toString()).run("index", "-");
    file("many/t", "1\tferry\n");
    file("many/q", "1 0 n0999 1\n1 0 n1000 1\n");
    String[] search = {"search", "--topics", "t", "--format", "trec"};
    String run = many.run(search).out();
    assertEquals(1_000, run.lines().count());
    // All have one score, and are in the order of the index; a reader sees it by the scores alone.
    file("many/r", run);
    String index = many.run("eval", "--topics", "t", "--qrels", "q").out();
    assertEquals(
        index.replace(many.folder().resolve("lede-index").toString(), "r"),
        many.run("eval", "--run", "r", "--qrels", "q").out());
    assertTrue(index.contains("MAP         0.0005\nMRR         0.0010\n"), index);
    assertEquals(
        1_005,
        many.run("search", "--topics", "t", "--format", "trec", "--limit", "1005")
            .out()
            .lines()
            .count());
  }

  @Test
  void aTopicIsPlainTextUnlessAskedOtherwise() throws IOException {
    file("signs.tsv", "1\tferry -strike\n2\ttitle:\"ferry strike\"\n3\tsource:nowhere ferry\n");
    file("words.tsv", "1\tferry strike\n2\ttitle ferry strike\n3\tsource nowhere ferry\n");
    String plain = trec("signs.tsv").out();
    assertEquals(plain, trec("signs.tsv", "--topic-syntax", "plain").out());
    String everyday = trec("signs.tsv", "--topic-syntax", "everyday").out();
    assertNotEquals(plain, everyday);
    assertEquals(
        trec("words.tsv").out().lines().filter(line -> line.startsWith("1 ")).toList(),
        plain.lines().filter(line -> line.startsWith("1 ")).toList());
    assertTrue(plain.contains("\n3 Q0 ") && !everyday.contains("\n3 Q0 "));
    file("q3", "1 0 MW-250304-01 1\n");
    assertNotEquals(
        eval("--topics", "signs.tsv", "--qrels", "q3").out(),
        eval("--topics", "signs.tsv", "--qrels", "q3", "--topic-syntax", "everyday").out());
  }

  @Test
  void saysOfWhichTopicItTookSomethingLiterally() throws IOException {
    file("odd.tsv", "x7\t\"ferry strike\n");
    assertEquals("", trec("odd.tsv").err());
    assertEquals(
        "lede: topic x7: closed the quote that opens at character 1\n",
        trec("odd.tsv", "--topic-syntax", "everyday").err());
  }

  @Test
  void datesNarrowARun() {
    String all = trec(TOPICS).out();
    List<String> march =
        trec(TOPICS, "--since", "2025-03-04", "--until", "2025-03-04").out().lines().toList();
    assertTrue(march.size() > 0 && march.size() < all.lines().count());
    assertTrue(march.stream().anyMatch(line -> line.contains("MW-250304-01")));
  }

  @Test
  void nothingFoundForAnyTopicIsStatusOne() throws IOException {
    file("none.tsv", "1\txylophone\n2\t???\n");
    assertEquals(new Run(1, "", ""), trec("none.tsv"));
  }

  @Test
  void idsWithSpacesAreWrittenSoThatTheyAreReadBack() throws IOException {
    Place odd = Place.in(Files.createDirectories(folder.resolve("odd")));
    odd.reading("{\"id\":\"my story\",\"title\":\"A harbour of kelp\"}").run("index", "-");
    file("odd/t", "1\tkelp\n");
    file("odd/q", "1 0 my%20story 1\n");
    Run run = odd.run("search", "--topics", "t", "--format", "trec");
    assertTrue(run.out().startsWith("1 Q0 my%20story 1 "), run.out());
    file("odd/r", run.out());
    assertTrue(odd.run("eval", "--run", "r", "--qrels", "q").out().contains("MAP         1.0000"));
    assertTrue(
        odd.run("eval", "--topics", "t", "--qrels", "q").out().contains("MAP         1.0000"));
  }

  @Test
  void saysWhatCountsNothing() throws IOException {
    file("some.tsv", "1\tferry\n9\tdam\n");
    file(
        "some.qrels",
        "1 0 a 1\n2 0 a 1\n3 0 a 1\n4 0 a 1\n5 0 a 1\n6 0 a 1\n7 0 a 1\n1 0 b 0\n8 0 b 0\n");
    file("some.run", "1 Q0 a 1 1 x\n8 Q0 a 1 1 x\n");
    assertEquals(
        """
        lede: 7 judged topics have no text among the topics and count 0: 2, 3, 4, 5, 6, …
        lede: 1 judged topic has no relevant article and counts 0: 8
        """,
        eval("--topics", "some.tsv", "--qrels", "some.qrels").err());
    assertEquals(
        """
        lede: 6 judged topics have no articles in some.run and count 0: 2, 3, 4, 5, 6, …
        lede: 1 judged topic has no relevant article and counts 0: 8
        """,
        eval("--run", "some.run", "--qrels", "some.qrels").err());
  }

  @Test
  void topicsOfOtherJudgmentsAreAnError() throws IOException {
    file("other.tsv", "A\tferry\n");
    file("other.run", "A Q0 a 1 1 x\n");
    Run topics = eval("--topics", "other.tsv", "--qrels", QRELS);
    assertEquals(
        new Run(
            2,
            "",
            "lede: none of the 25 judged topics is in the topics: the first judged one is '1'\n"),
        topics);
    assertEquals(
        "lede: none of the 25 judged topics is in other.run: the first judged one is '1'\n",
        eval("--run", "other.run", "--qrels", QRELS).err());
  }

  @Test
  void hostileTextIsNeverShownRaw() throws IOException {
    String hostile = "\u001b[31m\u202e";
    file("hostile.qrels", "1" + hostile + " 0 a 1\n");
    file("hostile.run", "1" + hostile + " Q0 a 1 1 x\n");
    file("hostile.tsv", "1" + hostile + "\tferry\n");
    file("broken.run", hostile + "\n");
    for (Run run :
        List.of(
            eval("--run", "hostile.run", "--qrels", "hostile.qrels", "--per-query"),
            eval("--run", "hostile.run", "--qrels", "hostile.qrels", "--per-query", "--json"),
            eval("--run", "hostile.run", "--qrels", QRELS),
            eval("--topics", TOPICS, "--qrels", "hostile.qrels"),
            eval("--run", "broken.run", "--qrels", QRELS),
            trec("hostile.tsv"))) {
      String shown = run.out() + run.err();
      assertTrue(!shown.contains("\u001b") && !shown.contains("\u202e"), shown);
      assertTrue(!shown.contains("defect"), shown);
    }
  }

  @Test
  void aMistakeInAFileIsNamedWithItsLine() throws IOException {
    file("bad.tsv", "1\tferry\n2 strike\n");
    assertEquals(
        new Run(
            2,
            "",
            "lede: "
                + folder.resolve("bad.tsv")
                + ":2: a topic is an id, a tab and the text, and here is no tab: '2 strike'\n"),
        eval("--topics", "bad.tsv", "--qrels", QRELS));
  }
}
