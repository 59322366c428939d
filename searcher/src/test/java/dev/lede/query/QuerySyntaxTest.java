package dev.lede.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuerySyntaxTest {

  /** Clauses print required ones first, then optional, then excluded ones. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "storm | storm",
        "  harbour   storm | harbour storm",
        "storm -flood | storm -flood",
        "storm +flood | +flood storm",
        "\"port authority\" strike | \"port authority\" strike",
        "strike “port authority” | \"port authority\" strike",
        "«port authority» | \"port authority\"",
        "-\"port authority\" strike | strike -\"port authority\"",
        "title:storm | headline:storm",
        "Title:storm | headline:storm",
        "author:\"Anna Toll\" ferry | author:\"Anna Toll\" ferry",
        "-source:wire ferry | ferry -source:wire",
        "lang:en | language:en",
        "url:https://a.example/b | url:https://a.example/b",
        "Smith:war | Smith:war",
        "either/or | either/or",
        "50% [tariff | 50% [tariff",
        "- storm | - storm",
        "a-b | a-b",
        "* | *",
      })
  void isUnderstoodAsPrinted(String text, String understood) {
    assertEquals(understood, QuerySyntax.parse(text).query().toString());
    assertEquals(List.of(), QuerySyntax.parse(text).notes());
  }

  @Test
  void nothingMeansEverything() {
    assertEquals(new NewsQuery.Everything(), QuerySyntax.parse("  ").query());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"port authority | \"port authority\" | closed the quote that opens at character 1",
        "title: storm | title: storm | took 'title:' as a word: nothing follows its colon directly",
        "storm \"\" | storm | left out an empty quote at character 7",
      })
  void whatHasNoMeaningIsTakenLiterallyAndSaid(String text, String understood, String note) {
    assertEquals(understood, QuerySyntax.parse(text).query().toString());
    assertEquals(List.of(note), QuerySyntax.parse(text).notes());
  }

  @Test
  void aVastQueryIsCutAndSaid() {
    UnderstoodQuery understood = QuerySyntax.parse("storm ".repeat(10_000));
    assertEquals(300, understood.query().toString().split(" ", -1).length);
    assertEquals(
        List.of("left out everything from character 1801 on: a query has at most 300 parts"),
        understood.notes());
  }

  @Property(tries = 5000)
  void neverFails(
      @ForAll @Chars({'"', '-', '+', ':', ' ', '(', '“', '\\'}) @CharRange(from = 'a', to = 'e')
          String text) {
    assertNotNull(QuerySyntax.parse("title" + text).query());
    assertNotNull(QuerySyntax.parse(text).query());
  }

  @Property
  void neverFailsOnAnyText(@ForAll String text) {
    UnderstoodQuery understood = QuerySyntax.parse(text);
    assertTrue(understood.notes().stream().noneMatch(String::isBlank));
  }
}
