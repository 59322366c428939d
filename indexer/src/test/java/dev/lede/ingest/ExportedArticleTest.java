package dev.lede.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.article.Article;
import dev.lede.article.History;
import dev.lede.article.Origin;
import dev.lede.article.Published;
import dev.lede.article.Published.Precision;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportedArticleTest {

  @Test
  void readsBackToTheLetter() {
    Article article =
        Article.builder("t-1")
            .headline("Harbour  <b>closes</b>")
            .body("By Ada\nBrandt  &amp; co")
            .author("By Ada Brandt and Piet Marsh")
            .source("Gull")
            .section("Local")
            .tags(List.of("a, b", "c"))
            .place("Port Ellis")
            .url("http://gull.example/a/?utm_x=1")
            .language("en")
            .published(
                new Published(
                    Instant.parse("2006-10-20T22:15:00Z"),
                    Precision.MINUTE,
                    ZoneOffset.ofHours(-4),
                    true,
                    "Oct 20"))
            .extra("n", "1.0E+2")
            .extra("o", "{\"a\":[null,\"\\u0001/\\\"\"]}")
            .origin(new Origin("news.jsonl", "a.txt", 12))
            .build();
    String line =
        "{'lede':1,'id':'t-1','headline':'Harbour  <b>closes</b>','body':'By Ada\\nBrandt  &amp; co',"
            + "'authors':['By Ada Brandt and Piet Marsh'],'source':'Gull','section':'Local',"
            + "'tags':['a, b','c'],'place':'Port Ellis','url':'http://gull.example/a/?utm_x=1',"
            + "'language':'en','writtenIn':'en','published':'2006-10-20T18:15:00-04:00','publishedPrecision':'MINUTE',"
            + "'publishedZone':'stated','publishedRaw':'Oct 20','firstIndexed':'2024-01-23T17:45:00Z',"
            + "'revision':3,'earlierHeadlines':['Harbour','Port'],"
            + "'originFile':'news.jsonl','originEntry':'a.txt','originPosition':12,"
            + "'extra':{'n':1.0E+2,'o':{'a':[null,'\\u0001/\\\"']}}}";
    Parsed.Ok expected =
        new Parsed.Ok(
            article,
            Optional.of(Instant.parse("2024-01-23T17:45:00Z")),
            new History(3, List.of("Harbour", "Port")),
            "en",
            List.of());
    assertEquals(List.of(expected), Reading.file("export.jsonl", line.replace('\'', '"')));
  }

  @Test
  void whatIsLeftOutIsEmpty() {
    assertEquals(Article.builder("7").build(), Reading.json("{'lede':1,'id':'7'}"));
  }

  @Test
  void aNewerExportAsksForANewerLede() {
    assertEquals(
        List.of("a.jsonl:1: an export of version 2, this Lede reads version 1: use a newer Lede"),
        Reading.outcomes("a.jsonl", "{'lede':2,'id':'7'}"));
  }

  @Test
  void aWrongValueIsNamed() {
    assertEquals(
        List.of(
            "a.jsonl:1: 'authors' of an export must be an array of texts",
            "a.jsonl:2: 'published' of an export must be a date with time and offset",
            "a.jsonl:3: 'publishedPrecision' of an export must be DAY, MINUTE or SECOND",
            "a.jsonl:4: 'revision' of an export must be 1 or more"),
        Reading.outcomes(
            "a.jsonl",
            "{'lede':1,'id':'7','authors':'x'}",
            "{'lede':1,'id':'7','published':'soon'}",
            "{'lede':1,'id':'7','published':'2006-10-20T18:15:00Z','publishedPrecision':'YEAR'}",
            "{'lede':1,'id':'7','revision':0}"));
  }

  @Test
  void aParagraphCalledLedeIsNoExport() {
    assertEquals(
        "\"Ships left.\"", Reading.json("{'title':'x','lede':'Ships left.'}").extra().get("lede"));
  }
}
