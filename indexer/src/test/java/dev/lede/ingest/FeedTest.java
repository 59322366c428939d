package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedTest {

  @Test
  void readsEveryPartOfAnRssItem() {
    Article article =
        only(
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:media="http://search.yahoo.com/mrss/">
              <channel>
                <title>The Daily Gull</title><link>https://gull.example/</link><language>en-gb</language>
                <item>
                  <title>Harbour &amp;amp; ferry close</title>
                  <link>https://gull.example/harbour?utm_source=rss</link>
                  <guid isPermaLink="false">tag:gull.example,2024:1</guid>
                  <pubDate>Tue, 23 Jan 2024 07:30:00 +0100</pubDate>
                  <dc:creator>Ada Brandt</dc:creator>
                  <category>Local</category><category><![CDATA[Sea & shore]]></category>
                  <description>Ships left.</description>
                  <content:encoded><![CDATA[<p>All ships left.</p><p>None came.</p>]]></content:encoded>
                  <media:content url="https://gull.example/a.jpg"/>
                </item>
              </channel>
            </rss>
            """);
    assertEquals("tag:gull.example,2024:1", article.id());
    assertEquals("Harbour & ferry close", article.headline());
    assertEquals("All ships left.\n\nNone came.", article.body());
    assertEquals(List.of("Ada Brandt"), article.authors());
    assertEquals("The Daily Gull", article.source());
    assertEquals(List.of("Local", "Sea & shore"), article.tags());
    assertEquals("https://gull.example/harbour?utm_source=rss", article.url());
    assertEquals("en-gb", article.language());
    assertEquals("2024-01-23T06:30:00Z", instant(article));
    assertEquals(
        Map.of("media", "[\"https://gull.example/a.jpg\"]", "summary", "\"Ships left.\""),
        article.extra());
    assertEquals("a.xml:1", article.origin().toString());
  }

  @Test
  void readsEveryPartOfAnAtomEntry() {
    Article article =
        only(
            """
            <a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml"
                xml:lang="de" xml:base="https://gull.example/news/">
              <a:title type="html">The &lt;i>Daily&lt;/i> Gull</a:title>
              <a:author><a:name>Staff of the Gull</a:name></a:author>
              <a:entry xml:lang="en">
                <a:id>urn:uuid:7</a:id>
                <a:title type="xhtml"><h:div>Harbour <h:b>closes</h:b></h:div></a:title>
                <a:link rel="self" href="7.atom"/><a:link href="7.html"/>
                <a:published>2024-01-23T07:30:00Z</a:published>
                <a:updated>2024-01-24T08:00:00Z</a:updated>
                <a:author><a:name>Ada Brandt</a:name><a:email>ada@gull.example</a:email></a:author>
                <a:author><a:name>Piet Marsh</a:name></a:author>
                <a:category term="local" label="Local"/><a:category term="sea"/>
                <a:content type="xhtml"><h:div><h:p>All ships &lt;left>.</h:p><h:p>None came.</h:p></h:div></a:content>
              </a:entry>
            </a:feed>
            """);
    assertEquals("urn:uuid:7", article.id());
    assertEquals("Harbour closes", article.headline());
    assertEquals("All ships <left>.\n\nNone came.", article.body());
    assertEquals(List.of("Ada Brandt", "Piet Marsh"), article.authors());
    assertEquals("The Daily Gull", article.source());
    assertEquals(List.of("Local", "sea"), article.tags());
    assertEquals("https://gull.example/news/7.html", article.url());
    assertEquals("en", article.language());
    assertEquals("2024-01-23T07:30:00Z", instant(article));
    assertEquals(Map.of("updated", "\"2024-01-24T08:00:00Z\""), article.extra());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          RSS 0.91 | <rss version="0.91"><channel><item><title>One</title></item></channel></rss>
          RSS 1.0  | <rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/"><channel><title>x</title></channel><item><title>One</title></item></rdf:RDF>
          RSS 0.90 | <rdf:RDF xmlns:rdf="r" xmlns="http://my.netscape.com/rdf/simple/0.9/"><item><title>One</title></item></rdf:RDF>
          prefixed | <rss:rdf xmlns:rss="http://purl.org/rss/1.0/"><rss:item><rss:title>One</rss:title></rss:item></rss:rdf>
          Atom 0.3 | <feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="base64">T25l</title></entry></feed>
          an entry | <entry xmlns="http://www.w3.org/2005/Atom"><title>One</title></entry>
          no space | <feed><entry><title>One</title></entry></feed>
          Dublin   | <rss><channel><item><dc:title>One</dc:title></item></channel></rss>
          group    | <feed><entry><media:group><media:title>One</media:title></media:group></entry></feed>
          a link   | <rss><channel><item><link>One</link></item></channel></rss>
          comment  | <rss><channel><!-- <item><title>No</title></item> --><item><title>One</title></item></channel></rss>
          nested   | <rss><channel><item><x:old><item><title>Old</title></item></x:old><title>One</title></item></channel></rss>
          """)
  void readsFeedsOfAllVersions(String version, String feed) {
    assertEquals(List.of("One"), Reading.outcomes(Reading.file("a.xml", feed)), version);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ampersand  | <item><title>Fish & chips &amp; more</title></item> | Fish & chips & more
          parameters | <item><title>?a=1&copy=2</title></item>             | ?a=1&copy=2
          entity     | <item><title>Caf&eacute;&nbsp;bar</title></item>    | Café bar
          controls   | <item><title>One\u0003two</title></item>            | One two
          naked tags | <item><title>One <b>two</title></item>              | One two
          CDATA      | <item><title>One <![CDATA[& <b>two</b>]]></title></item> | One & two
          open CDATA | <item><title><![CDATA[One</title></item>            | One
          open note  | <item><!-- <title>One</title></item>                | One
          no quote   | <item><title x="y>One</title></item>                | One
          no space   | <item><title x='y'z>One</title></item>              | One
          no name    | <item><title>One <x:>two</x:></title></item>        | One two
          capitals   | <ITEM><TITLE>One</TITLE></ITEM>                     | One
          entity own | <!ENTITY gull "The Gull"><item><title>&gull; sails</title></item> | The Gull sails
          """)
  void readsWhatIsNotWellFormed(String what, String items, String headline) {
    String feed = "<rss><channel>" + items + "</channel></rss>";
    assertEquals(List.of(headline), Reading.outcomes(Reading.file("a.xml", feed)), what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <item><title>One<item><title>Two                                   | One, Two, a.xml:3: the file breaks off
          <item><title>One</title><item><title>Two</title></channel>         | One, Two
          <item><title>One</title></item><item><title>Two</title><descrip    | One, a.xml:2: the file breaks off
          <item><title>One</title></item><it                                 | One
          <item><title>One</title></item></channel></rss>junk<item></item>   | One, a.xml:2: neither a headline nor a body
          <item><title>One</title></b></item></b><item><title>Two</title></item> | One, Two
          <item/><item><title>Two</title></item>                             | a.xml:1: neither a headline nor a body, Two
          """)
  void aBrokenEntryCostsNothingButItself(String items, String outcomes) {
    String cut = outcomes.contains(":3:") ? items + "<item><title>Thr" : items;
    assertEquals(
        List.of(outcomes.split(", ", -1)),
        Reading.outcomes(Reading.file("a.xml", "<rss><channel>" + cut)));
  }

  @Test
  void aFeedWithoutEntriesIsPassedOver() {
    assertEquals(
        List.of("a.xml: skipped: has no entries"),
        Reading.outcomes(Reading.file("a.xml", "<rss><channel><title>x</title></channel></rss>")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <pubDate>Tue, 23 Jan 2024 07:30:00 GMT</pubDate><atom:updated>2025-01-01</atom:updated> | 2024-01-23T07:30:00Z
          <pubDate>soon</pubDate><dc:date>2024-01-23</dc:date>                                    | 2024-01-23T00:00:00Z
          <dc:date>2024-01-23T07:30+01:00</dc:date>                                               | 2024-01-23T06:30:00Z
          <dcterms:issued>2024-01-23</dcterms:issued>                                             | 2024-01-23T00:00:00Z
          <modified>2024-01-23T07:30:00Z</modified>                                               | 2024-01-23T07:30:00Z
          """)
  void theDateIsThatOfPublicationElseOfTheLastChange(String dates, String instant) {
    assertEquals(instant, instant(item("<title>x</title>" + dates)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <guid>https://gull.example/?p=7</guid><link>https://gull.example/a</link> | https://gull.example/?p=7 | https://gull.example/a
          <guid>https://gull.example/a</guid>                                       | https://gull.example/a    | https://gull.example/a
          <guid>https://gull.example/a</guid><link>https://gull.example/a/</link>   | https://gull.example/a    | https://gull.example/a/
          <guid isPermaLink="false">7</guid><link>/a</link>                         | gull.example:7            | https://gull.example/a
          <link>https://feeds.example/x</link><feedburner:origLink>https://gull.example/a</feedburner:origLink> | https://gull.example/a | https://gull.example/a
          <link>https://gull.example/?a=1&copy=2</link>                             | https://gull.example?a=1&copy=2 | https://gull.example/?a=1&copy=2
          """)
  void theIdIsTheEntrysOwnElseTheAddress(String addresses, String id, String url) {
    Article article = item("<title>x</title>" + addresses);
    assertEquals(id, article.id());
    assertEquals(url, article.url());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <author>ada@gull.example (Ada Brandt)</author>                       | Ada Brandt
          <author>ada@gull.example</author><dc:creator>Ada Brandt</dc:creator> | Ada Brandt
          <dc:creator>Ada Brandt and Piet Marsh</dc:creator>                   | Ada Brandt, Piet Marsh
          <itunes:author>Ada Brandt</itunes:author>                            | Ada Brandt
          """)
  void authorsComeFromWhereverTheyAreNamed(String people, String authors) {
    assertEquals(List.of(authors.split(", ", -1)), item("<title>x</title>" + people).authors());
  }

  @Test
  void anEntryTakenFromAnotherFeedNamesItsSource() {
    assertEquals(
        "Wire", item("<title>x</title><source url='https://w.example'>Wire</source>").source());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          its site    | <link>https://www.gull.example/news</link><atom:link rel="self" href="https://gull.example/f"/> | gull.example:1
          its address | <atom:link rel="self" href="https://gull.example/f"/>                             | https://gull.example/f#1
          its file    | <atom:link rel="self" href="/f"/>                                                 | file:/news/a.xml#1
          """)
  void aNumberIsAnIdWithinItsFeedWhichIsKnownBy(String what, String head, String id) {
    String item = "<item><title>x</title><guid isPermaLink='false'>1</guid></item>";
    String declared = "<rss xmlns:atom='http://www.w3.org/2005/Atom'><channel>";
    assertEquals(id, only(declared + head + item + "</channel></rss>").id(), what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          its site    | "home_page_url":"https://gull.example/","feed_url":"https://gull.example/f" | gull.example:1
          its address | "feed_url":"https://gull.example/f"                                         | https://gull.example/f#1
          its file    | "version":"https://jsonfeed.org/version/1.1"                                | file:/news/a.json#1
          no feed     | "count":1                                                                   | 1
          """)
  void soItIsInAJsonFeed(String what, String head, String id) {
    String feed = "{" + head + ",\"items\":[{\"id\":\"1\",\"title\":\"x\"}]}";
    assertEquals(id, Reading.article(Reading.file("a.json", feed)).id(), what);
  }

  /** From a pipe, nothing may be known of a feed: its numbers tell nothing apart. */
  @Test
  void anEntryOfAFeedThatNobodyKnowsIsKnownByItsAddressOrItsText() {
    String item = "<rss><channel><item><title>x</title><guid>1</guid>%s</item></channel></rss>";
    assertEquals(
        "https://gull.example/a", piped(item.formatted("<link>https://gull.example/a</link>")));
    assertTrue(piped(item.formatted("")).startsWith("sha256:"));
  }

  private static String piped(String feed) {
    InputStream in = new ByteArrayInputStream(feed.getBytes(UTF_8));
    List<Parsed> all = new ArrayList<>();
    new NewsReader(List.of("-"), in, ReadOptions.NONE).forEachRemaining(all::add);
    return Reading.article(all).id();
  }

  private static Article item(String content) {
    return only(
        "<rss><channel><title>Gull</title><link>https://gull.example/</link><item>"
            + content
            + "</item></channel></rss>");
  }

  private static Article only(String feed) {
    return Reading.article(Reading.file("a.xml", feed));
  }

  private static String instant(Article article) {
    return article.published().orElseThrow().instant().toString();
  }
}
