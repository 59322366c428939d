package dev.lede.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import dev.lede.schema.IndexFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusableIndexTest {
  @TempDir private Path parent;

  private String refusal(Path folder) {
    return assertThrows(UnusableIndexException.class, () -> NewsSearcher.open(folder).close())
        .toString()
        .replaceFirst("^.*?: ", "");
  }

  private Path stamped(String key, String value) throws IOException {
    Map<String, String> stamp = new HashMap<>(IndexFormat.current(1, new TreeSet<>()).userData());
    stamp.put(key, value);
    Path folder = parent.resolve("index");
    TestIndex.write(folder, stamp, Article.builder("a").headline("Storm").build());
    return folder;
  }

  @Test
  void aMissingFolder() {
    Path folder = parent.resolve("none");
    assertEquals(
        "there is no index at %s: make one with 'lede index --index %s PATH'"
            .formatted(folder, folder),
        refusal(folder));
  }

  @Test
  void aFolderOfOtherFiles() throws IOException {
    Files.writeString(parent.resolve("letter.txt"), "Dear Sir");
    assertEquals(
        parent + " is a folder of other files and no index: name another", refusal(parent));
  }

  @Test
  void aFile() throws IOException {
    Path file = Files.writeString(parent.resolve("letter.txt"), "Dear Sir");
    assertEquals(file + " is a file: name a folder for the index", refusal(file));
  }

  @Test
  void anIndexOfALaterFormat() throws IOException {
    String message = refusal(stamped("lede.format", "99"));
    assertTrue(message.contains("it has format 99 and Lede "), message);
    assertTrue(message.contains(" reads formats 1 to 1; run 'lede export' of Lede "), message);
  }

  @Test
  void anIndexOfAnUnknownAnalysis() throws IOException {
    String message = refusal(stamped("lede.analysis", "klingon/7"));
    assertTrue(message.contains("it was analysed with klingon/7, which Lede "), message);
  }

  @Test
  void anIndexOfOtherFields() throws IOException {
    String message = refusal(stamped("lede.fields", "deadbeef"));
    assertTrue(message.contains("its fields are deadbeef and those of Lede "), message);
  }

  @Test
  void anIndexOfAnotherProgram() throws IOException {
    Path folder = parent.resolve("index");
    TestIndex.write(folder, Map.of("made.by", "somebody"));
    assertEquals(
        folder + " is an index that Lede did not make: name another folder", refusal(folder));
  }

  @Test
  void anIndexThatLostAFile() throws IOException {
    Path folder = stamped("unused", "");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".cfs")).toList()) {
        Files.delete(file);
      }
    }
    assertTrue(refusal(folder).endsWith("index the articles anew in another folder"));
  }

  @Test
  void anIndexWithAFileCutShort() throws IOException {
    Path folder = stamped("unused", "");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".cfs")).toList()) {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 700));
      }
    }
    assertTrue(refusal(folder).endsWith("index the articles anew in another folder"));
  }

  @Test
  void aDamagedIndex() throws IOException {
    Path folder = stamped("unused", "");
    Files.write(folder.resolve("segments_1"), new byte[] {1, 2, 3});
    assertTrue(refusal(folder).endsWith("index the articles anew in another folder"));
  }
}
