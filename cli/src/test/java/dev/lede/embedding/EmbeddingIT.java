package dev.lede.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import dev.lede.index.NewsIndexer;
import dev.lede.search.NewsSearcher;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs in README, compiled and run as modules with the shipped jars and no others. */
class EmbeddingIT {
  private static final Path MODULE = Path.of("").toAbsolutePath();
  private static final Path JAVA_BIN = Path.of(System.getProperty("java.home"), "bin");

  @TempDir private Path folder;

  @Test
  void theSearcherNeedsItsJarAndLucene() throws Exception {
    try (NewsIndexer indexer = NewsIndexer.open(folder.resolve("lede-index"))) {
      indexer.put(
          Article.builder("a")
              .headline("Ferry strike ends")
              .body("The strike is over, the ferry sails.")
              .build());
    }
    List<Path> jars = jars(NewsSearcher.class, lucene("index.IndexWriter"), analysis(), queries());
    assertTrue(jars.stream().allMatch(jar -> jar.toString().endsWith(".jar")), jars.toString());
    assertEquals(
        """
        1 articles
        [Ferry] [strike] ends
          The [strike] is over, the [ferry] sails.
        """,
        runReadmeProgram("Find", "dev.lede.searcher", jars));
  }

  @Test
  void theIndexerNeedsItsJarsToo() throws Exception {
    copy(MODULE.resolveSibling("sample-data"), folder.resolve("sample-data"));
    List<Path> jars =
        jars(
            NewsSearcher.class,
            NewsIndexer.class,
            lucene("index.IndexWriter"),
            analysis(),
            queries(),
            Class.forName("tools.jackson.core.JsonParser"),
            Class.forName("org.jsoup.Jsoup"),
            Class.forName("de.siegmar.fastcsv.reader.CsvReader"),
            Class.forName("org.apache.commons.compress.archivers.ArchiveEntry"),
            Class.forName("org.apache.commons.io.IOUtils"),
            Class.forName("org.apache.commons.lang3.StringUtils"),
            Class.forName("org.apache.commons.codec.binary.Hex"),
            Class.forName("org.netpreserve.jwarc.WarcParser"),
            Class.forName("org.mozilla.universalchardet.UniversalDetector"));
    assertEquals("121 read, 0 rejected\n", runReadmeProgram("Fill", "dev.lede.indexer", jars));
    try (NewsSearcher searcher = NewsSearcher.open(folder.resolve("lede-index"))) {
      assertEquals(122, searcher.statistics().articles());
      assertEquals("They go on.", searcher.get("memo-1").orElseThrow().article().body());
    }
  }

  private String runReadmeProgram(String name, String module, List<Path> jars) throws Exception {
    Path source = Files.createDirectories(folder.resolve("source/app"));
    Path classes = folder.resolve("classes");
    Files.writeString(source.resolve(name + ".java"), "package app;\n" + program(name));
    Files.writeString(
        folder.resolve("source/module-info.java"), "module app { requires " + module + "; }");
    String path = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    run(
        JAVA_BIN.resolve("javac").toString(),
        "--module-path",
        path,
        "-d",
        classes.toString(),
        folder.resolve("source/module-info.java").toString(),
        source.resolve(name + ".java").toString());
    return run(
        JAVA_BIN.resolve("java").toString(),
        "--enable-native-access=org.apache.lucene.core",
        "--module-path",
        path + File.pathSeparator + classes,
        "--module",
        "app/app." + name);
  }

  /** The block of README that declares a class of this name. */
  private static String program(String name) throws IOException {
    String readme = Files.readString(MODULE.resolveSibling("README.md"), UTF_8);
    return Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
        .matcher(readme)
        .results()
        .map(MatchResult::group)
        .filter(block -> block.contains("class " + name + " "))
        .findFirst()
        .orElseThrow()
        .replaceAll("```(java)?", "");
  }

  private String run(String... command) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Path errors = folder.resolve("errors");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "took longer than two minutes");
    assertEquals(0, process.exitValue(), Files.readString(errors));
    return Files.readString(output);
  }

  private static Class<?> lucene(String name) throws ClassNotFoundException {
    return Class.forName("org.apache.lucene." + name);
  }

  private static Class<?> analysis() throws ClassNotFoundException {
    return lucene("analysis.en.KStemFilter");
  }

  private static Class<?> queries() throws ClassNotFoundException {
    return lucene("queries.intervals.Intervals");
  }

  private static List<Path> jars(Class<?>... types) throws Exception {
    List<Path> jars = new ArrayList<>();
    for (Class<?> type : types) {
      jars.add(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
    }
    return jars;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
