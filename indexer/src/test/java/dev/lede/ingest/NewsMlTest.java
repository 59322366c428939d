package dev.lede.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.article.Article;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsMlTest {

  @Test
  void readsEveryPartOfAnItem() {
    Article article =
        only(
            """
            <?xml version="1.0"?>
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:meridian.example:7" version="2" xml:lang="en">
              <itemMeta><provider literal="meridian"><name>Meridian</name></provider>
                <versionCreated>2024-01-24T08:00:00Z</versionCreated><firstCreated>2024-01-23T08:00:00Z</firstCreated></itemMeta>
              <contentMeta><located><name>Port Ellis</name></located><by>By Ada Brandt</by>
                <creator><name>Piet Marsh</name></creator><language tag="en-GB"/>
                <subject qcode="x:1"><name>Ferries</name><name xml:lang="de">Fähren</name></subject><subject literal="Sea"/><subject qcode="x:2"/>
                <slugline>HARBOUR</slugline><headline>Harbour closes</headline><description>In short.</description></contentMeta>
              <assert qcode="x:2"><name>Docks</name></assert>
              <contentSet><remoteContent href="a.jpg"/>
                <inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>No</title></head>
                  <body><p>All ships left.</p><p>None came.</p></body></html></inlineXML></contentSet>
            </newsItem>
            """);
    assertEquals("urn:newsml:meridian.example:7", article.id());
    assertEquals("Harbour closes", article.headline());
    assertEquals("All ships left.\n\nNone came.", article.body());
    assertEquals(List.of("Ada Brandt"), article.authors());
    assertEquals("Meridian", article.source());
    assertEquals("Port Ellis", article.place());
    assertEquals(List.of("Ferries", "Sea", "Docks"), article.tags());
    assertEquals("en-GB", article.language());
    assertEquals("2024-01-23T08:00:00Z", article.published().orElseThrow().raw());
    assertEquals(
        Map.of(
            "description", "\"In short.\"",
            "slugline", "\"HARBOUR\"",
            "updated", "\"2024-01-24T08:00:00Z\""),
        article.extra());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <inlineXML><nitf><body><body.content><p>A.</p><p>B.</p></body.content></body></nitf></inlineXML>
          <inlineXML><nitf:nitf><nitf:body><nitf:p>A.</nitf:p><nitf:p>B.</nitf:p></nitf:body></nitf:nitf></inlineXML>
          <inlineXML><h:html><h:body><h:p>A.</h:p><h:p>B.</h:p></h:body></h:html></inlineXML>
          <inlineXML><!-- none --></inlineXML><inlineData contenttype="text/plain">A.~~B.</inlineData>
          <inlineData contenttype="text/html"><![CDATA[<p>A.</p><p>B.</p>]]></inlineData>
          """)
  void readsTheTextInAnyOfItsForms(String content) {
    String item =
        "<newsItem><contentSet>" + content.replace('~', '\n') + "</contentSet></newsItem>";
    assertEquals("A.\n\nB.", only(item).body());
  }

  @Test
  void takesFromTheTextWhatTheItemDoesNotSay() {
    Article article =
        only(
            "<newsItem><contentSet><inlineXML><nitf><body><body.head><hl1>One</hl1><byline>By Ada Brandt</byline>"
                + "<dateline>PORT ELLIS (Meridian)</dateline></body.head><body.content><p>A.</p></body.content></body>"
                + "</nitf></inlineXML></contentSet></newsItem>");
    assertEquals("One", article.headline());
    assertEquals(List.of("Ada Brandt"), article.authors());
    assertEquals("Port Ellis", article.place());
  }

  @Test
  void aMessageHoldsManyItemsAndAPackageNone() {
    String item = "<newsItem><contentMeta><headline>%s</headline></contentMeta></newsItem>";
    assertEquals(
        List.of(
            "One",
            "a.xml:2: neither a headline nor a body",
            "Three",
            "a.xml:4: the file breaks off"),
        Reading.outcomes(
            Reading.file(
                "a.xml",
                "<n:newsMessage xmlns:n='x'><header/><itemSet><packageItem><groupSet/></packageItem>"
                    + item.formatted("One")
                    + "<newsItem><contentMeta/></newsItem>"
                    + item.formatted("Three")
                    + "<newsItem><contentMeta><headline>Fo")));
    assertEquals(
        List.of("a.xml: skipped: has no news items"),
        Reading.outcomes(Reading.file("a.xml", "<packageItem><itemRef/></packageItem>")));
  }

  @Test
  void readsNewsMlOne() {
    Article article =
        only(
            """
            <NewsML Version="1.2"><NewsEnvelope><DateAndTime>20240125T000000Z</DateAndTime></NewsEnvelope>
            <NewsItem><Identification><NewsIdentifier><ProviderId>meridian.example</ProviderId>
              <PublicIdentifier>urn:newsml:meridian.example:7</PublicIdentifier></NewsIdentifier></Identification>
            <NewsManagement><FirstCreated>20240123T080000+0000</FirstCreated>
              <ThisRevisionCreated>20240124T080000+0000</ThisRevisionCreated></NewsManagement>
            <NewsComponent><AdministrativeMetadata><Provider><Party FormalName="Meridian"/></Provider></AdministrativeMetadata>
              <DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
              <NewsLines><HeadLine>Harbour closes</HeadLine><ByLine>By Ada Brandt</ByLine><DateLine>PORT ELLIS, Jan 23</DateLine>
                <KeywordLine>Ferries</KeywordLine></NewsLines>
              <NewsComponent><Role FormalName="HeadLine"/><ContentItem><Format FormalName="XHTML"/>
                <DataContent><html><body><p>Harbour closes, all of it and for a very long time</p></body></html></DataContent></ContentItem></NewsComponent>
              <NewsComponent><Role FormalName="Main"/><ContentItem><Format FormalName="XHTML"/>
                <DataContent><html><body><p>All ships left.</p><p>None came.</p></body></html></DataContent></ContentItem></NewsComponent>
              <NewsComponent><ContentItem><Format FormalName="CSS"/><DataContent>p {margin: 0; padding: 0; border: 0; color: black}</DataContent></ContentItem></NewsComponent>
            </NewsComponent></NewsItem></NewsML>
            """);
    assertEquals("urn:newsml:meridian.example:7", article.id());
    assertEquals("Harbour closes", article.headline());
    assertEquals("All ships left.\n\nNone came.", article.body());
    assertEquals(List.of("Ada Brandt"), article.authors());
    assertEquals("Meridian", article.source());
    assertEquals("Port Ellis", article.place());
    assertEquals(List.of("Ferries"), article.tags());
    assertEquals("2024-01-23T08:00:00Z", article.published().orElseThrow().instant().toString());
    assertEquals("\"20240124T080000+0000\"", article.extra().get("updated"));
  }

  private static Article only(String file) {
    return Reading.article(Reading.file("a.xml", file));
  }
}
