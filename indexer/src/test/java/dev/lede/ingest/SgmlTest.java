package dev.lede.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.article.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The collections of many stories in one file of SGML. */
class SgmlTest {

  @Test
  void readsAStoryOfReuters() {
    Article article =
        only(
            """
            <!DOCTYPE lewis SYSTEM "lewis.dtd">
            <REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" OLDID="5544" NEWID="7">
            <DATE>26-FEB-1987 15:01:01.79</DATE>
            <TOPICS><D>ship</D></TOPICS><PLACES><D>ostrava</D><D>usa</D></PLACES><PEOPLE></PEOPLE>
            <UNKNOWN>&#5;&#5;C T
            &#22;f0704&#31;reute</UNKNOWN>
            <TEXT>&#2;
            <TITLE>NORLINK &lt;NLK> CLOSES HARBOUR</TITLE>
            <AUTHOR>    By Ada Brandt, Reuters</AUTHOR>
            <DATELINE>    PORT ELLIS, Feb 26 - </DATELINE><BODY>Norlink Inc said it will close the
            harbour &amp; the dock.
                Ships of 5 < 6 owners left.
             Reuter
            &#3;</BODY></TEXT>
            </REUTERS>
            """);
    assertEquals("reuters-21578:7", article.id());
    assertEquals("NORLINK <NLK> CLOSES HARBOUR", article.headline());
    assertEquals(
        "Norlink Inc said it will close the harbour & the dock.\n\nShips of 5 < 6 owners left.",
        article.body());
    assertEquals("Port Ellis", article.place());
    assertEquals("Reuters", article.source());
    assertEquals(List.of("ship", "ostrava", "usa"), article.tags());
    assertEquals(
        "1987-02-26T15:01:01.790Z", article.published().orElseThrow().instant().toString());
  }

  @Test
  void aStoryOfReutersWithoutABodyElementHasItsTextBesideTheTitle() {
    assertEquals(
        "All ships left.",
        only("<REUTERS NEWID='1'><TEXT TYPE='UNPROC'><TITLE>x</TITLE>All ships left.</TEXT></REUTERS>")
            .body());
  }

  @Test
  void aBrokenStoryCostsNothingButItself() {
    assertEquals(
        List.of(
            "One",
            "Two",
            "a.sgm:3: neither a headline nor a body",
            "Four",
            "a.sgm:5: the file breaks off"),
        Reading.outcomes(
            "a.sgm",
            "<REUTERS NEWID='1'><TITLE>One</TITLE>",
            "<REUTERS NEWID='2'><TEXT><TITLE>Two</TEXT></REUTERS>",
            "<REUTERS NEWID='3'></REUTERS>",
            "<REUTERS NEWID='4'><TITLE>Four</TITLE></REUTERS>",
            "<REUTERS NEWID='5'><TITLE>Fi"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          AP     | <DOC><DOCNO> AP880212-0001 </DOCNO><FILEID>x</FILEID><FIRST>x</FIRST><HEAD>Harbour Closes</HEAD><HEAD>Other</HEAD><BYLINE>By ADA BRANDT</BYLINE><DATELINE>PORT ELLIS (AP) </DATELINE><TEXT>~   All ships~left.~   None came.~</TEXT></DOC> | AP880212-0001 | 1988-02-12 | Port Ellis
          WSJ    | <DOC><DOCNO> WSJ920102-0001 </DOCNO><DD> 01/02/92 </DD><HL> Harbour Closes </HL><AUTHOR> By Ada Brandt </AUTHOR><DATELINE> PORT ELLIS </DATELINE><LP> All ships left. </LP><TEXT> None came. </TEXT></DOC> | WSJ920102-0001 | 1992-01-02 | Port Ellis
          LA     | <DOC><DOCNO> LA010189-0001 </DOCNO><DOCID> 1 </DOCID><DATE><P>January 1, 1989, Sunday, Home Edition </P></DATE><HEADLINE><P>Harbour Closes </P></HEADLINE><BYLINE><P>By Ada Brandt </P></BYLINE><DATELINE><P>PORT ELLIS </P></DATELINE><TEXT><P>All ships left. </P><P>None came. </P></TEXT><GRAPHIC><P>x</P></GRAPHIC></DOC> | LA010189-0001 | January 1, 1989, Sunday | Port Ellis
          FT     | <DOC><DOCNO>FT911-1</DOCNO><DATE>910514~</DATE><HEADLINE>~Harbour Closes~</HEADLINE><BYLINE>By Ada Brandt</BYLINE><DATELINE>PORT ELLIS</DATELINE><TEXT>~All ships left.~~None came.~</TEXT><PUB>The Financial Gull</PUB></DOC> | FT911-1 | 1991-05-14 | Port Ellis
          FBIS   | <DOC><DOCNO>FBIS3-1</DOCNO><HT>x</HT><HEADER><DATE1> 12 March 1994 </DATE1><H3><TI>Harbour Closes</TI></H3></HEADER><AU>Ada Brandt</AU><DATELINE>PORT ELLIS</DATELINE><TEXT><P>All ships left.<P>None came.</TEXT></DOC> | FBIS3-1 | 12 March 1994 | Port Ellis
          NYT    | <DOC id="NYT_ENG_19940701.0001" type="story"><HEADLINE>Harbour Closes</HEADLINE><BYLINE>Ada Brandt</BYLINE><DATELINE>PORT ELLIS</DATELINE><TEXT><P>All ships left.</P><P>None came.</P></TEXT></DOC> | NYT_ENG_19940701.0001 | 1994-07-01 | Port Ellis
          """)
  void readsThePapersOfTrec(String paper, String document, String id, String date, String place) {
    Article article = only(document.replace('~', '\n'));
    assertEquals(id, article.id());
    assertEquals("Harbour Closes", article.headline());
    assertEquals("All ships left.\n\nNone came.", article.body(), paper);
    assertEquals(List.of("Ada Brandt"), article.authors());
    assertEquals(date, article.published().orElseThrow().raw());
    assertEquals(place, article.place());
  }

  @Test
  void readsManyDocumentsWithAllTheirFaults() {
    assertEquals(
        List.of(
            "One & two",
            "Three-four",
            "a:3: neither a headline nor a body",
            "Five",
            "a:5: the file breaks off"),
        Reading.outcomes(
            "a",
            "<DOC><DOCNO>1</DOCNO><HEAD>One & two</HEAD></DOC>",
            "<!-- <DOC> --><DOC><DOCNO>2</DOCNO><HEAD>Three&hyph;four</HEAD><TEXT>x</DOC>",
            "<DOC><DOCNO>3</DOCNO></DOC>",
            "<DOC><DOCNO>4</DOCNO><HEAD>Five</HEAD><TEXT><P>x",
            "<DOC><DOCNO>5</DOCNO><HEAD>S"));
  }

  @Test
  void readsTheTextOfAPage() {
    assertEquals(
        "All ships left.",
        only("<DOC><DOCNO>W-1</DOCNO><DOCHDR>http://gull.example HTTP/1.0 200</DOCHDR><html><p>All ships left.</html></DOC>")
            .body());
  }

  private static Article only(String file) {
    return Reading.article(Reading.file("a.sgml", file));
  }
}
