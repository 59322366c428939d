package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.article.Article;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UTF-8        | Zürn – café    |
          UTF-16       | Zürn – café    |
          windows-1252 | Zürn – café    | no character set is declared: all was read as windows-1252
          windows-1251 | Порт закрыт, все суда ушли в море | no character set is declared: all was read as windows-1251
          """)
  void theCharacterSetIsFoundOut(String charset, String headline, String warning) {
    byte[] bytes = (headline + "\n\nAll ships left.").getBytes(Charset.forName(charset));
    Parsed.Ok ok = (Parsed.Ok) Reading.file("a.txt", bytes, ReadOptions.NONE).get(0);
    assertEquals(headline, ok.article().headline());
    assertEquals("All ships left.", ok.article().body());
    assertEquals(warning == null ? List.of() : List.of(warning), ok.warnings());
  }

  @Test
  void aStrayByteIsReadAsWhatItNearlyAlwaysIsAndReported() {
    byte[] bytes = "Zürn, café, naïve ?".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0x96;
    Parsed.Ok ok = (Parsed.Ok) Reading.file("a.txt", bytes, ReadOptions.NONE).get(0);
    assertEquals("Zürn, café, naïve –", ok.article().headline());
    assertEquals(
        List.of("bytes that are not in the character set were read as windows-1252"),
        ok.warnings());
  }

  @Test
  void theFirstLineIsTheHeadlineAndADateMayFollow() {
    Article article =
        Reading.text(
            "Harbour closes",
            "January 23, 2024 - 5:47 pm",
            "",
            "Ships left",
            "at dawn.",
            "",
            "  They sank.");
    assertEquals("Harbour closes", article.headline());
    assertEquals("2024-01-23T17:47Z", article.published().orElseThrow().local().toString());
    assertEquals("Ships left at dawn.\n\nThey sank.", article.body());
  }

  @Test
  void aBylineMayFollowTheHeadline() {
    Article article =
        Reading.text("Harbour closes", "By Ada Brandt", "2024-01-23", "", "Ships left.");
    assertEquals(List.of("Ada Brandt"), article.authors());
    assertEquals("2024-01-23", article.published().orElseThrow().raw());
    assertEquals("Ships left.", article.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Updated 5:47 p.m. ET, March 4, 2025 | Ships left.                  | 2025-03-04T17:47-05:00 | -
          Published March 4, 2025             | Updated March 6, 2025        | 2025-03-04T00:00Z      | "Updated March 6, 2025"
          Last updated on March 6, 2025       | March 4, 2025                | 2025-03-04T00:00Z      | "Last updated on March 6, 2025"
          March 4, 2025                       | April 1, 2025                | 2025-03-04T00:00Z      | -
          """)
  void linesOfDatesAboveTheBodyAreNoPartOfIt(
      String one, String two, String published, @Nullable String updated) {
    Article article = Reading.text("Harbour closes", "", one, two, "", "They sank.");
    assertEquals(published, article.published().orElseThrow().local().toString());
    assertEquals(Optional.ofNullable(updated), Optional.ofNullable(article.extra().get("updated")));
    boolean secondIsBody = updated == null;
    assertEquals((secondIsBody ? two + "\n\n" : "") + "They sank.", article.body());
  }

  @Test
  void anImpossibleDateIsKeptAndFlagged() {
    Article article = Reading.text("Harbour closes", "February 30, 2025", "", "Ships left.");
    assertEquals(
        Map.of("date", "\"February 30, 2025\"", "dateDoubt", "\"impossible\""), article.extra());
    assertEquals("Ships left.", article.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Updated 2 hours ago", "LAST UPDATED: AN HOUR AGO.", "updated 5 min ago"})
  void howLongAgoItWasUpdatedIsNoPartOfTheBody(String line) {
    Article article = Reading.text("Harbour closes", "By Ada Brandt", line, "", "They sank.");
    assertEquals("They sank.", article.body());
    assertEquals("\"" + line + "\"", article.extra().get("updated"));
  }

  @Test
  void aSentenceThatBeginsWithUpdatedIsBody() {
    String sentence = "Updated rules of March 4, 2025 keep ships in port.";
    assertEquals(sentence, Reading.text("Harbour closes", "", sentence).body());
  }

  @Test
  void aSentenceThatBeginsWithByIsNoByline() {
    assertEquals("By Tuesday it rained.", Reading.text("Rain", "", "By Tuesday it rained.").body());
  }

  @Test
  void aLongFirstLineWithTextBelowIsBody() {
    String paragraph = "the ships left ".repeat(20).strip();
    Article article = Reading.text(paragraph, "and sank");
    assertEquals("", article.headline());
    assertEquals(paragraph + " and sank", article.body());
  }

  @Test
  void aHeaderNamesHeadlineBylineDateAndAddress() {
    Article article =
        Reading.text(
            "-- Harbour closes",
            "-- By  Ada Brandt  and  Piet Marsh",
            "-- Tue Oct 24, 2006 3:22pm EDT",
            "-- http://www.gull.example/2006/a",
            "",
            " ",
            " PORT ELLIS  (Meridian) - Ships left.");
    assertEquals("Harbour closes", article.headline());
    assertEquals(List.of("Ada Brandt", "Piet Marsh"), article.authors());
    assertEquals("2006-10-24T15:22-04:00", article.published().orElseThrow().local().toString());
    assertEquals("http://www.gull.example/2006/a", article.id());
    assertEquals("gull.example", article.source());
    assertEquals("Port Ellis", article.place());
    assertEquals("PORT ELLIS (Meridian) - Ships left.", article.body());
  }

  @Test
  void partsOfAHeaderMayBeMissing() {
    Article article = Reading.text("-- Harbour closes", "-- ", "-- 2006-10-24", "Ships left.");
    assertEquals("Harbour closes", article.headline());
    assertEquals(List.of(), article.authors());
    assertEquals("Ships left.", article.body());
    assertEquals("Ships left.", Reading.text("-- By Ada Brandt", "Ships left.").body());
  }

  @Test
  void anUnknownLineOfAHeaderIsKept() {
    assertEquals(
        Map.of("header", "[\"Late City Edition\"]"),
        Reading.text("-- Harbour closes", "-- Late City Edition", "-- 2006-10-24", "", "x")
            .extra());
  }

  @Test
  void markupIsTextHere() {
    assertEquals(
        "a <b>bold</b> &amp; move", Reading.text("Title", "", "a <b>bold</b> &amp; move").body());
  }

  @Test
  void theFileIsTheIdentity() {
    Article article = Reading.text("\uFEFFHarbour closes", "", "Ships left.");
    assertEquals("file:/news/one.txt", article.id());
    assertEquals("Harbour closes", article.headline());
    assertEquals("one.txt", article.origin().toString());
  }
}
