package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.lede.article.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of crawlers, archives and interfaces that are in wide use. */
class JsonVariantsTest {

  @Test
  void washingtonPostKeepsABodyInTypedParts() {
    Article article =
        Reading.json(
            """
            {'id':'w-1','article_url':'https://gull.example/1','title':'Harbour closes','author':'','published_date':null,
            'contents':[{'type':'kicker','content':'Local'},{'type':'title','content':'Harbour closes'},
            {'type':'byline','content':'By Ada Brandt'},{'type':'date','content':1706000000000},
            {'type':'image','fullcaption':'A picture'},{'type':'sanitized_html','subtype':'paragraph','content':'Ships <b>left</b>.'},
            {'type':'author_info','bio':'x'},{'type':'sanitized_html','content':'None came.'},null],
            'type':'article','source':'The Daily Gull'}"""
                .replace("\n", ""));
    assertEquals("Ships left.\n\nNone came.", article.body());
    assertEquals("Local", article.section());
    assertEquals(List.of("Ada Brandt"), article.authors());
    assertEquals("2024-01-23T08:53:20Z", article.published().orElseThrow().instant().toString());
    assertEquals("https://gull.example/1", article.url());
  }

  @Test
  void ninjsOneHasPlainKeys() {
    Article article =
        Reading.json(
            """
            {'uri':'https://gull.example/n1','type':'text','versioncreated':'2024-01-24T08:00:00Z','firstcreated':'2024-01-23T08:00:00Z',
            'byline':'Ada Brandt','headline':'Harbour closes','located':'Port Ellis','place':[{'name':'Sea','rel':'about'}],
            'subject':[{'name':'Ships','code':'1'},{'name':'Sea'}],'language':'en',
            'body_text':'Ships left. None came.','body_xhtml':'<p>Ships left.</p><p>None came.</p>'}"""
                .replace("\n", ""));
    assertEquals("Ships left.\n\nNone came.", article.body());
    assertEquals("Port Ellis", article.place());
    assertEquals(List.of("Ships", "Sea"), article.tags());
    assertEquals("https://gull.example/n1", article.url());
    assertEquals("2024-01-23T08:00:00Z", article.published().orElseThrow().raw());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [{'role':'text','contentType':'text/plain','value':'A. B.'},{'role':'html','contentType':'text/html','value':'<p>A.</p><p>B.</p>'}]
          [{'role':'nitf','contenttype':'application/xml','value':'<X>A. B.</X>'},{'role':'html','contenttype':'text/html','value':'<p>A.</p><p>B.</p>'}]
          [{'role':'html','contentType':'text/html','value':'<h1>T</h1><p>A.</p>'},{'role':'text','contentType':'text/plain','value':'A.\\n\\nB.'}]
          """)
  void ofSeveralRenditionsOfABodyOneIsRead(String bodies) {
    Article article =
        Reading.json("{'headlines':[{'role':'main','value':'T'}],'bodies':" + bodies + "}");
    assertEquals("T", article.headline());
    assertEquals("A.\n\nB.", article.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fundus      | {'title':'T','publishing_date':'2024-01-23','topics':['Sea'],'body':{'summary':['A.'],'sections':[{'headline':['H'],'paragraphs':['B.','C.']}]}} | A./H/B./C.
          news-please | {'title':'T','date_publish':'2024-01-23','maintext':'A.','description':'D','tags':'Sea'}                 | A.
          trafilatura | {'title':'T','date':'2024-01-23','raw_text':'raw','text':'A.','excerpt':'E','tags':'Sea','source':'https://gull.example/1','source-hostname':'Gull'} | A.
          schema.org  | {'@type':'NewsArticle','headline':'T','articleBody':'A.','datePublished':'2024-01-23','dateModified':'2025-01-01','keywords':['Sea']} | A.
          NewsAPI     | {'source':{'id':null,'name':'Gull'},'title':'T','description':'D','publishedAt':'2024-01-23','content':'A. [+1200 chars]','keywords':'Sea'} | A.
          only a lead | {'title':'T','date':'2024-01-23','summary':'A.','topics':'Sea'}                                       | A.
          NYT         | {'headline':{'main':'T','kicker':'K'},'pub_date':'2024-01-23','lead_paragraph':'A.','keywords':[{'name':'subject','value':'Sea'}]} | A.
          Guardian    | {'webTitle':'T','webPublicationDate':'2024-01-23','fields':{'bodyText':'A.'},'tags':[{'webTitle':'x','id':'Sea'}]} | A.
          Elastic     | {'_id':'7','_source':{'title':'T','text':'A.','date':'2024-01-23','tags':['Sea']}}                      | A.
          Arc         | {'headlines':{'basic':'x','main':'T'},'display_date':'2024-01-23','content_elements':[{'type':'image','caption':'x'},{'type':'text','content':'A.'},{'type':'list','items':[{'type':'text','content':'B.'}]}],'tags':'Sea'} | A./B.
          """)
  void knowsTheKeysOf(String what, String json, String body) {
    Article article = Reading.json(json);
    assertEquals("T", article.headline(), what);
    assertEquals(body, article.body().replace("\n\n", "/"), what);
    assertEquals("2024-01-23", article.published().orElseThrow().raw(), what);
    assertEquals(List.of("Sea"), article.tags(), what);
  }

  @Test
  void aSourceThatIsAnAddressIsThatOfThePageInTrafilatura() {
    Article article =
        Reading.json(
            "{'title':'T','source':'https://www.gull.example/1','source-hostname':'The Gull'}");
    assertEquals("https://www.gull.example/1", article.id());
    assertEquals("https://www.gull.example/1", article.url());
    assertEquals("The Gull", article.source());
  }

  /** Elsewhere it is that of a site or a feed, and its articles stay apart. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "'source':'https://www.gull.example/rss.xml'",
        "'source':'https://gull.example/'",
        "'source':'gull.example','url':'https://gull.example/'",
        "'source':'gull.example','link':'https://gull.example'",
      })
  void theAddressOfASiteIsNoId(String address) {
    Article one = Reading.json("{'title':'One'," + address + "}");
    Article two = Reading.json("{'title':'Two'," + address + "}");
    assertEquals("gull.example", one.source());
    assertNotEquals(one.id(), two.id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'status':'ok','totalResults':2,'articles':[{'title':'One'},{'title':'Two'}]}             | One, Two
          {'title':'Found','articles':[{'title':'One'},{'title':'Two'}],'page':1}                   | One, Two
          {'data':[{'title':'One'},{'title':'Two'}],'meta':{'found':2}}                             | One, Two
          {'response':{'status':'ok','results':[{'webTitle':'One'},{'webTitle':'Two'}]}}            | One, Two
          {'articles':{'results':[{'title':'One'}],'totalResults':1}}                               | One
          {'took':3,'hits':{'total':{'value':1},'hits':[{'_source':{'title':'One'}}]}}              | One
          {'data':[{'type':'articles','id':'1','attributes':{'title':'One'}}],'links':{}}           | One
          {'@context':'x','@graph':[{'@type':'Person','name':'Ada'},{'@type':'NewsArticle','headline':'One'}]} | One
          {'articles':[{'title':'One'},5,{'author':'x'}]} | One, a.json:2: a number and no object, a.json:3: neither a headline nor a body
          {'articles':[{'title':'One'}]}~{'articles':[{'title':'Two'}]}                             | One, Two
          [{'articles':[{'title':'One'}]},{'title':'Two'}]                                          | One, Two
          {'items':['a','b'],'title':'One'}                                                         | One
          {'items':[],'title':'One'}                                                                | One
          {'data':{'x':1},'title':'One'}                                                            | One
          {'title':'One','items':[{'title':'not this'}]}                                            | One
          {'text':'x','articles':[{'title':'not this'}],'title':'One'}                              | One
          """)
  void readsListsInsideObjects(String json, String outcomes) {
    String name = outcomes.contains("a.json") ? "a.json" : "a.txt";
    assertEquals(
        List.of(outcomes.split(", ", -1)), Reading.outcomes(name, json.replace('~', '\n')));
  }

  @Test
  void anEmptyListHoldsNothing() {
    assertEquals(
        List.of("a.json: 1 files without an article"),
        Reading.outcomes("a.json", "{'status':'ok','articles':[]}"));
  }

  @Test
  void aListIsReadAsItComes() throws IOException {
    byte[] articles = "{\"title\":\"One\"},".repeat(10_000).getBytes(UTF_8);
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("read too far");
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            return read();
          }
        };
    InputStream list =
        new SequenceInputStream(
            new SequenceInputStream(
                new ByteArrayInputStream("{\"articles\":[".getBytes(UTF_8)),
                new ByteArrayInputStream(articles)),
            broken);
    Provenance news = Provenance.of("a.json", Path.of("/news/a.json"), false);
    try (OpenedFile file = OpenedFile.of(list, news, ReadOptions.NONE)) {
      for (int i = 0; i < 9_000; i++) {
        assertInstanceOf(Parsed.Ok.class, file.next().orElseThrow());
      }
    }
  }

  @Test
  void whatBreaksOffInAListIsReportedAndTheRestKept() {
    assertEquals(
        List.of(
            "One",
            "a.json:2: the JSON breaks off at line 1, column 42: nothing was read from element 2 on"),
        Reading.outcomes("a.json", "{'articles':[{'title':'One'},{'title':'Tw"));
  }

  @Test
  void readsAJsonFeed() {
    Article article =
        Reading.article(
            Reading.file(
                "a.json",
                """
                {"version":"https://jsonfeed.org/version/1.1","title":"The Daily Gull",
                "home_page_url":"https://gull.example/","language":"en-GB","items":[{"id":7,
                "url":"https://gull.example/7.html","title":"Harbour closes","content_text":"Ships left.",
                "content_html":"<p>All ships left.</p>","summary":"Ships","date_published":"2024-01-23T08:00:00Z",
                "date_modified":"2024-01-24T08:00:00Z","authors":[{"name":"Ada Brandt"}],"tags":["Sea"]}]}
                """));
    assertEquals("gull.example:7", article.id());
    assertEquals("The Daily Gull", article.source());
    assertEquals("en-GB", article.language());
    assertEquals("All ships left.", article.body());
    assertEquals(List.of("Ada Brandt"), article.authors());
    assertEquals(List.of("Sea"), article.tags());
    assertEquals("2024-01-23T08:00:00Z", article.published().orElseThrow().raw());
    assertEquals("\"2024-01-24T08:00:00Z\"", article.extra().get("date_modified"));
  }
}
