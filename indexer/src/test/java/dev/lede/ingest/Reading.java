package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.lede.article.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a file that is given as text, for the tests of the formats. */
final class Reading {
  private Reading() {}

  /** Everything read from a file of a name. */
  static List<Parsed> file(String name, String content, ReadOptions options) {
    return file(name, content.getBytes(UTF_8), options);
  }

  static List<Parsed> file(String name, String content) {
    return file(name, content, ReadOptions.NONE);
  }

  static List<Parsed> file(String name, byte[] content, ReadOptions options) {
    return file(name, new ByteArrayInputStream(content), options);
  }

  static List<Parsed> file(String name, InputStream content, ReadOptions options) {
    List<Parsed> all = new ArrayList<>();
    Provenance news = Provenance.of(name, Path.of("/news/" + name), false);
    try (OpenedFile file = OpenedFile.of(content, news, options)) {
      for (Optional<Parsed> one = file.next(); one.isPresent(); one = file.next()) {
        all.add(one.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** The one article on a line of JSON, written with single quotation marks. */
  static Article json(String line) {
    return article(file("one.jsonl", line.replace('\'', '"')));
  }

  /** The one article of a plain text. */
  static Article text(String... lines) {
    return article(file("one.txt", String.join("\n", lines)));
  }

  static Article article(List<Parsed> all) {
    if (all.size() != 1) {
      throw new AssertionError("not one article but " + all);
    }
    return assertInstanceOf(Parsed.Ok.class, all.get(0)).article();
  }

  /** What came of each piece: the headline of an article, or the place and the reason. */
  static List<String> outcomes(List<Parsed> all) {
    return all.stream().map(Reading::outcome).toList();
  }

  static List<String> outcomes(String name, String... lines) {
    String content = String.join("\n", Arrays.asList(lines)).replace('\'', '"');
    return outcomes(file(name, content));
  }

  private static String outcome(Parsed parsed) {
    return switch (parsed) {
      case Parsed.Ok ok -> ok.article().headline();
      case Parsed.Problem problem -> problem.origin() + ": " + problem.why();
      case Parsed.PassedOver passed ->
          "%s: %d %s".formatted(passed.origin(), passed.count(), passed.what());
      case Parsed.Skipped skipped -> skipped.origin() + ": skipped: " + skipped.why();
    };
  }
}
