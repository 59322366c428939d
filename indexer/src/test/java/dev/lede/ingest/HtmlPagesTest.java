package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken out of web pages. */
class HtmlPagesTest {
  private static final String STORY =
      """
      <p>The ferry to the islands of Skerrow sank last night in a storm, the harbour master said.</p>
      <p>All who were on board were brought to Harrow Bay, where they were given tea and dry clothes.</p>
      <p>The storm went on until morning, and nobody could say when the next ferry would leave.</p>
      """;

  private static final String TEXT =
      """
      The ferry to the islands of Skerrow sank last night in a storm, the harbour master said.

      All who were on board were brought to Harrow Bay, where they were given tea and dry clothes.

      The storm went on until morning, and nobody could say when the next ferry would leave.""";

  private static final String MENU =
      """
      <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
      <div class="top"><a href="/a">Storm</a> <a href="/b">Ferries</a> <a href="/c">Islands</a></div>
      """;

  private static Article page(String head, String body) {
    return Reading.article(all("<!doctype html><html><head>" + head + "</head><body>" + body));
  }

  private static List<Parsed> all(String html) {
    return Reading.file("page.html", html.getBytes(UTF_8), ReadOptions.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<main><h1>Ferry sinks</h1>STORY</main>",
        "<div class='story'><h1>Ferry sinks</h1>STORY</div><div class='related'>MORE</div>",
        "<article><h1>Ferry sinks</h1><div class='byline'>By Anna Toll</div>STORY</article><aside>MORE</aside>",
        "<div>STORY</div><div id='comments'><p>I saw it too, and it was a very bad storm indeed, my friends.</p></div>",
        "<div>STORY<p>Read more: <a href='/x'>The other ferry</a></p></div>",
        "<div>STORY<ul class='share'><li><a href='/f'>Share</a></li></ul></div>",
        "<div>STORY<figure><img src='x'><figcaption>The ferry in the storm, as it was seen from here.</figcaption></figure></div>",
        "<article class='post tag-ferry category-comments'>STORY</article>",
        "<div class='float-sidebar-container'>STORY</div>",
        "<form action='/'><table><tr><td>STORY</td></tr></table></form>",
        "<div>STORY</div><footer><p>Copyright of the Harrow Courier, all rights reserved, in this and other years.</p></footer>",
        "<div>STORY</div><div class='newsletter'><p>Sign up for our letter, which comes to you each morning at six.</p></div>",
        "<div>STORY</div><div style='display: none'><p>This was never meant to be read by anybody, least of all by you.</p></div>",
        "<div>STORY<script>var x = '<p>not a story at all, but a script that says it is one.</p>';</script></div>",
      })
  void theStoryIsTakenAndWhatStandsAroundItIsLeft(String body) {
    String more =
        "<p><a href='/y'>More of the storm and of the ferries, in pictures, on another page.</a></p>";
    Article article = page("", MENU + body.replace("STORY", STORY).replace("MORE", more));
    assertEquals(TEXT, article.body());
  }

  @Test
  void aListOfWhatWasSaidBelongsToTheStoryThoughItsItemsBeginWithLinks() {
    String list =
        "<p>He also said, in an interview that went on for longer than was planned:</p><ul>"
            + "<li><a href='/ferry'>The old ferry must stay</a> to keep the islands alive</li>"
            + "<li>He is sure that the new one will be built</li></ul>";
    String body = page("", "<article>" + STORY + list + STORY + "</article>").body();
    assertTrue(body.contains("The old ferry must stay to keep the islands alive"), body);
    assertTrue(body.contains("He is sure that the new one will be built"), body);
  }

  @Test
  void aPageOfAFilmHasFewWordsAndIsAnArticle() {
    String film =
        "<div class='story'><h1>Ferry sinks: the film</h1><p>Two sailors ask for help as the sea"
            + " comes over the side.</p></div>";
    Article article = page("<meta property='og:type' content='video'>", MENU + MENU + MENU + film);
    assertEquals("Ferry sinks: the film", article.headline());
    assertEquals("Two sailors ask for help as the sea comes over the side.", article.body());
  }

  @Test
  void headingsListsAndQuotationsBelongToTheStory() {
    String body =
        "<article>"
            + STORY
            + "<h2>What is known</h2><ul><li>The ferry was new.</li><li>The sea was rough.</li></ul>"
            + "<blockquote>It was dark when we left, and darker still when we sank.</blockquote>"
            + "</article>";
    assertEquals(
        TEXT
            + "\n\nWhat is known\n\nThe ferry was new.\n\nThe sea was rough.\n\n"
            + "It was dark when we left, and darker still when we sank.",
        page("", body).body());
  }

  @Test
  void linesApartAreParagraphs() {
    String body =
        STORY
            .replace("<p>", "")
            .replace("</p>\n", "<br><br>")
            .replace("last night", "last<br>night");
    assertEquals(TEXT, page("", "<div>" + body + "</div>").body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <title>Ferry sinks in storm</title>                             | <h1>Ferry sinks in storm</h1>
          <title>Ferry sinks in storm - Harrow Courier</title>            | <h1>Ferry sinks in storm</h1>
          <title>Ferry sinks in storm ¦ News ¦ Harrow Courier</title>     | <h1>Harrow Courier</h1><h1>Ferry sinks in storm</h1>
          <title>Harrow Courier</title><meta property="og:title" content="Ferry sinks in storm"> | <h2>News</h2>
          <meta property="og:site_name" content="Courier"><title>Courier: Ferry sinks in storm</title> | <h2>News</h2>
          <title>Ferry sinks in storm - Harrow Courier</title>            | <h2>News</h2>
          <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sinks in storm"}</script> | <h2>News</h2>
          """)
  void theHeadlineIsWhatMostOfItSays(String head, String body) {
    String html = head.replace("¦", "|");
    assertEquals("Ferry sinks in storm", page(html, body + STORY).headline());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <meta property="article:published_time" content="2025-03-04T10:30:00Z"> | x
          <meta name="pubdate" content="2025-03-04">                 | x
          <meta itemprop="datePublished" content="March 4, 2025">    | x
          <script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"datePublished":"2025-03-04"}]}</script> | x
          <meta name="date" content="soon">                          | <time datetime="2025-03-04">today</time>
          <meta name="x" content="y">                                | <span class="pub-date">March 4, 2025</span>
          <link rel="canonical" href="https://courier.example/2025/03/04/ferry"> | x
          """)
  void theDateIsFound(String head, String body) {
    Article article = page(head, "<div>" + body + "</div>" + STORY);
    assertEquals("2025-03-04", article.published().orElseThrow().local().toLocalDate().toString());
  }

  @Test
  void whatItSaysOfItselfIsTaken() {
    String head =
        """
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry sinks",
         "author": [{"@type": "Person", "name": "Anna Toll"}, {"name": "Lorne Abbey"}],
         "publisher": {"name": "Harrow Courier"}, "articleSection": "Sea", "keywords": "ferry, storm",
         "inLanguage": "en-GB"}
        </script>
        <link rel="canonical" href="https://courier.example/ferry">
        <meta name="description" content="A ferry has sunk.">
        """;
    Article article = page(head, STORY);
    assertEquals(List.of("Anna Toll", "Lorne Abbey"), article.authors());
    assertEquals("Harrow Courier", article.source());
    assertEquals("Sea", article.section());
    assertEquals(List.of("ferry", "storm"), article.tags());
    assertEquals("en-GB", article.language());
    assertEquals("https://courier.example/ferry", article.url());
    assertEquals("\"A ferry has sunk.\"", article.extra().get("description"));
  }

  @Test
  void aStoryThatIsOnlyToldAndNotSeenIsTaken() {
    String told = TEXT.replace("\n\n", " ");
    String head =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\",\"articleBody\":\""
            + told
            + "\"}</script>";
    assertEquals(told, page(head, "<p>Please switch on scripts.</p>").body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE"})
  void charactersAreReadAsTheyWereWritten(String charset) {
    String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
    String html =
        mark
            + "<html><head><meta charset='"
            + charset
            + "'><title>Fähre</title></head><body>"
            + STORY.replace("ferry", "fähre")
            + "</body></html>";
    Article article =
        Reading.article(
            Reading.file("page.html", html.getBytes(Charset.forName(charset)), ReadOptions.NONE));
    assertTrue(article.body().startsWith("The fähre to the islands"), article.body());
  }

  @Test
  void withoutAWordOnItsCharactersTheyAreThoseOfMostOldPages() {
    byte[] bytes =
        ("<html><body>" + STORY.replace("ferry", "fähre"))
            .getBytes(Charset.forName("windows-1252"));
    Article article = Reading.article(Reading.file("page.html", bytes, ReadOptions.NONE));
    assertTrue(article.body().startsWith("The fähre to the islands"), article.body());
  }

  @Test
  void aPageThatOnlyLeadsToOthersHasNoStory() {
    StringBuilder front =
        new StringBuilder("<html><head><title>Harrow Courier</title></head><body>");
    for (int i = 0; i < 40; i++) {
      front
          .append("<div><h3><a href='/")
          .append(i)
          .append("'>Ferry number ")
          .append(i)
          .append(" sinks in a storm</a></h3><p>More of it.</p></div>");
    }
    assertEquals(
        List.of("page.html: skipped: a page without a story"),
        Reading.outcomes(all(front.toString())));
  }

  @ParameterizedTest
  @CsvSource({
    "page.html, <p>x, true",
    "page, <!DOCTYPE html><p>x, true",
    "page.txt, <html lang='en'><p>x, true",
    "feed.xml, <rss version='2.0'></rss>, false",
    "page.html, {}, false",
  })
  void isToldByItsBeginning(String name, String content, boolean page) {
    assertEquals(page, new HtmlPages().recognises(name, Head.of(content.getBytes(UTF_8))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<p><a href='x'>",
        "<table><tr><td>",
        "<ul><li>",
        "</div>",
        "<",
        "&amp",
        "<a b='",
        "<!--",
        "<font color=x>x"
      })
  void whatIsMadeToHarmCostsLittle(String part) {
    String html = "<html><body>" + STORY + part.repeat(3_000_000 / part.length());
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertFalse(all(html).isEmpty()));
  }

  @Test
  void aPageThatIsTooLongIsRefused() {
    String html = "<html><body>" + "x".repeat(HtmlPages.LONGEST);
    assertEquals(List.of("page.html: a page longer than 16 MiB"), Reading.outcomes(all(html)));
  }
}
