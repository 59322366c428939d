package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsReaderTest {
  @TempDir Path temporary;

  private Path folder;

  @BeforeEach
  void findTheRealFolder() throws IOException {
    folder = temporary.toRealPath();
  }

  @Test
  void readsAFolderInTheOrderOfItsNames() throws IOException {
    text("b/2.txt");
    text("b/1.txt");
    text("c.txt");
    text("a.txt");
    assertEquals(List.of("a.txt", "b/1.txt", "b/2.txt", "c.txt"), read(""));
  }

  @Test
  void passesOverWhatIsHiddenAndTheIndex() throws IOException {
    text(".hidden.txt");
    text(".git/a.txt");
    text("index/a.txt");
    text("a.txt");
    ReadOptions options = ReadOptions.NONE.withIndexFolder(folder.resolve("index"));
    assertEquals(List.of("a.txt"), read(options, folder.toString()));
  }

  @Test
  void saysWhatItSkips() throws IOException {
    text("notes.md");
    write("picture.png", new byte[] {0, 1});
    assertEquals(
        List.of(
            "notes.md: skipped: not a kind of news file that Lede reads",
            "picture.png: skipped: not a kind of news file that Lede reads"),
        read(""));
  }

  @Test
  void aHiddenOrOddFileIsReadWhereItIsNamed() throws IOException {
    text(".hidden.txt");
    text("notes.md");
    assertEquals(List.of(".hidden.txt", "notes.md"), read(".hidden.txt", "notes.md"));
  }

  @Test
  void aPathThatLeadsNowhereIsAProblem() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("gone.txt"));
    assertEquals(
        List.of("gone: no such file or folder", "link.txt: a link that leads nowhere"),
        read("gone", "link.txt"));
  }

  @Test
  void anEmptyFileIsAProblemUnlessItIsOneOfLines() throws IOException {
    write("a.jsonl", new byte[0]);
    write("b.txt", " \n".getBytes(UTF_8));
    write("c.py", new byte[0]);
    assertEquals(
        List.of(
            "a.jsonl: 1 files without an article",
            "b.txt: empty file",
            "c.py: skipped: not a kind of news file that Lede reads"),
        read(""));
  }

  @Test
  void aFileThatMustNotBeReadIsAProblem() throws IOException {
    text("a.txt");
    Path secret = text("b.txt");
    assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "runs as root");
    assertEquals(List.of("a.txt", "b.txt: permission denied"), read(""));
  }

  @Test
  void linksAreFollowedButNothingIsReadTwice() throws IOException {
    text("a/one.txt");
    text("b/two.txt");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("a/again.txt"), folder.resolve("a/one.txt"));
    Files.createSymbolicLink(folder.resolve("a/early.txt"), folder.resolve("b/two.txt"));
    assertEquals(List.of("a/one.txt", "b/two.txt"), sorted(read("", "a/one.txt", "b")));
  }

  @Test
  void aFileNamedTwiceIsReadOnce() throws IOException {
    text("a.txt");
    assertEquals(List.of("a.txt"), read("a.txt", "a.txt", ""));
    assertEquals(List.of("a.txt"), read("", "a.txt"));
  }

  @Test
  void unpacksAFileOfSeveralPartsByItsContent() throws IOException {
    byte[] one = packed("{\"title\":\"One\"}\n");
    byte[] two = packed("{\"title\":\"Two\"}\n");
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    write("a.jsonl.gz", both);
    write("b.jsonl", both);
    assertEquals(List.of("One", "Two", "One", "Two"), outcomes(read(ReadOptions.NONE, folder)));
  }

  @Test
  void aPackedFileThatBreaksOffGivesWhatCanBeRead() throws IOException {
    byte[] whole = packed("{\"title\":\"One\"}\n" + "{\"title\":\"Two\"}\n".repeat(2));
    write("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 6));
    List<String> outcomes = outcomes(read(ReadOptions.NONE, folder));
    assertEquals(
        "a.jsonl.gz: the packed file breaks off", relative(outcomes.get(outcomes.size() - 1)));
  }

  @Test
  void aDashIsStandardInput() {
    assertEquals(List.of("One"), standardInput("{\"title\":\"One\"}"));
    assertEquals(List.of("Harbour closes"), standardInput("Harbour closes\n\nShips left."));
    assertEquals(List.of("-: empty file"), standardInput(""));
    assertEquals(
        List.of("-: skipped: not a kind of news file that Lede reads"), standardInput("\0\1"));
  }

  /** Whoever writes the lines may wait for hours before the next one. */
  @Test
  @Timeout(20)
  void linesFromAPipeAreReadAsTheyCome() throws IOException {
    PipedInputStream in = new PipedInputStream();
    PipedOutputStream out = new PipedOutputStream(in);
    NewsReader news = new NewsReader(List.of("-"), in, ReadOptions.NONE);
    out.write('{');
    for (String title : List.of("One", "Two", "Three")) {
      // Whoever writes blocks of bytes stops in the middle of a line.
      out.write("\"title\":\"%s\"}\n{".formatted(title).getBytes(UTF_8));
      assertEquals(List.of(title), Reading.outcomes(List.of(news.next())));
    }
    out.close();
    assertEquals(
        List.of("-:4: the JSON breaks off at column 2"), Reading.outcomes(List.of(news.next())));
    assertFalse(news.hasNext());
  }

  /**
   * The first bytes do not tell an array of JSON from a list in Markdown, nor a feed from a page.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\n;{\"title\":\"One\"}]",
        "{\n;\"title\":\"One\"\n}",
        "{\"articles\":\n;[{\"title\":\"One\"}]}",
        "<?xml version='1.0'?>\n;<rss><channel><item><title>One</title></item></channel></rss>",
        "title,body\n;One,Two\n",
        "{\"title\":;\"One\"}\n"
      })
  @Timeout(20)
  void ofAnyOtherFormatMoreIsAwaited(String pieces) throws IOException {
    String[] both = pieces.split(";", -1);
    InputStream slow =
        new SequenceInputStream(
            new ByteArrayInputStream(both[0].getBytes(UTF_8)),
            new ByteArrayInputStream(both[1].getBytes(UTF_8)));
    List<Parsed> all = new ArrayList<>();
    new NewsReader(List.of("-"), slow, ReadOptions.NONE).forEachRemaining(all::add);
    assertEquals(List.of("One"), Reading.outcomes(all));
  }

  @Test
  void countsFilesAndStoredBytes() throws IOException {
    write("a.jsonl.gz", packed("{\"title\":\"One\"}\n".repeat(1000)));
    text("b.txt");
    try (NewsReader reader = reader(ReadOptions.NONE, List.of(folder.toString()))) {
      reader.forEachRemaining(parsed -> {});
      long stored = Files.size(folder.resolve("a.jsonl.gz")) + Files.size(folder.resolve("b.txt"));
      assertEquals(stored, reader.bytesRead());
      assertEquals(2, reader.filesRead());
    }
  }

  private List<String> standardInput(String content) {
    InputStream in = new ByteArrayInputStream(content.getBytes(UTF_8));
    List<Parsed> all = new ArrayList<>();
    new NewsReader(List.of("-"), in, ReadOptions.NONE).forEachRemaining(all::add);
    return Reading.outcomes(all);
  }

  private List<String> read(String... names) throws IOException {
    String[] paths =
        Arrays.stream(names)
            .map(name -> name.isEmpty() ? folder.toString() : folder + "/" + name)
            .toArray(String[]::new);
    return read(ReadOptions.NONE, paths);
  }

  private List<String> read(ReadOptions options, String... paths) throws IOException {
    return outcomes(readAll(options, List.of(paths)));
  }

  private List<Parsed> read(ReadOptions options, Path path) throws IOException {
    return readAll(options, List.of(path.toString()));
  }

  private static List<Parsed> readAll(ReadOptions options, List<String> paths) throws IOException {
    List<Parsed> all = new ArrayList<>();
    try (NewsReader reader = reader(options, paths)) {
      reader.forEachRemaining(all::add);
    }
    return all;
  }

  private static NewsReader reader(ReadOptions options, List<String> paths) {
    return new NewsReader(paths, InputStream.nullInputStream(), options);
  }

  private List<String> outcomes(List<Parsed> all) {
    return Reading.outcomes(all).stream().map(this::relative).toList();
  }

  private String relative(String outcome) {
    return outcome.replace(folder + "/", "");
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().sorted().toList();
  }

  /** A text whose headline is its own name. */
  private Path text(String name) throws IOException {
    return write(name, (folder + "/" + name + "\n\nShips left.").getBytes(UTF_8));
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private static byte[] packed(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
