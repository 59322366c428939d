package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.cli.Run.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code lede index --prune}. */
class PruneTest {
  @TempDir private Path folder;

  @BeforeEach
  void indexTwoFolders() throws IOException {
    file("news/one.jsonl", line("a") + line("b"));
    file("news/sub/two.jsonl", line("c"));
    file("news/three.txt", "Three\n\nGull.");
    file("other/four.jsonl", line("d"));
    run("index", "news", "other");
    assertEquals(List.of("a", "b", "c", "d", "file:three.txt"), ids());
  }

  @Test
  void whatIsGoneFromAFolderIsDropped() throws IOException {
    delete("news/sub/two.jsonl");
    delete("news/three.txt");
    delete("other/four.jsonl");
    Run run = run("index", "news", "--prune");
    assertEquals(0, run.status());
    assertTrue(run.out().endsWith("\n2 pruned\n"), run.out());
    assertEquals(List.of("a", "b", "d"), ids());
  }

  @Test
  void whatAFileHoldsNoMoreIsDropped() throws IOException {
    file("news/one.jsonl", line("b"));
    run("index", "news", "--prune");
    assertEquals(List.of("b", "c", "d", "file:three.txt"), ids());
  }

  @Test
  void withoutTheOptionNothingIsDropped() throws IOException {
    delete("news/sub/two.jsonl");
    run("index", "news");
    assertEquals(List.of("a", "b", "c", "d", "file:three.txt"), ids());
  }

  @Test
  void whatMovedToAnotherFileStays() throws IOException {
    delete("news/sub/two.jsonl");
    file("news/five.jsonl", line("c"));
    run("index", "news", "--prune");
    assertEquals(List.of("a", "b", "c", "d", "file:three.txt"), ids());
  }

  @Test
  void aFileThatWasNotReadWithoutAProblemKeepsItsArticles() throws IOException {
    file("news/one.jsonl", line("b") + "{\"broken\n");
    file("news/three.txt", "");
    Run run = run("index", "news", "--prune");
    assertTrue(run.out().endsWith("\n0 pruned\n"), run.out());
    assertTrue(run.err().endsWith("a problem, whose articles are kept: 2\n"), run.err());
    assertEquals(List.of("a", "b", "c", "d", "file:three.txt"), ids());
  }

  @Test
  void aFileThatIsNoNewsAnyMoreKeepsItsArticles() throws IOException {
    file("news/sub/two.jsonl", "\0\1");
    run("index", "news", "--prune");
    assertEquals(List.of("a", "b", "c", "d", "file:three.txt"), ids());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          two.jsonl | []
          two.jsonl | {"articles": []}
          two.jsonl | ``
          two.csv   | id,title
          """)
  void aFileThatHoldsNoArticleAnyMoreIsDropped(String name, String empty) throws IOException {
    delete("news/sub/two.jsonl");
    String full = name.endsWith("csv") ? "id,title\nc,Gull in a table\n" : line("c");
    file("news/sub/" + name, full);
    run("index", "news");
    file("news/sub/" + name, empty);
    Run run = run("index", "news", "--prune");
    assertTrue(run.out().contains("passed over: files without an article (1)"), run.out());
    assertEquals(List.of("a", "b", "d", "file:three.txt"), ids(), run.out());
  }

  /** It belongs to the place where it was read first. */
  @Test
  void whatAnotherFolderHasTooStaysOnlyIfThatIsReadInTheSameRun() throws IOException {
    file("other/five.jsonl", line("c"));
    run("index", "other");
    delete("news/sub/two.jsonl");
    run("index", "news", "other", "--prune");
    assertEquals(List.of("a", "b", "c", "d", "file:three.txt"), ids());
    run("index", "news", "--prune");
    assertEquals(List.of("a", "b", "d", "file:three.txt"), ids());
    run("index", "other");
    assertEquals(List.of("a", "b", "c", "d", "file:three.txt"), ids());
  }

  @Test
  void aFolderThatIsMissingIsRefusedBeforeAnythingIsRead() throws IOException {
    Files.move(folder.resolve("news"), folder.resolve("away"));
    file("other/five.jsonl", line("e"));
    Run run = run("index", "other", "news", "--prune");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("news: its articles are kept"), run.err());
    assertEquals(List.of("a", "b", "c", "d", "file:three.txt"), ids());
  }

  @Test
  void aFolderThatIsEmptyKeepsItsArticles() throws IOException {
    Files.move(folder.resolve("news"), folder.resolve("away"));
    Files.createDirectory(folder.resolve("news"));
    Run run = run("index", "other", "news", "--prune");
    assertTrue(run.err().contains("news: nothing is pruned there"), run.err());
    assertEquals(List.of("a", "b", "c", "d", "file:three.txt"), ids());
  }

  @Test
  void aLinkThatLeadsNowhereKeepsWhatWasBehindIt() throws IOException {
    file("disk/six.jsonl", line("f"));
    Files.createSymbolicLink(folder.resolve("news/link"), folder.resolve("disk"));
    run("index", "news");
    Files.move(folder.resolve("disk"), folder.resolve("away"));
    run("index", "news", "--prune");
    assertEquals(List.of("a", "b", "c", "d", "f", "file:three.txt"), ids());
  }

  @Test
  void theSamePathWrittenOtherwiseIsTheSame() throws IOException {
    delete("news/sub/two.jsonl");
    String inFull = folder.resolve("other/../news/./sub/..").toString();
    assertTrue(run("index", inFull, "--prune").out().endsWith("\n1 pruned\n"));
    delete("news/three.txt");
    assertTrue(run("index", "./news/", "--prune").out().endsWith("\n1 pruned\n"));
    delete("other/four.jsonl");
    assertTrue(run("index", ".", "--prune").out().endsWith("\n1 pruned\n"));
    assertEquals(List.of("a", "b"), ids());
  }

  @Test
  void aFolderWhoseNameBeginsTheSameIsAnother() throws IOException {
    file("news-old/seven.jsonl", line("g"));
    run("index", "news-old");
    delete("news-old/seven.jsonl");
    run("index", "news", "--prune");
    assertTrue(ids().contains("g"));
  }

  @Test
  void standardInputCannotBePruned() {
    Run run = Place.in(folder).reading(line("x")).run("index", "-", "--prune");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("--prune cannot look into standard input again"), run.err());
  }

  private Run run(String... arguments) {
    return Place.in(folder).run(arguments);
  }

  private static String line(String id) {
    return "{\"id\":\"" + id + "\",\"title\":\"Gull " + id + "\"}\n";
  }

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }

  private void delete(String name) throws IOException {
    Files.delete(folder.resolve(name));
  }

  private List<String> ids() throws IOException {
    String export = run("export").out().replace(folder.toRealPath() + "/news/", "");
    return Arrays.stream(export.split("\"id\":\"", -1))
        .skip(1)
        .map(rest -> rest.substring(0, rest.indexOf('"')))
        .sorted()
        .toList();
  }
}
