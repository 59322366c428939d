package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.cli.QueryGuide.Example;
import dev.lede.cli.Run.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the guide to queries means something and finds something. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryGuideTest {
  @SuppressWarnings("NullAway.Init")
  private Place samples;

  @BeforeAll
  void index(@TempDir Path folder) {
    samples = SampleIndex.in(folder);
  }

  static Stream<Example> examples() {
    return QueryGuide.SECTIONS.stream().flatMap(section -> section.examples().stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsArticlesAndLeavesNothingToNote(Example example) {
    Run run = samples.run("search", "--limit", "1", example.query());
    assertEquals(
        List.of(), run.err().lines().filter(note -> !note.startsWith("lede: published ")).toList());
    assertEquals(0, run.status());
  }
}
