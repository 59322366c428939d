package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.cli.Run.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  @TempDir private Path folder;

  private Run run(String... arguments) {
    return Place.in(folder).run(arguments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index", "watch", "search", "show", "explain", "related", "eval", "stats", "delete",
        "export"
      })
  void ofACommand(String command) throws IOException {
    Run run = run("help", command);
    assertEquals(0, run.status());
    Golden.assertSame("help-" + command + ".txt", run.out());
    assertEquals(run, run(command, "--help"));
    assertEquals(run, run(command, "-h"));
  }

  @Test
  void ofTheWhole() throws IOException {
    Run run = run("--help");
    assertEquals(0, run.status());
    Golden.assertSame("help.txt", run.out());
    assertEquals(run, run("help"));
  }

  @Test
  void withoutACommandGoesToStandardErrorAndFails() {
    Run run = run();
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertEquals(run("--help").out(), run.err());
  }

  @Test
  void fitsATerminalOfEightyColumns() {
    for (String command :
        List.of(
            "", "query", "index", "watch", "search", "show", "explain", "related", "eval", "stats",
            "delete", "export")) {
      Run run = command.isEmpty() ? run("help") : run("help", command);
      run.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }
  }

  @Test
  void ofQueries() throws IOException {
    Run run = run("help", "query");
    assertEquals(0, run.status());
    Golden.assertSame("help-query.txt", run.out());
  }

  @Test
  void theManualPageSaysTheSame() throws IOException {
    Path manual = Path.of("..", "man", "lede-query.7");
    assertEquals(Files.readString(manual), QueryGuidePages.forManual());
  }

  @Test
  void theVersionIsTheOneOfTheBuild() {
    Run run = run("--version");
    assertTrue(run.out().matches("lede \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n"), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "serch storm | there is no command 'serch'",
        "search | QUERY",
        "search storm --limit many | 'many' is not a whole number",
        "search storm --snippets 21 | snippets is 21: it must be between 0 and 20",
        "search storm --width 5 | snippet width is 5: it must be between 20 and 10000",
        "search storm --limit -1 | limit is -1: it must be between 0 and 10000",
        "search storm --limt 5 | unknown option '--limt'",
        "search storm --since yesteday | did you mean 'yesterday'?",
        "search storm --zone Mars/Base | 'Mars/Base' is no time zone",
        "search storm --sort best | best",
        "search storm --syntax sql | sql",
        "search storm --synonyms no-such-file | no-such-file: no such file or folder",
        "explain | QUERY",
        "search --topics t.tsv | --topics needs --format trec",
        "search --format trec | --format trec needs --topics FILE",
        "search storm --topic-syntax plain | --topic-syntax needs --topics FILE",
        "search storm --topics t.tsv --format trec | --topics takes the place of QUERY",
        "search --topics t.tsv --format trec --json | --json says nothing about a run",
        "search --topics t.tsv --format trec --sort newest | --sort says nothing about a run",
        "search --topics no-such-file --format trec | no-such-file: no such file or folder",
        "search --topics t.tsv --format xml | xml",
        "eval | needs --qrels FILE",
        "eval --qrels q | needs --topics FILE to search the index, or --run FILE without it",
        "eval --qrels q --run r --topics t | needs --topics FILE to search the index, or --run",
        "eval --qrels no-such-file --run r | no-such-file: no such file or folder",
        "search storm --color red | red",
        "index x.json --map kicker | --map 'kicker'",
        "index x.json --map kicker=nothing | --map 'kicker=nothing'",
        "show | ID",
        "delete --all | unknown option '--all'",
        "help nothing | there is no command 'nothing'",
        "stats --everything | --everything",
      })
  void aSlipIsAnErrorInOneLine(String line, String reason) {
    Run run = run(line.split(" "));
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("lede: ") && run.err().contains(reason), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }
}
