package dev.lede.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {

  /** Words part at "; ". */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ferry strike | ferry; strike",
        "ferry OR strike AND NOT pay | ferry; or; strike; and; not; pay",
        "-ferry +strike \"pay deal\" | -ferry; +strike; \"pay; deal\"",
        "title:ferry since:7d 2024..2025 | title:ferry; since:7d; 2024..2025",
        "(ferry strik* colou?r~ boat^2) * | (ferry; strik*; colou?r~; boat^2); *",
        "what is \\NEAR? | what; is; \\NEAR?",
        "who won? | who; won",
        // Capitals throughout tell nothing, with one word in small letters they would.
        "FED TELLS BANKS AND CREDITORS | fed; tells; banks; and; creditors",
        "US OR UK | US; or; UK",
        "\u00a0ferry\u00a0\tstrike | ferry; strike",
      })
  void nothingIsASign(String text, String words) {
    UnderstoodQuery understood = QuerySyntax.words(text);
    List<NewsQuery> expected =
        List.of(words.split("; ", -1)).stream().<NewsQuery>map(NewsQuery.Word::new).toList();
    assertEquals(new NewsQuery.Clauses(List.of(), expected, List.of()), understood.query());
    assertEquals(List.of(), understood.notes());
  }

  @Property
  void whatHasNoSignMeansWhatItDoesWhenTyped(
      @ForAll
          @StringLength(min = 1, max = 30)
          @Chars({' ', '\'', 'é'})
          @CharRange(from = 'a', to = 'e')
          String letters) {
    String text = "a" + letters.replace("'", "x'x");
    assertEquals(QuerySyntax.parse(text), QuerySyntax.words(text));
  }

  @Test
  void oneWordIsItself() {
    assertEquals(new NewsQuery.Word("title:x"), QuerySyntax.words(" title:x ").query());
  }

  @Test
  void nothingFindsNothing() {
    NewsQuery nothing = new NewsQuery.Clauses(List.of(), List.of(), List.of());
    assertEquals(nothing, QuerySyntax.words(" \n").query());
  }

  @Test
  void whatIsTooLongIsCutWithANote() {
    String text = String.join(" ", Collections.nCopies(301, "ab"));
    assertEquals(
        List.of("left out everything from character 901 on: a query has at most 300 parts"),
        QuerySyntax.words(text).notes());
    assertEquals(
        QuerySyntax.words(text.substring(0, 899)).query(), QuerySyntax.words(text).query());
  }
}
