package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

  @Test
  void aBrokenLineCostsNothingButItself() {
    assertEquals(
        List.of(
            "One",
            "a.jsonl:2: broken JSON at column 14",
            "a.jsonl:3: the JSON breaks off at column 13",
            "a.jsonl:4: an array and no object",
            "a.jsonl:5: more than one value on a line",
            "a.jsonl:6: neither a headline nor a body",
            "Seven"),
        Reading.outcomes(
            "a.jsonl",
            "{'title':'One'}",
            "{'title':'é' x}",
            "{'title':'Th",
            "[]",
            "{'title':'a'} {'title':'b'}",
            "{'author':'Ada Brandt'}",
            "{'title':'Seven'}"));
  }

  @Test
  void blankLinesAndAByteOrderMarkAreNothing() {
    assertEquals(
        List.of("One", "Two"),
        Reading.outcomes("a.jsonl", "\uFEFF{'title':'One'}\r", "", " \t\r", "{'title':'Two'}", ""));
  }

  @Test
  void aFirstLineThatIsBrokenDoesNotHideTheFormat() {
    assertEquals(
        List.of("a.jsonl:1: broken JSON at column 1", "Two"),
        Reading.outcomes("a.jsonl", "oops", "{'title':'Two'}"));
    assertEquals(
        List.of("a.json:1: the JSON breaks off at column 13", "Two"),
        Reading.outcomes("a.json", "{'title':'On", "{'title':'Two'}"));
  }

  @Test
  void invalidUtf8IsNamedWithItsPlaceInTheLine() {
    byte[] latin1 =
        "{\"title\":\"One\"}\n{\"title\":\"é\"}\n{\"title\":\"Three\"}".getBytes(ISO_8859_1);
    assertEquals(
        List.of("One", "a.jsonl:2: invalid UTF-8 at byte 11", "Three"),
        Reading.outcomes(Reading.file("a.jsonl", latin1, ReadOptions.NONE)));
  }

  @Test
  void aLineNestedTooDeeplyIsLeftOut() {
    assertEquals(
        List.of("a.jsonl:1: nested deeper than 100 levels at column 106", "Two"),
        Reading.outcomes("a.jsonl", "{'x':" + "[".repeat(50_000), "{'title':'Two'}"));
  }

  @Test
  void aHugeLineIsLeftOut() {
    InputStream huge =
        new SequenceInputStream(
            new SequenceInputStream(
                text("{\"title\":\"One\"}\n{\"title\":\""), new Letters(Lines.LONGEST)),
            text("\"}\n{\"title\":\"Three\"}"));
    assertEquals(
        List.of("One", "a.jsonl:2: line longer than 64 MiB", "Three"),
        Reading.outcomes(Reading.file("a.jsonl", huge, ReadOptions.NONE)));
  }

  @Test
  void theOriginIsTheFileAndTheLine() {
    assertEquals("one.jsonl:1", Reading.json("{'title':'One'}").origin().toString());
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  /** A stream of one letter that is in no memory. */
  private static final class Letters extends InputStream {
    private long left;

    Letters(long left) {
      this.left = left;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int count = (int) Math.min(left, length);
      Arrays.fill(buffer, offset, offset + count, (byte) 'a');
      left -= count;
      return count == 0 ? -1 : count;
    }
  }
}
