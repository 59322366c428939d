package dev.lede.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static String split(String text) {
    return Sentences.of(text).stream().map(span -> span.of(text)).collect(Collectors.joining("|"));
  }

  /** A bar stands where one sentence ends and the next begins, in place of a space. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It sank.|Nobody died.",
        "Mr. Toll met Gov. Marsh and Sen. J.D. Vance-Orr.|They spoke.",
        "The U.S. Senate voted.|It was late.",
        "He moved to the U.S.|The firm followed.",
        "It opens at 9 a.m. Monday.|Doors close at 5 p.m.|No one may enter later.",
        "He is ranked No. 10 in the city.",
        "Is it No.|Yes it is.",
        "Yahoo! shares rose.|Others fell.",
        "“We won!” she said.|“Go home.”|He went.",
        "Norlink Corp. said so.|Shares rose 3.5 percent.",
        "Wait…|What now?|Nothing!",
        "The vote is on Jan. 5 in Harrow.|St. Mary's is open.",
        "He paid $2.50 at shop.example today.|It was cheap.",
      })
  void endWhereAReaderWouldSay(String marked) {
    assertEquals(marked, split(marked.replace('|', ' ')));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A headline\n\nA paragraph", "Gov.\n\nMarsh left"})
  void anEmptyLineAlwaysEndsOne(String text) {
    assertEquals(2, Sentences.of(text).size());
  }

  @Property
  void coverEverythingButWhiteSpace(@ForAll String text) {
    List<Span> sentences = Sentences.of(text);
    StringBuilder left = new StringBuilder();
    int at = 0;
    for (Span sentence : sentences) {
      left.append(text, at, sentence.start());
      at = sentence.end();
    }
    left.append(text.substring(at));
    assertEquals("", left.toString().strip().replaceAll("\\s", ""));
  }
}
