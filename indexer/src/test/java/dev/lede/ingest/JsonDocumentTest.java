package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDocumentTest {

  @Test
  void readsAnArray() {
    assertEquals(
        List.of("One", "Two"),
        Reading.outcomes("a.json", "[", "  {'title':'One'},", "  {'title':'Two'}", "]"));
    assertEquals(List.of("a.json: 1 files without an article"), Reading.outcomes("a.json", "[]"));
  }

  @Test
  void readsObjectsLaidOutOverLines() {
    assertEquals(
        List.of("One", "Two"),
        Reading.outcomes("a.json", "{", "  'title': 'One'", "}", "{", "  'title': 'Two'", "}"));
    assertEquals(
        List.of("One", "Two"), Reading.outcomes("a.json", "{'title':'One'}{'title':'Two'}"));
  }

  @Test
  void anElementThatIsNoArticleCostsNothingButItself() {
    assertEquals(
        List.of("a.json:1: a number and no object", "a.json:2: neither a headline nor a body", "x"),
        Reading.outcomes("a.json", "[5,{'n':1},{'title':'x'}]"));
  }

  /** Each `~` is the end of a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [{'title':'1'},~{'title':'2'x},~{'title':'3'}]   | 1; a.json:2: broken JSON at line 2, column 13; 3
          [{'title':'1'},{'title':'2'x},{'title':'3'x}]    | 1; a.json:2: broken JSON at line 1, column 28; a.json:3: broken JSON at line 1, column 43: nothing was read from element 3 on
          [{'title':'1'},{'title':'2},{'title':'3'}]       | 1; a.json:2: broken JSON at line 1, column 31; 3
          [{'title':'1'}~{'title':'2'},,{'title':'3'},~]   | 1; 2; 3
          [{'title':'1'},~{'title':'2',~{'title':'3'}]     | 1; a.json:2: broken JSON at line 3, column 1; 3
          [{oops},{'title':'2'}]                           | a.json:1: broken JSON at line 1, column 3: nothing was read from element 1 on
          {'title':'1'}{'title':2'}{'title':'3'}           | 1; a.json:2: broken JSON at line 1, column 24; 3
          {'articles':[{'title':'1'},{'title':},{'title':'3'}],'n':1} | 1; a.json:2: broken JSON at line 1, column 37; 3
          [{'articles':[{'title':x},{'title':'2'}]}]       | a.json:1: broken JSON at line 1, column 24; 2
          [{'title':'1'},                                  | 1; a.json:2: the JSON breaks off at line 1, column 16: nothing was read from element 2 on
          [{'title':'1'},{'title':'2','x':[{'title':'4'}]x},{'title':'3'}] | 1; a.json:2: broken JSON at line 1, column 48; 3
          """)
  void aBrokenElementCostsOnlyItself(String json, String outcomes) {
    String lines = json.replace('~', '\n').replace('\'', '"');
    List<Parsed> read = Reading.file("a.json", lines.getBytes(UTF_8), ReadOptions.NONE);
    assertEquals(outcomes, String.join("; ", Reading.outcomes(read)));
  }

  @Test
  void invalidUtf8CostsOneElement() {
    byte[] latin1 =
        "[{\"title\":\"One\"},{\"title\":\"é\"},{\"title\":\"Three\"}]".getBytes(ISO_8859_1);
    List<String> outcomes = Reading.outcomes(Reading.file("a.json", latin1, ReadOptions.NONE));
    assertEquals(List.of("One", "a.json:2: invalid UTF-8 at byte 28", "Three"), outcomes);
  }

  /** Thousands of elements, some broken: the others are all read, whatever lies in which block. */
  @Test
  void theElementsAroundBrokenOnesAreAllRead() {
    StringBuilder json = new StringBuilder("\uFEFF[");
    List<String> expected = new ArrayList<>();
    for (int i = 1; i <= 5_000; i++) {
      String title = "Gull " + "é".repeat(i % 50) + i;
      boolean broken = i % 7 == 0;
      json.append(i == 1 ? "\n" : ",\n").append("{\"title\":\"").append(title);
      json.append(broken ? "\"x\"}" : "\"}");
      expected.add(broken ? "broken" : title);
    }
    List<Parsed> read =
        Reading.file("a.json", json.append("]").toString().getBytes(UTF_8), ReadOptions.NONE);
    assertEquals(
        expected,
        Reading.outcomes(read).stream()
            .map(one -> one.startsWith("a.json:") ? "broken" : one)
            .toList());
  }

  /** What is kept of a broken element is that element, whatever stands around it. */
  @Test
  void aBrokenElementIsKept() {
    String json = "[{'title':'1'},\n  {'title':'2'x} ,\n {'title':'3'}, {'title':'4'";
    List<Parsed> read =
        Reading.file("a.json", json.replace('\'', '"').getBytes(UTF_8), ReadOptions.NONE);
    assertEquals(
        List.of("{'title':'2'x}", "{'title':'4'"),
        read.stream()
            .filter(Parsed.Problem.class::isInstance)
            .map(problem -> ((Parsed.Problem) problem).rejected().orElseThrow().text())
            .map(text -> text.replace('"', '\''))
            .toList());
  }
}
