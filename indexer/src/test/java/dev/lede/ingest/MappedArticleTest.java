package dev.lede.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lede.article.Article;
import dev.lede.article.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappedArticleTest {

  @Test
  void fillsEveryField() {
    Article article =
        Reading.json(
            "{'guid':'t-1','name':'Harbour closes','maintext':'Ships left.','byline':'By Ada Brandt',"
                + "'sitename':'Gull','category':'Local','keywords':'ships, sea;ships','link':"
                + "'https://gull.example/1','language':'en','pubDate':'2024-01-23'}");
    assertEquals("t-1", article.id());
    assertEquals("Harbour closes", article.headline());
    assertEquals("Ships left.", article.body());
    assertEquals(List.of("Ada Brandt"), article.authors());
    assertEquals("Gull", article.source());
    assertEquals("Local", article.section());
    assertEquals(List.of("ships", "sea"), article.tags());
    assertEquals("https://gull.example/1", article.url());
    assertEquals("en", article.language());
    assertEquals("2024-01-23", article.published().orElseThrow().raw());
    assertEquals(Map.of(), article.extra());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "body",
        "text",
        "content",
        "contents",
        "maintext",
        "articleBody",
        "article_body",
        "ARTICLE-BODY"
      })
  void knowsTheKeysOfABody(String key) {
    assertEquals("Ships left.", Reading.json("{'" + key + "':'Ships left.'}").body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date",
        "published",
        "date_publish",
        "publishing_date",
        "pubDate",
        "datePublished",
        "timestamp"
      })
  void knowsTheKeysOfADate(String key) {
    assertEquals(
        "2024-01-23T00:00Z",
        Reading.json("{'title':'x','" + key + "':'2024-01-23'}")
            .published()
            .orElseThrow()
            .local()
            .toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'Ada Brandt'                            | Ada Brandt
          ['Ada Brandt','By Piet Marsh']          | Ada Brandt/Piet Marsh
          {'name':'Ada Brandt','role':'x'}        | Ada Brandt
          [{'@type':'Person','name':'Ada Brandt'}]| Ada Brandt
          [{'name':['Ada Brandt']},null]          | Ada Brandt
          """)
  void anAuthorIsATextAListOrAnObject(String value, String authors) {
    assertEquals(
        List.of(authors.split("/", -1)),
        Reading.json("{'title':'x','author':" + value + "}").authors());
  }

  @Test
  void aListOfTextsIsABodyInParagraphs() {
    assertEquals("One.\n\nTwo.", Reading.json("{'body':['One.','<p>Two.</p>']}").body());
  }

  @Test
  void theKeyThatCountsMoreWinsAndTheOtherIsKept() {
    Article article = Reading.json("{'headline':'Second','title':'First','text':'B'}");
    assertEquals("First", article.headline());
    assertEquals(Map.of("headline", "\"Second\""), article.extra());
  }

  @Test
  void anEmptyValueGivesWayToTheNextKey() {
    Article article = Reading.json("{'title':' ','headline':'Second','name':null}");
    assertEquals("Second", article.headline());
    assertEquals(Map.of(), article.extra());
  }

  @Test
  void ofAKeyThatComesTwiceTheFirstValueWinsAndTheOthersAreKept() {
    Article article = Reading.json("{'title':'One','title':'Two','title':'Three','x':1,'x':2}");
    assertEquals("One", article.headline());
    assertEquals(
        Map.of("title", "\"Two\"", "title 2", "\"Three\"", "x", "1", "x 2", "2"), article.extra());
  }

  @Test
  void unknownKeysAreKeptAsTheyCame() {
    Article article =
        Reading.json(
            "{'title':'x','n':1.0E+2,'big':123456789012345678901234567890,'none':null,"
                + "'o':{ 'a' : [ true , '<b>' ] },'e':'','nan':NaN}");
    assertEquals(
        Map.of(
            "n", "1.0E+2",
            "big", "123456789012345678901234567890",
            "o", "{\"a\":[true,\"<b>\"]}",
            "e", "\"\""),
        article.extra());
  }

  @Test
  void aFieldOfOneValueTakesTheFirstOfAListAndKeepsTheWhole() {
    Article article = Reading.json("{'title':'x','section':['Local','Sea']}");
    assertEquals("Local", article.section());
    assertEquals(Map.of("section", "[\"Local\",\"Sea\"]"), article.extra());
  }

  @Test
  void aUsersOwnKeyCountsMore() {
    ReadOptions options = ReadOptions.NONE.withKeys(Map.of("Kopf", Field.HEADLINE));
    Article article =
        Reading.article(
            Reading.file("a.jsonl", "{\"title\":\"theirs\",\"kopf\":\"ours\"}", options));
    assertEquals("ours", article.headline());
    assertEquals(Map.of("title", "\"theirs\""), article.extra());
  }

  @Test
  void aFieldThatLedeFillsCannotBeMapped() {
    Map<String, Field> keys = Map.of("x", Field.LEDE);
    assertThrows(IllegalArgumentException.class, () -> ReadOptions.NONE.withKeys(keys));
  }

  @Test
  void anUnreadableDateIsReportedAndKept() {
    List<Parsed> all = Reading.file("a.jsonl", "{\"title\":\"x\",\"pubDate\":\"soon\"}");
    Parsed.Ok ok = assertInstanceOf(Parsed.Ok.class, all.get(0));
    assertEquals(List.of("unreadable date 'soon'"), ok.warnings());
    assertEquals(Optional.empty(), ok.article().published());
    assertEquals(
        Map.of("pubDate", "\"soon\"", "dateDoubt", "\"unreadable\""), ok.article().extra());
  }

  @Test
  void halfASurrogatePairIsReplaced() {
    assertEquals("a\uFFFDb 😀", Reading.json("{'title':'a\\ud800b \\ud83d\\ude00'}").headline());
  }

  @Test
  void theSourceComesFromTheAddressWhereNoneIsGiven() {
    assertEquals(
        "gull.example", Reading.json("{'title':'x','url':'http://WWW.Gull.example/a'}").source());
  }

  @Test
  void theIdIsTheOwnOneElseTheAddressElseADigest() {
    assertEquals("7", Reading.json("{'id':7,'title':'x','url':'http://gull.example/a/'}").id());
    assertEquals(
        "http://gull.example/a",
        Reading.json("{'title':'x','url':'http://gull.example/a/?utm_x=1'}").id());
    String digest = Reading.json("{'title':'x'}").id();
    assertEquals("sha256:", digest.substring(0, 7));
    assertEquals(digest, Reading.json("{'headline':' x'}").id());
  }

  @Test
  void anIdTooLongForTheIndexIsAProblem() {
    assertEquals(
        List.of("a.jsonl:1: id is 2001 characters long, the longest may be 2000"),
        Reading.outcomes("a.jsonl", "{'title':'x','id':'" + "i".repeat(2001) + "'}"));
  }
}
