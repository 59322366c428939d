package dev.lede.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  private static final String LONG = "The tide table of Harrow Bay ran on. ".repeat(8).strip();

  @Test
  void aLineEndIsASpace() {
    assertEquals("the old harbour", Paragraphs.of("the old\nharbour"));
  }

  @Test
  void anEmptyLineEndsAParagraph() {
    assertEquals("one\n\ntwo\n\nthree", Paragraphs.of("\none \r\n\r\n two\n \t\n\nthree\n"));
  }

  @Test
  void spacesOfAllKindsAreOneSpace() {
    assertEquals("a b c d", Paragraphs.of("\u00a0a  b\u2003\tc \u200ad\ufeff"));
  }

  @Test
  void anIndentedLineBeginsAParagraph() {
    assertEquals("one two.\n\nthree four", Paragraphs.of("one\ntwo.\n    three\nfour"));
  }

  @Test
  void aBlockThatIsIndentedAsAWholeStaysTogether() {
    assertEquals("one two three", Paragraphs.of("    one\n    two\n    three"));
  }

  @Test
  void aLineTooLongToBeWrappedByHandIsAParagraph() {
    assertEquals(
        LONG + "\n\nHe declined.\n\n" + LONG, Paragraphs.of(LONG + "\nHe declined.\n" + LONG));
  }

  @Test
  void aLongLineThatEndsNoSentenceGoesOn() {
    String open = LONG.substring(0, LONG.length() - 1);
    assertEquals(open + " and on", Paragraphs.of(open + "\nand on"));
  }

  @Test
  void aHeadlineIsOneLine() {
    assertEquals("Harbour closes again", Paragraphs.oneLine(" Harbour\n\ncloses  again "));
  }

  @Property
  void whatIsTidyStaysAsItIs(
      @ForAll @StringLength(max = 60) @Chars({'a', '.', ' ', '\n', '\t', '\r', '\u00a0', '\u2029'})
          String text) {
    String tidy = Paragraphs.of(text);
    assertEquals(tidy, Paragraphs.of(tidy));
  }
}
