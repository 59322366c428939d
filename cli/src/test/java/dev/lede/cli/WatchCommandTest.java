package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.cli.Run.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code lede watch} refuses; that it works is tested where it is done. */
class WatchCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          watch                                | needs PATH
          watch nowhere                        | 'nowhere': no such file or folder to watch
          watch -                              | '-': no such file or folder to watch
          watch http://                        | http://' is no address of the web
          watch http:///news                   | http:///news' is no address of the web
          watch . --every 5                    | '5' is no time to wait: write it as 30s, 5m, 1h or 1d
          watch . --every 0s                   | '0s' is no time to wait
          watch . --assume-zone Mars           | 'Mars' is no time zone
          watch . --nothing                    | unknown option '--nothing'
          """)
  void refusesWhatCannotBeWatched(String words, String said) {
    String expected = said == null ? "" : said;
    Run run = Place.in(folder).run(words.split(" ", -1));
    assertEquals(2, run.status(), run.toString());
    assertTrue(run.err().contains(expected), run.err());
    assertFalse(run.err().contains("defect"), run.err());
    assertFalse(Files.exists(folder.resolve("lede-index")));
  }
}
