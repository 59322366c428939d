package dev.lede.cli;

import dev.lede.cli.Run.Place;
import java.nio.file.Path;

/** The sample data, and an index of it for tests that only read. */
final class SampleIndex {
  static final Path SAMPLE_DATA = Path.of("").toAbsolutePath().resolveSibling("sample-data");

  /** The articles that the queries and judgments are about; the samples of formats are not. */
  static final Path ARTICLES = SAMPLE_DATA.resolve("articles");

  private SampleIndex() {}

  /** Indexes the sample articles in a folder and says how to run commands there. */
  static Place in(Path folder) {
    Place place = Place.in(folder);
    Run run = place.run("index", ARTICLES.toString());
    if (run.status() != 0) {
      throw new AssertionError(run.toString());
    }
    return place;
  }
}
