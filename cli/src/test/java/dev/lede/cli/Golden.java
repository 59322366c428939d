package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whole outputs kept as files. To renew one after a change that was meant, delete it and run its
 * test: it fails once, and writes the file for you to read.
 */
final class Golden {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private Golden() {}

  static void assertSame(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (!Files.exists(file)) {
      Files.writeString(file, actual, UTF_8);
      throw new AssertionError("wrote " + file + ": read it, then run the test again");
    }
    assertEquals(Files.readString(file, UTF_8), actual);
  }
}
