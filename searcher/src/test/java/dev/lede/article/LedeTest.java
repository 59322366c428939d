package dev.lede.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LedeTest {
  private static final String LEDE = "The ferry to Skerrow sank on Monday with nobody on board.";

  private static void assertLede(String expected, String headline, String... paragraphs) {
    assertEquals(expected, Lede.of(headline, String.join("\n\n", paragraphs)));
  }

  @Test
  void isTheFirstParagraphOfEightWords() {
    assertLede(LEDE, "Ferry sinks", LEDE, "The owner said he was sorry about it all.");
  }

  @Test
  void passesOverShortLinesBeforeIt() {
    assertLede(LEDE, "", "HARROW BAY", "Photo: Toll", LEDE);
  }

  @Test
  void passesOverTheHeadlineOnceMore() {
    String headline = "Ferry to Skerrow sinks with nobody on board, owner is sorry";
    assertLede(LEDE, headline, headline.toUpperCase(java.util.Locale.ROOT) + ".", LEDE);
  }

  @Test
  void passesOverBylines() {
    assertLede(LEDE, "", "By Anna Toll and Piet Marsh, Staff Writers of the Courier", LEDE);
  }

  @Test
  void passesOverLinesOfTime() {
    assertLede(LEDE, "", "Updated 5:47 pm on Tuesday the 23rd of January 2024", LEDE);
    assertLede(LEDE, "", "Tuesday, January 23, 2024 at 5:47 pm Harrow time", LEDE);
  }

  @Test
  void aLedeMayBeginWithByOrAWeekday() {
    String by = "By noon the harbour was empty and the ferries had all gone home.";
    assertLede(by, "", by, LEDE);
    String monday = "Monday was the day on which the ferry sank with nobody on board.";
    assertLede(monday, "", monday, LEDE);
  }

  @Test
  void passesOverALineThatIsADateline() {
    assertLede(LEDE, "", "HARROW BAY, Ostrava, Tuesday, March 4, 2025 (Meridian Wire News)", LEDE);
  }

  @Test
  void aLedeMayEndWithAQuotation() {
    String by = "By the time the ferry docked they had all sung “The Gull.”";
    assertLede(by, "", by, LEDE);
    String monday = "Monday was the worst day of all, she said, adding: \"We are lost.\"";
    assertLede(monday, "", monday, LEDE);
  }

  @Test
  void withoutSuchAParagraphItIsTwoSentences() {
    assertLede("It sank. Nobody died.", "", "It sank. Nobody died. The end.", "Really.");
  }

  @Test
  void endsAfterEightyWords() {
    String longParagraph = "word ".repeat(100).strip();
    assertEquals(80, Lede.of("", longParagraph).split(" ").length);
  }

  @Test
  void ofNothingIsNothing() {
    assertLede("", "Ferry sinks", "");
  }
}
