package dev.lede.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * For every kind of query, what of a text matched is marked, as one span each, and nothing else.
 */
class MarkedMatchesTest {
  @TempDir private Path folder;

  private String marked(SearchRequest request, String marked) throws IOException {
    String text = marked.replaceAll("[\\[\\]]", "");
    return Shown.text(Shown.hit(folder, Shown.article("News", text), request));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          lede:crews             | The ferry [crews] who sail the bay in all weathers want pay.
          lede:"ferry crews" bay | The [ferry crews] who sail the [bay] in all weathers want pay.
          lede:(crews sail)^2    | The ferry [crews] who [sail] the bay in all weathers want pay.
          """)
  void inTheLedeWhereItIsAskedOfTheLede(String query, String expected) throws IOException {
    String body = expected.replaceAll("[\\[\\]]", "") + "\n\nFerry crews sail no more.";
    assertEquals(
        expected,
        Shown.text(Shown.hit(folder, Shown.article("News", body), Shown.everyday(query))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ferry                        | [Ferries] are late; the [ferry's] crew slept.
          ferry strike                 | The [ferry] crews are on [strike] since [strikes] began.
          US                           | The [U.S.]-led talks are in the [US], not with us.
          covid19 cooperation O'Brien  | [COVID-19] ended; [co-operation] with [O’Brien’s] wife goes on.
          cafe                         | The [café] is no cave.
          2006                         | In [2006] it was [2,006] and 2007.
          $1,000                       | It paid $[1000] and $1,200.
          渡轮                         | [渡轮]沉没了。
          one-way                      | A [one way] road and a [one-way] street, way one.
          "port authority"             | The [port authority] spoke; no authority of the port denied it.
          "the strike"                 | By the end of [the strike] the town was calm.
          "one-way street"             | It is a [one way street] and a [one-way street], one way.
          "authority strike"~4         | The port [authority] saw a [strike]; and all through the night the authority slept.
          harbour NEAR/4 port          | The [harbour] master closed the [port]; nobody in the whole town saw the harbour.
          "port authority" NEAR/4 strike | The [port authority] saw a [strike]; an authority of the port slept long before a strike.
          fer* NEAR/2 str*             | A [ferry] and a [strike]; nobody in town saw straw, nor did they see ferns.
          miss*                        | [Missiles] [missed] the [mission]; no one was amiss.
          m?ssile*                     | [Missiles] missed the [missile].
          strike~1                     | The [strike] became a [stroke] of luck and no strikers.
          kafe~1 caff~1                | The [café] was calm.
          (ferry AND strike) OR pay    | The ferry is late, [pay] is due.
          (ferry AND late) OR pay      | The [ferry] is [late], [pay] is due.
          +ferry -strike pay           | The [ferry] is late, [pay] is due.
          ferry OR (pay -late)         | The [ferry] is late, pay is due.
          kyiv                         | In [Kiev] it rained, [Kyiv] was dry.
          UN                           | The [United Nations] met and the [U.N.] spoke, united by nations.
          body:ferry                   | The [ferry] is late.
          -lede:crews ferry            | The [ferry] is late.
          ferry^3 pay                  | The [ferry] is late, [pay] is due.
          since:2000 ferry             | The [ferry] is late.
          "don't stop"                 | They [don’t stop] and [dont stop].
          """)
  void ofTheEverydaySyntax(String query, String expected) throws IOException {
    assertEquals(expected, marked(Shown.everyday(query), expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /fer+y/                      | A [ferry], a [ferrry] and a [fery] but no fairy.
          [ferry TO fir]               | A [ferry], a [fig] and a [fir] but no elk.
          {ferry TO fir}               | A ferry, a [fig] and a fir.
          stroke~1 AND fer?y           | A [stroke] of the [ferry] [strike].
          "port strike"~3              | The [port] in a [strike].
          body:(pier AND dock)         | The [pier] and [dock] of the ferry.
          headline:news OR body:/do.k/ | The pier and [dock] of the news.
          +ferry +(late OR due) -dock  | The [ferry] is [late] or [due].
          """)
  void ofLuceneSyntax(String query, String expected) throws IOException {
    assertEquals(expected, marked(Shown.lucene(query), expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ferry                        | [Ferry] sinks off Harrow
          fer* "off harrow"            | [Ferry] sinks [off Harrow]
          title:sink                   | Ferry [sinks] off Harrow
          sink NEAR/3 harrow           | Ferry [sinks] off [Harrow]
          body:ferry                   | Ferry sinks off Harrow
          """)
  void inHeadlinesToo(String query, String expected) throws IOException {
    String headline = expected.replaceAll("[\\[\\]]", "");
    Hit hit = Shown.hit(folder, Shown.article(headline, "The ferry."), Shown.everyday(query));
    assertEquals(expected, hit.headline().marked("[", "]"));
  }

  @Test
  void areNotWhatWasAskedOfAnotherField() throws IOException {
    Article article =
        Article.builder("a").headline("Toll").author("Anna Toll").body("Toll ferry.").build();
    Hit hit = Shown.hit(folder, article, Shown.everyday("author:toll ferry"));
    assertEquals("Toll", hit.headline().marked("[", "]"));
    assertEquals("Toll [ferry].", Shown.text(hit));
  }
}
