package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.article.Article;
import dev.lede.article.Field;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

  @Test
  void readsEveryColumn() {
    Article article =
        Reading.article(
            Reading.file(
                "a.csv",
                """
                ,id,Title,Text,authors,date,url,publication,tags,empty
                0,a-1,"Harbour, old, closes","All ships left.

                ""None"" came.",Ada Brandt; Piet Marsh,2024-01-23,https://gull.example/1,Gull,"['Sea', 'Ships']",nan
                """));
    assertEquals("a-1", article.id());
    assertEquals("Harbour, old, closes", article.headline());
    assertEquals("All ships left.\n\n\"None\" came.", article.body());
    assertEquals(List.of("Ada Brandt", "Piet Marsh"), article.authors());
    assertEquals(List.of("Sea", "Ships"), article.tags());
    assertEquals("2024-01-23", article.published().orElseThrow().raw());
    assertEquals(Map.of("publication", "\"Gull\""), article.extra());
    assertEquals("a.csv:2", article.origin().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          commas     ! title,text~One,"a; b"~Two,c
          semicolons ! title;text~One;"a, b"~Two;c
          tabs       ! title#text~One#a, b~Two#c
          bars       ! title|text~One|"a| b"~Two|c
          old lines  ! title,text%One,a%Two,b
          blank rows ! title,text~~One,a~~~Two,b~~
          a mark     ! \uFEFFtitle,text~One,a~Two,b
          a quote    ! title#text#date~One#"half a quote#2024~Two#b#2024
          extra      ! title,text~One,"a" b~Two,c
          """)
  void tellsCellsApart(String what, String table) {
    String content = table.replace('~', '\n').replace('#', '\t').replace('%', '\r');
    assertEquals(List.of("One", "Two"), Reading.outcomes(Reading.file("a.csv", content)), what);
  }

  @Test
  void aRowOfAnotherLengthIsReportedWithItsLine() {
    assertEquals(
        List.of(
            "One",
            "a.csv:4: 1 cells, the first row has 2",
            "a.csv:5: 3 cells, the first row has 2",
            "Four"),
        Reading.outcomes("a.csv", "title,text", "One,'a", "b'", "Two", "Three,b,c", "Four,d"));
  }

  @Test
  void aTableOfSomethingElseIsPassedOverWithTheReason() {
    assertEquals(
        List.of("a.csv: skipped: no column is named like a headline or a body: 101, harbour ferry"),
        Reading.outcomes("a.csv", "101\tharbour ferry", "102\tpeacock"));
  }

  @Test
  void aTableOfArticlesWithoutATextIsAProblem() {
    assertEquals(
        List.of("a.csv: no column is named like a headline or a body: url, date, words"),
        Reading.outcomes("a.csv", "url,date,words", "https://gull.example/1,2024-01-23,300"));
  }

  @Test
  void aUsersOwnColumnCounts() {
    ReadOptions options = ReadOptions.NONE.withKeys(Map.of("Kopf", Field.HEADLINE));
    assertEquals(
        List.of("One"), Reading.outcomes(Reading.file("a.csv", "kopf;zeit\nOne;1", options)));
  }

  @Test
  void aQuotationMarkThatIsNeverClosedEndsTheTable() {
    assertEquals(
        List.of(
            "One",
            "a.csv:2: a row longer than a row may be, or a quotation mark that is never closed:"
                + " nothing was read behind line 2"),
        Reading.outcomes("a.csv", "title,text", "One,a", "Two,'b", "Three,c"));
  }

  @Test
  void aQuotationMarkThatIsNeverClosedDoesNotFillTheMemory() {
    List<InputStream> parts = new ArrayList<>();
    parts.add(new ByteArrayInputStream("title,text\nOne,a\nTwo,\"b".getBytes(UTF_8)));
    byte[] letters = "x\n".repeat(1 << 19).getBytes(UTF_8);
    for (int i = 0; i < 40; i++) {
      parts.add(new ByteArrayInputStream(letters));
    }
    InputStream table = new SequenceInputStream(Collections.enumeration(parts));
    assertEquals(2, Reading.file("a.csv", table, ReadOptions.NONE).size());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "windows-1252"})
  void theCharacterSetIsFoundOut(String charset) {
    String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
    byte[] table = (mark + "title,text\nZürn – café,a").getBytes(Charset.forName(charset));
    assertEquals(
        List.of("Zürn – café"), Reading.outcomes(Reading.file("a.csv", table, ReadOptions.NONE)));
  }

  @Test
  void aListInACellMayBeLong() {
    String list = "\"['" + "Sea', '".repeat(20_000) + "Ships']\"";
    assertEquals(
        List.of("Sea", "Ships"),
        Reading.article(Reading.file("a.csv", "title,tags\nOne," + list)).tags());
  }

  @Test
  void isRecognisedWithoutAName() {
    assertEquals(
        List.of("One"), Reading.outcomes("a.txt", "title,text,date", "One,'a',2024-01-23"));
    assertEquals(
        List.of("Title, date and text"),
        Reading.outcomes("a.txt", "Title, date and text", "", "x"));
  }
}
