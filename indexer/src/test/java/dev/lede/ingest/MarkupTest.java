package dev.lede.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AT&T and R&D; a&copy=b",
        "a < b and b > c",
        "shares of Harrow <HRB.O> rose",
        "x <b and c> y",
        "5<a",
        "<unknown>kept</unknown>",
        "half an &entity without end",
        "<3 hearts",
      })
  void whatOnlyLooksLikeMarkupStays(String text) {
    assertEquals(text, Markup.text(text));
  }

  @Test
  void paragraphsAndLineBreaksBecomeParagraphs() {
    assertEquals("One\n\nTwo\n\nThree", tidy("<p>One</p><p class=\"x\">Two<br/><br>Three</p>"));
  }

  @Test
  void inlineMarkupLeavesNoTrace() {
    assertEquals("The old harbour", tidy("The <b>old</b> <a href='x'>harb</a>our<!-- note -->"));
  }

  @Test
  void entitiesBecomeCharacters() {
    assertEquals(
        "Ellis & Söhne — “yes” <b>",
        Markup.text("Ellis &amp; S&#xf6;hne &mdash; &ldquo;yes&#8221; &lt;b&gt;"));
  }

  @Test
  void scriptsAndStylesAreNotRead() {
    assertEquals("Text", tidy("<style>p{}</style><p>Text</p><script>if (a<b) x()</script>"));
  }

  @Test
  void aTickerSurvivesBesideMarkup() {
    assertEquals("Harrow <HRB.O> rose & fell", tidy("<p>Harrow <HRB.O> rose & fell</p>"));
  }

  @Test
  void listsAndTablesKeepTheirWordsApart() {
    assertEquals("one\n\ntwo\n\na b", tidy("<ul><li>one<li>two</ul><table><tr><td>a<td>b</table>"));
  }

  private static String tidy(String html) {
    return Paragraphs.of(Markup.text(html));
  }
}
