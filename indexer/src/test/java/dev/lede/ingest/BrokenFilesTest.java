package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Files of every format, cut, joined and strewn with signs: none of them ends a run. */
class BrokenFilesTest {
  private static final List<String> SIGNS =
      List.of(
          "<item>",
          "</item>",
          "<x:>",
          "<![CDATA[",
          "]]>",
          "<!--",
          "-->",
          "<?",
          "&",
          "&x;",
          "<",
          ">",
          "\"",
          "'",
          "<!DOCTYPE x [",
          "]>",
          "\0",
          "\uFEFF",
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "\\",
          "\n",
          "---\n",
          "+++\n",
          "<DOC>",
          "</TEXT>",
          "&#x110000;",
          "\\ud800",
          "\t",
          "|",
          "é");

  private final List<byte[]> samples = samples();

  @Property(tries = 400)
  void everyFileIsReadToItsEnd(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    byte[] broken = samples.get(random.nextInt(samples.size()));
    for (int changes = 1 + random.nextInt(5); changes > 0; changes--) {
      broken = changed(broken, random);
    }
    InputStream input = new ByteArrayInputStream(broken);
    try (NewsReader news = new NewsReader(List.of("-"), input, ReadOptions.NONE)) {
      news.forEachRemaining(Parsed::origin);
    }
  }

  private byte[] changed(byte[] file, Random random) {
    int at = random.nextInt(file.length + 1);
    byte[] other = samples.get(random.nextInt(samples.size()));
    int end = at + random.nextInt(file.length - at + 1);
    byte[] sign = SIGNS.get(random.nextInt(SIGNS.size())).getBytes(UTF_8);
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    changed.write(file, 0, at);
    switch (random.nextInt(4)) {
      case 0 -> changed.writeBytes(sign);
      case 1 -> changed.write(other, random.nextInt(other.length), 1);
      case 2 -> changed.write(other, 0, random.nextInt(other.length));
      default -> at = end;
    }
    if (random.nextInt(10) > 0) {
      changed.write(file, at, file.length - at);
    }
    return changed.toByteArray();
  }

  private static List<byte[]> samples() {
    Path folder = Path.of("").toAbsolutePath().resolveSibling("sample-data").resolve("formats");
    List<byte[]> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        samples.add(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return samples;
  }
}
