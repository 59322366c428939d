package dev.lede.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.cli.Run.Place;
import dev.lede.index.NewsIndexer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {
  private static final String STORM = "{\"id\":\"a\",\"title\":\"Storm\",\"body\":\"Wind.\"}\n";

  @TempDir private Path folder;

  private Run run(String... arguments) {
    return Place.in(folder).run(arguments);
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text, UTF_8);
  }

  private static void assertReport(Run run, int status, String counts) {
    assertEquals(status, run.status(), run.toString());
    assertEquals(counts, run.out().lines().findFirst().orElse(""), run.toString());
  }

  private List<String> ids(String query) {
    return Arrays.stream(run("search", query, "--json").out().split("\"id\":\""))
        .skip(1)
        .map(rest -> rest.substring(0, rest.indexOf('"')))
        .toList();
  }

  @Test
  void takesTheSampleData() throws IOException {
    String judgments = SampleIndex.SAMPLE_DATA.resolve("judgments").toString();
    Run run = run("index", SampleIndex.ARTICLES.toString(), judgments);
    assertEquals(0, run.status());
    List<String> lines = run.out().lines().toList();
    String times = lines.get(lines.size() - 1);
    assertTrue(times.matches("[\\d.,]+ s, [\\d,]+ articles/s, [\\d.,]+ MB/s"), times);
    Golden.assertSame("index.txt", String.join("\n", lines.subList(0, lines.size() - 1)) + "\n");
  }

  @Test
  void asecondRunChangesNothing() {
    run("index", SampleIndex.ARTICLES.toString());
    assertReport(
        run("index", SampleIndex.ARTICLES.toString()),
        0,
        "100 read: 0 added, 0 updated, 100 unchanged, 0 repeated, 0 rejected");
  }

  @Test
  void updatesById() throws IOException {
    file("news.jsonl", STORM);
    run("index", "news.jsonl");
    file("news.jsonl", STORM.replace("Storm", "Flood") + STORM.replace("\"a\"", "\"b\""));
    assertReport(
        run("index", "news.jsonl"),
        0,
        "2 read: 1 added, 1 updated, 0 unchanged, 0 repeated, 0 rejected");
    assertEquals(List.of("a"), ids("flood"));
    assertEquals(List.of("b"), ids("storm"));
  }

  @Test
  void aFileThatHoldsTwoFormsOfAnArticleChangesNothingTheSecondTime() throws IOException {
    file("news.jsonl", STORM + STORM.replace("Storm", "Flood"));
    assertReport(
        run("index", "news.jsonl"),
        0,
        "2 read: 1 added, 0 updated, 0 unchanged, 1 repeated, 0 rejected");
    String export = run("export").out();
    assertReport(
        run("index", "news.jsonl"),
        0,
        "2 read: 0 added, 0 updated, 1 unchanged, 1 repeated, 0 rejected");
    assertEquals(export, run("export").out());
  }

  @Test
  void readsStandardInputAndGzip() throws IOException {
    assertReport(
        Place.in(folder).reading(STORM).run("index", "-"),
        0,
        "1 read: 1 added, 0 updated, 0 unchanged, 0 repeated, 0 rejected");
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("more.jsonl.gz")))) {
      out.write(STORM.replace("\"a\"", "\"z\"").getBytes(UTF_8));
    }
    run("index", "more.jsonl.gz");
    assertEquals(List.of("a", "z"), ids("storm"));
  }

  @Test
  void mapsTheirKeysToOurs() throws IOException {
    file("news.jsonl", "{\"id\":\"a\",\"kicker\":\"Storm\",\"deck\":\"Wind.\"}\n");
    run("index", "news.jsonl", "--map", "kicker=headline", "--map", "deck=body");
    assertEquals(List.of("a"), ids("title:storm body:wind"));
  }

  @Test
  void keepsKeysWithoutAField() throws IOException {
    file("news.jsonl", "{\"id\":\"a\",\"title\":\"Storm\",\"word_count\":12.50}\n");
    Run run = run("index", "news.jsonl");
    assertTrue(run.out().contains("keys without a field, kept: word_count (1)\n"), run.out());
    assertTrue(run("show", "a").out().contains("word_count: 12.50\n"));
  }

  @Test
  void aBrokenLineCostsNothingButItself() throws IOException {
    file("news.jsonl", STORM + "{\"title\": \n" + STORM.replace("\"a\"", "\"b\""));
    Run run = run("index", "news.jsonl");
    assertReport(run, 3, "3 read: 2 added, 0 updated, 0 unchanged, 0 repeated, 1 rejected");
    assertTrue(run.err().matches("lede: \\S*news.jsonl:2: [^\n]+\n"), run.err());
  }

  @Test
  void aStrayControlByteCostsNoArticle() throws IOException {
    file("news.jsonl", STORM + STORM.replace("Wind", "Wi\0nd").replace("\"a\"", "\"b\""));
    file("news.txt", "A storm\n\nThe wind blew \2 and blew and blew all over the harbour.\n");
    Run run = run("index", "news.jsonl", "news.txt");
    assertReport(run, 0, "3 read: 3 added, 0 updated, 0 unchanged, 0 repeated, 0 rejected");
  }

  @Test
  void aLineOfAMillionValuesCostsNothingButItself() throws IOException {
    String vast = "{\"id\":\"n\",\"title\":\"n\",\"x\":[" + "1,".repeat(1_000_000) + "1]}\n";
    file("news.jsonl", STORM + vast + STORM.replace("\"a\"", "\"b\""));
    Run run = run("index", "news.jsonl");
    assertReport(run, 3, "3 read: 2 added, 0 updated, 0 unchanged, 0 repeated, 1 rejected");
    assertTrue(run.err().contains("news.jsonl:2: more than 200000 values"), run.err());
  }

  @Test
  void aBylineThatSaysMoreThanNamesIsKept() throws IOException {
    file(
        "news.jsonl",
        STORM.replace("}", ",\"author\":\"By Anna Toll and Piet Marsh, Staff Writers\"}"));
    run("index", "news.jsonl");
    String shown = run("show", "a").out();
    assertTrue(shown.contains("author: Anna Toll, Piet Marsh\n"), shown);
    assertTrue(shown.contains("byline: \"By Anna Toll and Piet Marsh, Staff Writers\"\n"), shown);
  }

  @Test
  void aVastBylineIsKeptAsItIs() throws IOException {
    file("news.jsonl", STORM.replace("}", ",\"author\":\"" + "z".repeat(200_000) + "\"}"));
    assertEquals(0, run("index", "news.jsonl").status());
    assertTrue(run("show", "a").out().contains("author: " + "z".repeat(200_000)));
  }

  @Test
  void aReadableDateIsTakenBeforeAnUnreadableOne() throws IOException {
    file("news.jsonl", STORM.replace("}", ",\"date\":\"soon\",\"published\":\"2024-01-02\"}"));
    run("index", "news.jsonl");
    String shown = run("show", "a").out();
    assertTrue(shown.contains("published: 2 Jan 2024") && shown.contains("date: \"soon\""), shown);
  }

  @Test
  void thePlaceIsFoundBehindARepeatedHeadline() throws IOException {
    file(
        "news.jsonl",
        "{\"id\":\"a\",\"title\":\"Ferry sinks\",\"body\":\"Ferry sinks\\n\\n"
            + "HARROW BAY (Wire) - The ferry sank on Monday with nobody on board.\"}");
    run("index", "news.jsonl");
    assertTrue(run("show", "a").out().contains("place: Harrow Bay"), run("show", "a").out());
  }

  @Test
  void anEmptyPathIsNotThisFolder() throws IOException {
    file("news.jsonl", STORM);
    Run run = run("index", "");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("no such file or folder"), run.err());
  }

  @Test
  void invalidUtf8IsSaidWithItsPlace() throws IOException {
    Path file = folder.resolve("news.jsonl");
    Files.write(file, STORM.replace("Wind", "Café").getBytes(ISO_8859_1));
    Run run = run("index", "news.jsonl");
    assertReport(run, 2, "1 read: 0 added, 0 updated, 0 unchanged, 0 repeated, 1 rejected");
    assertTrue(run.err().contains("news.jsonl:1: ") && run.err().contains("UTF-8"), run.err());
  }

  @Test
  void anArticleNeedsAHeadlineOrABody() throws IOException {
    file(
        "news.jsonl",
        "{\"id\":\"a\",\"title\":\"Storm\"}\n{\"id\":\"b\",\"body\":\"Wind blew.\"}\n{\"id\":\"c\"}\n");
    Run run = run("index", "news.jsonl");
    assertReport(run, 3, "3 read: 2 added, 0 updated, 0 unchanged, 0 repeated, 1 rejected");
    assertTrue(run.err().contains("news.jsonl:3: "), run.err());
    assertTrue(
        run("search", "wind").out().contains("  1 *Wind* blew."), run("search", "wind").out());
  }

  @Test
  void anUnreadableDateIsReportedAndKept() throws IOException {
    file("news.jsonl", "{\"id\":\"a\",\"title\":\"Storm\",\"date\":\"the other day\"}\n");
    Run run = run("index", "news.jsonl");
    assertEquals(0, run.status());
    assertTrue(
        run.err().contains("news.jsonl:1: ") && run.err().contains("the other day"), run.err());
    assertTrue(run("search", "storm").out().contains("undated"));
    assertTrue(run("show", "a").out().contains("the other day"));
  }

  @Test
  void aPathThatDoesNotExistIsAnErrorAndMakesNoIndex() {
    Run run = run("index", "nowhere.json");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("nowhere.json: no such file or folder"), run.err());
    assertEquals(2, run("stats").status());
  }

  @Test
  void anEmptyFileAndAnEmptyFolderAreErrorsInWords() throws IOException {
    file("empty.txt", "");
    Run file = run("index", "empty.txt");
    assertEquals(2, file.status());
    assertTrue(file.err().contains("empty.txt: empty file"), file.err());
    Files.createDirectories(folder.resolve("empty"));
    Run empty = run("index", "empty");
    assertEquals(2, empty.status());
    assertTrue(empty.err().contains("lede: no articles found"), empty.err());
  }

  @Test
  void aFolderThatLoopsEnds() throws IOException {
    file("news/a.jsonl", STORM);
    Files.createSymbolicLink(folder.resolve("news/loop"), folder.resolve("news"));
    assertReport(
        run("index", "news"), 0, "1 read: 1 added, 0 updated, 0 unchanged, 0 repeated, 0 rejected");
  }

  @Test
  void theIndexItselfIsNotRead() throws IOException {
    file("a.jsonl", STORM);
    run("index", ".");
    Run again = run("index", ".");
    assertReport(again, 0, "1 read: 0 added, 0 updated, 1 unchanged, 0 repeated, 0 rejected");
    assertEquals("", again.err());
  }

  @Test
  void aVastLineCostsNothingButItself() throws IOException {
    Path file = folder.resolve("news.jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(STORM.getBytes(UTF_8));
      out.write("{\"title\":\"".getBytes(UTF_8));
      byte[] megabyte = new byte[1 << 20];
      Arrays.fill(megabyte, (byte) 'x');
      for (int i = 0; i < 80; i++) {
        out.write(megabyte);
      }
      out.write(("\"}\n" + STORM.replace("\"a\"", "\"b\"")).getBytes(UTF_8));
    }
    Run run = run("index", "news.jsonl");
    assertReport(run, 3, "3 read: 2 added, 0 updated, 0 unchanged, 0 repeated, 1 rejected");
  }

  @Test
  void anIndexInUseIsSaidWithWhoUsesIt() throws IOException {
    file("a.jsonl", STORM);
    try (NewsIndexer other = NewsIndexer.open(folder.resolve("lede-index"))) {
      other.commit();
      Run run = run("index", "a.jsonl");
      assertEquals(2, run.status());
      assertTrue(run.err().contains("is being written to by process "), run.err());
    }
  }

  @Test
  void aFolderOfOtherFilesIsNoIndex() throws IOException {
    file("a.jsonl", STORM);
    file("letters/dear.txt", "Dear Sir");
    for (String command : List.of("index", "search", "stats")) {
      Run run =
          command.equals("stats")
              ? run("stats", "--index", "letters")
              : run(command, "--index", "letters", "a.jsonl");
      assertEquals(2, run.status());
      assertTrue(run.err().contains("letters is a folder of other files and no index"), run.err());
    }
    try (Stream<Path> files = Files.list(folder.resolve("letters"))) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aDateWithoutAZoneIsOfTheAssumedOne() throws IOException {
    file("news.jsonl", STORM.replace("}", ",\"date\":\"2024-01-23 17:47\"}"));
    run("index", "news.jsonl", "--assume-zone", "Asia/Tokyo");
    String json = run("show", "a", "--json").out();
    assertTrue(json.contains("\"published\":\"2024-01-23T17:47:00+09:00\""), json);
    assertTrue(json.contains("\"publishedZone\":\"assumed\""), json);
    Run wrong = run("index", "news.jsonl", "--assume-zone", "Mars");
    assertEquals(2, wrong.status());
    assertTrue(wrong.err().contains("'Mars' is no time zone"), wrong.err());
  }

  @Test
  void aDateThatLiesAheadIsReportedAndTheArticleFound() throws IOException {
    file("news.jsonl", STORM.replace("}", ",\"date\":\"2052-01-23\"}"));
    Run run = run("index", "news.jsonl");
    assertTrue(run.err().contains("date '2052-01-23' lies in the future"), run.err());
    assertEquals(List.of("a"), ids("storm"));
    assertTrue(run("show", "a").out().contains("dateDoubt: \"future\""));
  }

  @Test
  void aNamedFormatOverrulesTheLooksOfAFile() throws IOException {
    file("news.dat", "{\"id\":\"a\",\"title\":\"Storm\"}\n");
    assertEquals(2, run("index", folder.toString()).status());
    assertReport(
        run("index", "news.dat", "--format", "JSON-lines"),
        0,
        "1 read: 1 added, 0 updated, 0 unchanged, 0 repeated, 0 rejected");
    run("index", "news.dat", "--format", "plain-text", "--index", "other");
    assertTrue(run("search", "storm", "--index", "other").out().contains("news.dat"));
    Run wrong = run("index", "news.dat", "--format", "prose");
    assertEquals(2, wrong.status());
    assertTrue(wrong.err().contains("no format is called 'prose'; there are "), wrong.err());
  }

  @Test
  void aDryRunShowsHowTheFirstArticlesMap() throws IOException {
    file(
        "news.jsonl",
        "{\"id\":\"a\",\"title\":\"Storm\",\"author\":[\"Anna Toll\",\"Piet Marsh\"],"
            + "\"date\":\"soon\",\"words\":12,\"body\":\""
            + "Wind blew. ".repeat(10)
            + "\"}\n"
            + STORM.repeat(4)
            + "{\"x\"\n");
    file("one.txt", "Harbour closes\n\nJanuary 23, 2024 - 5:47 pm\n\nShips left.\n");
    Run run = run("index", "news.jsonl", "one.txt", "--dry-run");
    assertEquals(3, run.status());
    Golden.assertSame("dry-run.txt", run.out().replace(folder.toString(), "."));
    assertTrue(run.err().contains("news.jsonl:6: "), run.err());
    assertEquals(2, run("stats").status());
  }

  @Test
  void saysWhichFilesWereSkippedAndWhy() throws IOException {
    for (int i = 0; i < 7; i++) {
      file("news/%d.png".formatted(i), "\0PNG");
    }
    file("news/one.jsonl", STORM);
    file("news/tides.csv", "height,time\n3.2,14:05\n");
    String skipped =
        """
        8 files skipped:
                7  not a kind of news file that Lede reads (0.png, 1.png, 2.png, 3.png, 4.png, …)
                1  no column is named like a headline or a body: height, time (tides.csv)
        """;
    Run dry = run("index", "news", "--dry-run");
    assertTrue(dry.out().contains(skipped), dry.out());
    Run run = run("index", "news", "--verbose");
    assertTrue(run.out().contains("0 rejected\n" + skipped), run.out());
    assertEquals(8, run.err().lines().filter(line -> line.contains(": skipped: ")).count());
    assertTrue(run.err().contains("lede: news/6.png: skipped: not a kind"), run.err());
    assertEquals("", run("index", "news").err());
  }

  @Test
  void ofManyReasonsToSkipTheFirstAreNamed() throws IOException {
    for (int i = 0; i < 14; i++) {
      file("news/%02d.csv".formatted(i), "height %d,time\n3.2,14:05\n".formatted(i));
    }
    Run run = run("index", "news");
    assertEquals(2, run.status());
    List<String> lines = run.out().lines().skip(1).limit(12).toList();
    assertEquals("14 files skipped:", lines.get(0));
    assertEquals("        4  for other reasons (10.csv, 11.csv, 12.csv, 13.csv)", lines.get(1));
    assertTrue(lines.get(11).endsWith("height 9, time (09.csv)"), lines.get(11));
  }

  @Test
  void ofManyWarningsTheFirstAreShownUnlessAllAreAskedFor() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      lines.append("{\"id\":\"%d\",\"title\":\"Storm\",\"date\":\"soon\"}\n".formatted(i));
    }
    file("news.jsonl", lines.toString());
    List<String> some = run("index", "news.jsonl").err().lines().toList();
    assertEquals(21, some.size(), some.toString());
    assertEquals("lede: more of these are counted, and shown with --verbose", some.getLast());
    assertEquals(30, run("index", "news.jsonl", "--verbose").err().lines().count());
  }

  @Test
  void whatIsRejectedCanBeMendedAndIndexed() throws IOException {
    Files.createDirectory(folder.resolve("news"));
    Path lines = folder.resolve("news/a.jsonl");
    Files.writeString(
        lines,
        """
        {"id":"1","title":"Ferry sails"}
        {"id":"2","title":"Broken
        {"id":"3","url":"https://gull.example/3"}
        """);
    Files.write(folder.resolve("news/latin.txt"), new byte[] {'F', (byte) 0xE4, 'h', 'r', 'e', 0});
    Files.writeString(folder.resolve("news/b.csv"), "title,body\nOne,Two,Three\n");
    Path quarantine = folder.resolve("news/rejected.jsonl");
    Place place = Place.in(folder);
    String[] command = {"index", "news", "--quarantine", "news/rejected.jsonl"};
    assertEquals(3, place.run(command).status());
    List<String> kept = Files.readAllLines(quarantine);
    assertEquals(
        3, kept.stream().filter(line -> line.contains("rejectedBecause")).count(), kept.toString());
    assertEquals(
        "{\"rejectedFrom\":\""
            + lines
            + ":2\",\"rejectedBecause\":\"the JSON breaks off at column 26\","
            + "\"rejectedFormat\":\"json-lines\",\"rejectedText\":\"{\\\"id\\\":\\\"2\\\",\\\"title\\\":\\\"Broken\"}",
        kept.get(0));
    // The same once more adds nothing, though the file lies among the news.
    place.run(command);
    assertEquals(kept, Files.readAllLines(quarantine));
    Files.writeString(
        quarantine,
        Files.readString(quarantine)
            .replace("Broken\"}", "Mended\\\"}\"}")
            .replace("\\\"url\\\"", "\\\"title\\\":\\\"Found\\\",\\\"url\\\"")
            .replace("\\\"Three\\\"\\n", "\\n")
            .replace(",\\n", "\\n"));
    Run run = place.run("index", "news/rejected.jsonl");
    assertEquals(0, run.status(), run.err() + run.out());
    assertTrue(run.out().startsWith("3 read: 3 added"), run.out());
    assertTrue(place.run("search", "mended").out().contains("*Mended*"));
  }
}
