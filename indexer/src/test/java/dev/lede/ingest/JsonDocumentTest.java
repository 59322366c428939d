package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

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

  @Test
  void aBrokenElementEndsTheFile() {
    assertEquals(
        List.of(
            "One",
            "a.json:2: broken JSON at line 2, column 13: nothing was read from element 2 on"),
        Reading.outcomes("a.json", "[{'title':'One'},", "{'title':'' x},", "{'title':'Three'}]"));
    assertEquals(
        List.of(
            "One",
            "a.json:2: the JSON breaks off at line 2, column 1: nothing was read from element 2 on"),
        Reading.outcomes("a.json", "[{'title':'One'},", ""));
  }

  @Test
  void invalidUtf8EndsTheFile() {
    byte[] latin1 = "[{\"title\":\"One\"},{\"title\":\"é\"}]".getBytes(ISO_8859_1);
    List<String> outcomes = Reading.outcomes(Reading.file("a.json", latin1, ReadOptions.NONE));
    assertEquals(
        "a.json:%d: invalid UTF-8 at byte 28: nothing was read from element %<d on"
            .formatted(outcomes.size()),
        outcomes.get(outcomes.size() - 1));
  }
}
