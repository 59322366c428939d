package dev.lede.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lede.article.Article;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NitfTest {

  @Test
  void readsAnArticleOfAnAgency() {
    Article article =
        only(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nitf SYSTEM "http://nitf.example/nitf-3-3.dtd">
            <nitf xml:lang="en-GB"><head><title>SLUG</title>
              <tobject><tobject.subject tobject.subject.type="Transport" tobject.subject.matter="Ferries"/></tobject>
              <docdata><doc-id regsrc="meridian.example" id-string="17"/><date.issue norm="20240123T073000+0100"/>
                <doc.copyright holder="Meridian"/><key-list><keyword key="harbour"/></key-list></docdata>
            </head>
            <body><body.head><hedline><hl1>Harbour
                 closes</hl1><hl2>No ships</hl2></hedline>
              <byline>By <person>Ada Brandt</person>, <byttl>Staff Writer</byttl></byline>
              <dateline><location>Port Ellis</location><story.date norm="20240122"/></dateline></body.head>
            <body.content><media><media-caption>A picture</media-caption></media>
              <p>All ships <org>Norlink</org> owns
                 left.</p><hl2>Later</hl2><p>None &amp; nobody came.</p></body.content>
            <body.end><tagline>Bye</tagline></body.end></body></nitf>
            """);
    assertEquals("meridian.example:17", article.id());
    assertEquals("Harbour closes", article.headline());
    assertEquals("All ships Norlink owns left.\n\nLater\n\nNone & nobody came.", article.body());
    assertEquals(List.of("Ada Brandt"), article.authors());
    assertEquals("Meridian", article.source());
    assertEquals("Port Ellis", article.place());
    assertEquals(List.of("harbour", "Ferries"), article.tags());
    assertEquals("en-GB", article.language());
    assertEquals("2024-01-23T06:30:00Z", article.published().orElseThrow().instant().toString());
    assertEquals("\"No ships\"", article.extra().get("subheadline"));
  }

  @Test
  void readsAnArticleOfTheAnnotatedCorpus() {
    Article article =
        only(
            """
            <nitf><head><title>Harbour Closes</title>
            <meta name="publication_day_of_month" content="3"/><meta name="publication_month" content="2"/>
            <meta name="publication_year" content="2007"/><meta name="online_sections" content="World; Front Page"/>
            <docdata><doc-id id-string="12345678"/><doc.copyright holder="The Daily Gull"/>
            <identified-content><classifier class="indexing_service" type="descriptor">FERRIES</classifier>
            <classifier class="online_producer" type="taxonomic_classifier">Top/News/World</classifier></identified-content></docdata>
            <pubdata ex-ref="https://gull.example/a"/></head>
            <body><body.head><hedline><hl1>Harbour Closes</hl1></hedline>
            <byline class="print_byline">By ADA BRANDT</byline><byline class="normalized_byline">Brandt, Ada</byline>
            <abstract><p>A harbour closes.</p></abstract></body.head><body.content>
            <block class="lead_paragraph"><p>All ships left.</p></block>
            <block class="full_text"><p>All ships left.</p><p>None came.</p></block></body.content></body></nitf>
            """);
    assertEquals("12345678", article.id());
    assertEquals("All ships left.\n\nNone came.", article.body());
    assertEquals(List.of("Ada Brandt"), article.authors());
    assertEquals("World", article.section());
    assertEquals(List.of("FERRIES"), article.tags());
    assertEquals("https://gull.example/a", article.url());
    assertEquals("2007-02-03", article.published().orElseThrow().raw());
    assertEquals(Map.of("abstract", "\"A harbour closes.\""), article.extra());
  }

  @Test
  void aBrokenArticleCostsNothingButItself() {
    assertEquals(
        List.of(
            "One",
            "a.xml:2: neither a headline nor a body",
            "Three",
            "a.xml:4: the file breaks off"),
        Reading.outcomes(
            Reading.file(
                "a.xml",
                "<articles><nitf><body><hl1>One</hl1></body></nitf><nitf><body></nitf>"
                    + "<nitf><hl1>Three<nitf><body><hl1>Four</hl1>")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <!ENTITY x SYSTEM "file:///etc/passwd">
          <!ENTITY x PUBLIC "p" "http://gull.example/x">
          <!ENTITY % y SYSTEM "file:///etc/passwd"> %y; <!ENTITY x "&y;">
          <!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY x "&b;&b;&b;&b;&b;&b;">
          <!ENTITY x "<hl1>More</hl1>">
          """)
  void anEntityThatIsNoPlainTextIsRefused(String declaration) {
    String file =
        "<!DOCTYPE nitf [%s]><nitf><body><hl1>One</hl1><p>&x;</p></body></nitf>"
            .formatted(declaration);
    assertEquals(
        List.of("a.xml:1: the entity 'x' is not resolved"),
        Reading.outcomes(Reading.file("a.xml", file)));
  }

  @Test
  void nothingIsReadFromWhatAnAttributeNames() {
    String file =
        "<nitf><body><hl1>One</hl1><body.content><xi:include href=\"file:///etc/passwd\" parse=\"text\"/>"
            + "<p>Two</p></body.content></body></nitf>";
    Article article = only(file);
    assertEquals("Two", article.body());
    assertFalse(article.toString().contains("root:"));
  }

  @Test
  void deepNestingIsFollowedOnlySoFar() {
    String deep = "<b>".repeat(100_000) + "deep" + "</b>".repeat(100_000);
    Article article =
        only(
            "<nitf><body><hl1>One</hl1><body.content><p>"
                + deep
                + "</p></body.content></body></nitf>");
    assertEquals("deep", article.body());
  }

  private static Article only(String file) {
    return Reading.article(Reading.file("a.xml", file));
  }
}
