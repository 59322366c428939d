package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.cli.Run.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code show}, {@code stats}, {@code delete} and {@code export}. */
class ArticleCommandsTest {
  @TempDir private Path folder;

  @Test
  void showPrintsAWholeArticle() throws IOException {
    Run run = SampleIndex.in(folder).run("show", "MW-250304-01");
    assertEquals(0, run.status());
    Golden.assertSame("show.txt", run.out().replace(SampleIndex.SAMPLE_DATA.toString(), "SAMPLES"));
  }

  @Test
  void showPrintsJson() throws IOException {
    Run run = SampleIndex.in(folder).run("show", "--json", "MW-250304-01");
    Golden.assertSame(
        "show.json", run.out().replace(SampleIndex.SAMPLE_DATA.toString(), "SAMPLES"));
  }

  @Test
  void showOfAnUnknownIdIsStatusOne() {
    Run run = SampleIndex.in(folder).run("show", "MW-250304-01", "nobody");
    assertEquals(1, run.status());
    assertEquals("lede: there is no article with the id nobody\n", run.err());
    assertFalse(run.out().isEmpty());
  }

  @Test
  void statsDescribesTheIndex() throws IOException {
    Run run = SampleIndex.in(folder).run("stats");
    assertEquals(0, run.status());
    Golden.assertSame(
        "stats.txt",
        run.out().replaceAll("[\\d.]+ MB", "N MB").replaceAll("Lede [\\w.-]+", "Lede VERSION"));
  }

  @Test
  void statsPrintsJson() {
    String json = SampleIndex.in(folder).run("stats", "--json").out();
    assertTrue(json.startsWith("{\"schemaVersion\":1,\"articles\":100,\"undated\":"), json);
  }

  @Test
  void deleteTakesArticlesOut() {
    Place place = SampleIndex.in(folder);
    Run run = place.run("delete", "MW-250304-01", "nobody", "MW-250822-03");
    assertEquals(1, run.status());
    assertEquals("2 articles deleted\n", run.out());
    assertEquals("lede: there is no article with the id nobody\n", run.err());
    assertEquals(1, place.run("show", "MW-250304-01").status());
    assertTrue(place.run("stats", "--json").out().contains("\"articles\":98,"));
  }

  @Test
  void deleteTakesOutWhatAQueryFinds() {
    Place place = SampleIndex.in(folder);
    String query = "source:\"Meridian Wire\" ferry strike";
    Run dry = place.run("delete", "--dry-run", "--query", query);
    assertEquals(0, dry.status());
    assertTrue(dry.out().endsWith("would be deleted\n"), dry.out());
    assertTrue(place.run("stats", "--json").out().contains("\"articles\":100,"));
    Run run = place.run("delete", "--query", query);
    assertEquals(dry.out().replace("would be ", ""), run.out());
    assertEquals(1, place.run("search", "--all", query).status());
    int deleted = Integer.parseInt(run.out().split(" ", -1)[0]);
    assertTrue(deleted > 0, run.out());
    assertTrue(
        place.run("stats", "--json").out().contains("\"articles\":" + (100 - deleted) + ","));
    assertEquals(1, place.run("delete", "--query", query).status());
  }

  @Test
  void deleteByQueryTakesOutMoreThanABatch() throws IOException {
    StringBuilder articles = new StringBuilder();
    for (int i = 0; i < 2_345; i++) {
      articles.append("{\"id\":\"%d\",\"title\":\"Ferry %d\"}\n".formatted(i, i));
    }
    Place place = Place.in(folder).reading(articles.toString());
    assertEquals(0, place.run("index", "-").status());
    assertEquals("2,345 articles deleted\n", place.run("delete", "--query", "ferry").out());
    assertTrue(place.run("stats", "--json").out().contains("\"articles\":0,"));
  }

  @Test
  void deleteByQueryIsCareful() {
    Place place = SampleIndex.in(folder);
    for (String[] wrong :
        new String[][] {
          {"delete", "--query", "sauce:wire ferry"},
          {"delete", "--query", "ferry", "MW-250304-01"},
          {"delete", "--dry-run", "MW-250304-01"},
          {"delete"},
        }) {
      Run run = place.run(wrong);
      assertEquals(2, run.status(), String.join(" ", wrong));
      assertFalse(run.err().isEmpty());
    }
    assertTrue(place.run("stats", "--json").out().contains("\"articles\":100,"));
  }

  @Test
  void deleteMakesNoIndex() {
    assertEquals(2, Place.in(folder).run("delete", "a").status());
    assertFalse(Files.exists(folder.resolve("lede-index")));
  }

  @Test
  void anExportIndexesBackIntoAnEqualIndex() throws IOException {
    Place place = SampleIndex.in(folder);
    String export = place.run("export").out();
    assertEquals(100, export.lines().count());
    Run run = place.reading(export).run("index", "--index", "copy", "-");
    assertEquals(0, run.status(), run.err());
    assertEquals(export, place.run("export", "--index", "copy").out());
    String query = "ferry strike \"pay deal\"";
    assertEquals(
        place.run("search", query, "--json").out(),
        place.run("search", query, "--json", "--index", "copy").out());
    String statistics = "\"bytes\":\\d+";
    assertEquals(
        place.run("stats", "--json").out().replaceAll(statistics, ""),
        place.run("stats", "--json", "--index", "copy").out().replaceAll(statistics, ""));
  }

  @Test
  void earlierHeadlinesAreShownAndExported() throws IOException {
    Place place = Place.in(folder);
    for (String headline : new String[] {"Storm nears", "Storm is here", "Storm over"}) {
      String start = "{\"id\":\"a\",\"desk\":7,\"date\":\"2052-02-03\",\"title\":\"";
      place.reading(start + headline + "\"}").run("index", "-");
    }
    String shown = place.run("show", "a").out();
    assertTrue(
        shown.contains(
            "revision: 3\nearlier headline: Storm nears\nearlier headline: Storm is here\n"),
        shown);
    String export = place.run("export").out();
    assertTrue(
        export.contains("\"revision\":3,\"earlierHeadlines\":[\"Storm nears\",\"Storm is here\"],"),
        export);
    assertEquals(export, place.run("show", "a", "--json").out());
    place.reading(export).run("index", "--index", "copy", "-");
    assertEquals(export, place.run("export", "--index", "copy").out());
    assertTrue(
        place.reading(export).run("index", "--index", "copy", "-").out().contains("1 unchanged"));
  }

  /** The language of the second is told by its source, the language of the third by its words. */
  @Test
  void anExportKeepsTheLanguageThatArticlesAreIndexedIn() throws IOException {
    Place place = Place.in(folder);
    String german =
        "Die Fähre nach Harrow Bay fährt nicht, weil die Mannschaft seit gestern streikt.";
    Files.writeString(
        folder.resolve("a.jsonl"),
        """
        {"id":"1","source":"Küstenblatt","language":"de","title":"GERMAN"}
        {"id":"2","source":"Küstenblatt","title":"Hallo"}
        {"id":"3","source":"Küstenblatt","title":"GERMAN"}
        """
            .replace("GERMAN", german));
    place.run("index", "a.jsonl");
    String export = place.run("export").out();
    assertEquals(3, export.lines().filter(line -> line.contains("\"writtenIn\":\"de\"")).count());
    List<String> backwards = new ArrayList<>(export.lines().toList());
    Collections.reverse(backwards);
    place.reading(String.join("\n", backwards)).run("index", "--index", "copy", "-");
    List<String> copied =
        new ArrayList<>(place.run("export", "--index", "copy").out().lines().toList());
    assertEquals(backwards, copied);
  }

  @Test
  void anExportOfHostileArticlesIndexesBackToo() throws IOException {
    Files.writeString(
        folder.resolve("odd.jsonl"),
        """
        {"id":"a","title":"x\\u001b[31m \\u202e \\ud800 y","body":"One\\n\\n\\u0000two","k\\u0000":{"deep":[1.0,null,"\\u2028"]}}
        {"id":"b","title":"B","date":"soon","date_publish":"2024-05-03","authors":["By A and B"]}
        {"id":"c c","title":"C","timestamp":1714731630,"url":"HTTP://A.example:80/x/?utm_source=y#z"}
        {"id":"d","headline":"H","title":"T","name":"N","lede":"not a number"}
        """,
        UTF_8);
    Place place = Place.in(folder);
    assertEquals(0, place.run("index", "odd.jsonl").status());
    String export = place.run("export").out();
    Run run = place.reading(export).run("index", "--index", "copy", "-");
    assertEquals(0, run.status(), run.toString());
    assertEquals(export, place.run("export", "--index", "copy").out());
    String again = "4 read: 0 added, 0 updated, 4 unchanged, 0 repeated, 0 rejected";
    assertTrue(place.reading(export).run("index", "-").out().startsWith(again), export);
  }

  @Test
  void nothingFromAnArticleIsShownRawToATerminal() throws IOException {
    String evil = "\\u001b]0;owned\\u0007\\u009b31m\\u202e\\u2028\\r\\b\\u007f";
    Files.writeString(
        folder.resolve("evil.jsonl"),
        "{\"id\":\"%1$s\",\"title\":\"%1$s storm\",\"body\":\"%1$s storm\",\"author\":\"%1$s\",\"source\":\"%1$s\",\"url\":\"http://a.example/%1$s\",\"%1$s\":\"%1$s\"}"
            .formatted(evil),
        UTF_8);
    Place place = Place.in(folder);
    Run index = place.run("index", "evil.jsonl");
    String id = "\u001b]0;owned\u0007\u009b31m\u202e\u2028\r\b\u007f";
    String output =
        index.out()
            + index.err()
            + place.run("search", "storm").out()
            + place.run("search", "storm", "--json").out()
            + place.run("show", id).out()
            + place.run("show", "--json", id).out()
            + place.run("stats").out()
            + place.run("export").out();
    assertTrue(output.contains("storm"));
    String raw = output.replaceAll("[^\\p{Cc}\u2028\u202e]|\n", "");
    assertEquals("", raw);
  }
}
