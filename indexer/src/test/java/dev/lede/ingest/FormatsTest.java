package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a.xml      | <rss version="2.0">      | RSS or Atom
          a          | ~<?xml version="1.0"?>~<!-- <html> --><feed> | RSS or Atom
          a.txt      | Notice: x~<?xml version="1.0"?><rss>| RSS or Atom
          a.html     | <!DOCTYPE html><html xmlns="x"><body><feed xmlns="y"> | RSS or Atom
          a.class    | ########<?xml version="1.0"?><rss> | nothing
          a.rdf      | <rdf:RDF xmlns="http://purl.org/rss/1.0/"> | RSS or Atom
          a.rdf      | <rdf:RDF xmlns="http://xmlns.com/foaf/0.1/"> | nothing
          a.xml      | <entry xmlns="http://www.w3.org/2005/Atom"> | RSS or Atom
          a.xml      | <entry>                  | nothing
          a.xml      | <project>                | nothing
          a.xml      | <!DOCTYPE nitf SYSTEM "x"><nitf> | NITF
          a          | <articles><nitf>         | NITF
          a.xml      | <n:newsMessage xmlns:n="x"> | NewsML
          a.xml      | <newsItem guid="x">      | NewsML
          a.xml      | <NewsML Version="1.2">   | NewsML
          a.sgm      | <!DOCTYPE lewis SYSTEM "lewis.dtd"><REUTERS NEWID="1"> | Reuters-21578
          a.txt      | <DOC>~<DOCNO> 1 </DOCNO> | TREC SGML
          AP880212   | <DOC>~<DOCNO> 1 </DOCNO> | TREC SGML
          a.xml      | <doc><p>x</p></doc>      | nothing
          a.jsonl    | {"title":"x"}            | JSON lines
          a.jsonl    | {"title":"<?xml version='1.0'?><rss>"} | JSON lines
          a.jl       | broken                   | JSON lines
          a.jsonl    | {"by":"Zoë","articles":[{"title":"x"}]} | a JSON array
          a.ndjson   | [{"title":"x"}]          | a JSON array
          a.jsonl    | {~"title":"x"~}          | a JSON array
          a.JSON     | {"title":"x"}~{"title":1}| JSON lines
          a.json     | {"a":1}                  | JSON lines
          a.json     | {~"title":"x"~}          | a JSON array
          a.json     | ~ [{"title":"x"}]        | a JSON array
          a          | {"title":"x"}            | JSON lines
          a.txt      | {"title":"x"}            | JSON lines
          a.txt      | [Updated] Harbour closes | plain text
          a.txt      | {sic} Harbour closes     | plain text
          a.html     | {"title":"x"}            | JSON lines
          a.xml      | [{"title":"x"}]          | a JSON array
          a.csv      | {"title":"x"}            | JSON lines
          a.text     | Harbour closes           | plain text
          a          | Harbour closes           | plain text
          a.story    | -- Harbour~-- 2006-10-24 | plain text
          a.sql      | -- drop it~DROP TABLE x; | nothing
          a.md       | Harbour closes           | nothing
          a.md       | ---~title: x~---         | Markdown
          a          | +++~title = "x"~+++      | Markdown
          a.txt      | ---~Harbour closes~---   | plain text
          a.tsv      | 1~0~doc                  | CSV or TSV
          a.csv      | #PNG                     | nothing
          a.qrels    | 1 0 doc 1                | nothing
          a.log      | {"title":"x"}            | nothing
          a.log      | {"title":"x","text":"y"} | JSON lines
          a.dump     | [{"headline":"x",~"body":"y"}] | a JSON array
          a.ipynb    | {~"name":"python","text":"x"}  | nothing
          a.map      | {"description":"x","title":"y"} | nothing
          a.json     | title,url~Storm,https://a.example/ | CSV or TSV
          a.log      | title\turl~Storm\thttps://a.example/ | CSV or TSV
          a.md       | title,url~Storm,https://a.example/ | CSV or TSV
          a.py       | from x import title, url | nothing
          a.md       | Titles, and what they say, date from | nothing
          a          | <html>                   | web page
          a.warc     | WARC/1.1~WARC-Type: x   | web archive
          a          | WARC/1.0~WARC-Type: x   | web archive
          a          | filedesc://a.arc 0.0.0.0 20250304050607 text/plain 75~| web archive
          a.txt      | http://a.example/ is new | plain text
          a.txt      | WARC is a format         | plain text
          a.png      | #PNG                     | nothing
          a.txt      | #PNG                     | nothing
          a.json     | "text"                   | nothing
          """)
  void recognisesAFileInAFolder(String name, String content, String format) {
    assertEquals(format, recognised(name, content, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a.md       | Harbour closes           | Markdown
          a.story    | Harbour closes           | plain text
          a.tsv      | 1~0~doc                  | CSV or TSV
          a.qrels    | 1 0 doc 1                | nothing
          a.html     | <html>                   | web page
          a.log      | {"title":"x"}            | JSON lines
          a.story    | [{"title":"x"}]          | a JSON array
          a.dat      | +++~title = "x"~+++      | Markdown
          a.dat      | <DOC>~<DOCNO> 1 </DOCNO> | TREC SGML
          a.log      | {sic} Harbour closes     | plain text
          a.json     | "text"                   | nothing
          a.bin      | #PNG                     | nothing
          """)
  void takesMoreForTextWhereTheUserNamedTheFile(String name, String content, String format) {
    assertEquals(format, recognised(name, content, true));
  }

  private static String recognised(String name, String content, boolean named) {
    byte[] bytes = content.replace('~', '\n').replace('#', '\0').getBytes(ISO_8859_1);
    return Formats.of(name, Head.of(bytes), named).map(ArticleFormat::name).orElse("nothing");
  }
}
