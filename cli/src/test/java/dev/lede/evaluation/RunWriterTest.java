package dev.lede.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.evaluation.RunWriter.Found;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunWriterTest {

  private static String written(Found... found) {
    StringWriter text = new StringWriter();
    new RunWriter(new PrintWriter(text), "tag").write(new Topic("7", "any"), List.of(found));
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void aLineForEachArticle() {
    assertEquals(
        "7 Q0 b 1 9.5 tag\n7 Q0 a 2 0.25 tag\n",
        written(new Found("b", 9.5f), new Found("a", .25f)));
    assertEquals("", written());
  }

  @Test
  void equalScoresArePartedByLittle() {
    assertEquals(
        "7 Q0 a 1 2.5 tag\n7 Q0 b 2 2.499999 tag\n7 Q0 c 3 2.499998 tag\n7 Q0 d 4 1.0 tag\n",
        written(
            new Found("a", 2.5f), new Found("b", 2.5f), new Found("c", 2.5f), new Found("d", 1)));
  }

  @Property
  void scoresFallAsDecimalsAndAsFloats(@ForAll("scores") List<Float> scores) throws IOException {
    List<Found> found =
        IntStream.range(0, scores.size())
            .mapToObj(i -> new Found("id" + i, scores.get(i)))
            .toList();
    String run = written(found.toArray(Found[]::new));
    List<String> printed = run.lines().map(line -> line.split(" ", -1)[4]).toList();
    for (int i = 1; i < printed.size(); i++) {
      BigDecimal before = new BigDecimal(printed.get(i - 1));
      BigDecimal after = new BigDecimal(printed.get(i));
      assertTrue(after.compareTo(before) < 0, printed.toString());
      assertTrue(after.floatValue() < before.floatValue(), printed.toString());
    }
    assertTrue(printed.stream().allMatch(score -> score.matches("-?[0-9]+\\.?[0-9]*")), run);
    Path file = Files.createTempFile("written", ".run");
    Files.writeString(file, run);
    assertEquals(found.stream().map(Found::id).toList(), Run.read(file).articles("7"));
    Files.delete(file);
  }

  @Provide
  Arbitrary<List<Float>> scores() {
    Arbitrary<Float> score =
        Arbitraries.oneOf(
            Arbitraries.of(0f, 1f, 30.5f, 1e6f, 1e-20f, Float.MAX_VALUE, Float.POSITIVE_INFINITY),
            Arbitraries.floats().between(0, 50));
    return score
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(scores -> scores.stream().sorted(Comparator.reverseOrder()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b              | a%20b",
        "my\\tstory\\n.txt  | my%09story%0A.txt",
        "caf\u00e9\u00a0\u2028x | caf\u00e9%C2%A0%E2%80%A8x",
        "a\u001b[31m\u202e  | a%1B[31m%E2%80%AE",
        "https://wire.example/a%20b?c=1&d | https://wire.example/a%20b?c=1&d",
        "\ud83d\ude00\ud83d     | \ud83d\ude00%3F",
      })
  void whiteSpaceAndControlsInAnIdAreWrittenAsInAnAddress(String id, String written) {
    assertEquals(written, WrittenId.of(id.translateEscapes()));
    assertEquals(
        List.of("7", "Q0", written, "1", "1.0", "tag"),
        Arrays.asList(written(new Found(id.translateEscapes(), 1)).strip().split("\\s")));
  }

  @Test
  void idsThatWouldBeWrittenAlikeAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> written(new Found("a b", 2), new Found("a%20b", 1)));
  }
}
