package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command line of README, run by a shell in its order with the shipped jar. */
class ReadmeIT {
  private static final Path MODULE = Path.of("").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void everyCommandWorks() throws Exception {
    Files.createSymbolicLink(folder.resolve("sample-data"), MODULE.resolveSibling("sample-data"));
    Path command = folder.resolve("lede");
    Files.writeString(
        command,
        "#!/bin/sh\nexec '%s/bin/java' -jar '%s' \"$@\"\n"
            .formatted(System.getProperty("java.home"), MODULE.resolve("target/lede.jar")));
    assertTrue(command.toFile().setExecutable(true));
    List<String> lines = commandLines();
    assertTrue(lines.size() >= 12, lines.toString());
    for (String line : lines) {
      run(line);
    }
  }

  /** The build cannot run inside of the build; all else is run. */
  private static List<String> commandLines() throws IOException {
    String readme = Files.readString(MODULE.resolveSibling("README.md"), UTF_8);
    return Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL)
        .matcher(readme)
        .results()
        .map((MatchResult block) -> block.group(1))
        .flatMap(String::lines)
        .filter(line -> !line.isBlank() && !line.equals("mvn verify"))
        .toList();
  }

  private void run(String line) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Path errors = folder.resolve("errors");
    Process process =
        new ProcessBuilder("sh", "-c", line)
            .directory(folder.toFile())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), line + " took longer than a minute");
    assertEquals(0, process.exitValue(), line + ": " + Files.readString(errors));
    assertFalse(Files.readString(output).isBlank(), line + " printed nothing");
    try (Stream<String> said = Files.lines(errors)) {
      assertTrue(said.allMatch(text -> text.startsWith("lede: ")), line + " said something odd");
    }
  }
}
