package dev.lede.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Graphemes;
import dev.lede.article.Sentences;
import dev.lede.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for each snippet, whatever the text. */
class SnippetTest {
  private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
  private static final String HARROW_FLAG = "\uD83C\uDDED\uD83C\uDDF7";

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
        "ferry",
        "ferries",
        "strike",
        "the",
        "port",
        "authority",
        "port authority",
        "Mr.",
        "U.S.",
        "a-very-long-word-that-is-longer-than-twenty-characters",
        "e\u0301te\u0301",
        "沉没。渡轮",
        FAMILY,
        HARROW_FLAG.repeat(3),
        "x\u0300\u0301\u0302",
        "sank.",
        "\"Why?\"",
        "—",
        "…",
        "\n\n");
  }

  @Provide
  Arbitrary<String> texts() {
    return words().list().ofMinSize(1).ofMaxSize(150).map(list -> String.join(" ", list));
  }

  @Property(tries = 150)
  void saysTheTruth(
      @ForAll("texts") String text,
      @ForAll @IntRange(min = 20, max = 120) int width,
      @ForAll @IntRange(min = 1, max = 4) int most)
      throws IOException {
    String body = "ferry " + text + " strike";
    Path index = Files.createTempDirectory("snippets");
    try {
      SearchRequest request =
          Shown.everyday("ferr* OR strike OR \"port authority\" OR 渡轮").withSnippets(most, width);
      Hit hit = Shown.hit(index, Shown.article("", body), request);
      String value = hit.article().body();
      assertTrue(hit.snippets().size() <= most);
      int shown = 0;
      for (Snippet snippet : hit.snippets()) {
        assertTrue(snippet.start() >= shown, "passages overlap");
        shown = snippet.start() + snippet.text().length();
        assertTrue(snippet.text().length() <= width, snippet.text());
        assertFalse(snippet.matches().isEmpty(), "a snippet shows a match");
        assertTrue(snippet.text().equals(snippet.text().strip()), snippet.text());
        assertInPlace(snippet, value);
        assertCutAsItSays(snippet, value);
      }
      assertInPlace(hit.headline(), value);
    } finally {
      delete(index);
    }
  }

  private static void assertInPlace(Snippet snippet, String value) {
    Span place = new Span(snippet.start(), snippet.start() + snippet.text().length());
    assertEquals(snippet.text(), place.of(value));
    assertTrue(Graphemes.isBoundary(value, place.start()), "torn at its start");
    assertTrue(Graphemes.isBoundary(value, place.end()), "torn at its end");
    int least = 0;
    for (Span match : snippet.matches()) {
      assertTrue(match.start() >= least && match.end() > match.start());
      assertTrue(match.end() <= place.length());
      least = match.end() + 1;
    }
    assertEquals(snippet.text(), snippet.marked("", ""));
  }

  /**
   * A passage that is not cut begins or ends where a sentence of the whole text does; one that is
   * does not, unless what is cut is a phrase that goes on into the next sentence.
   */
  private static void assertCutAsItSays(Snippet snippet, String value) {
    List<Span> sentences = Sentences.of(value);
    int end = snippet.start() + snippet.text().length();
    boolean begins = sentences.stream().anyMatch(sentence -> sentence.start() == snippet.start());
    boolean ends = sentences.stream().anyMatch(sentence -> sentence.end() == end);
    boolean cutPhrase = snippet.matches().getLast().end() == snippet.text().length();
    assertEquals(!begins, snippet.cutBefore(), snippet.toString());
    assertTrue(ends != snippet.cutAfter() || (ends && cutPhrase), snippet.toString());
  }

  @ParameterizedTest
  @CsvSource({"z, 20", "z, 60", "z, 100", "z*, 20", "z*, 100", "storm, 20", "boats, 100"})
  void aCharacterOfManyAccentsIsCutLikeText(String query, int width) throws IOException {
    String body = "A storm hit Z" + "\u0301".repeat(1_600) + " town and z\uD83D\uDC68\u200D boats";
    Path index = Files.createTempDirectory("snippets");
    try {
      SearchRequest request = Shown.everyday(query).withSnippets(2, width);
      Hit hit = Shown.hit(index, Shown.article("", body), request);
      assertFalse(hit.snippets().isEmpty());
      for (Snippet snippet : hit.snippets()) {
        int end = snippet.start() + snippet.text().length();
        assertEquals(snippet.text(), body.substring(snippet.start(), end));
        assertFalse(Character.isLowSurrogate(snippet.text().charAt(0)));
        assertFalse(Character.isHighSurrogate(snippet.text().charAt(snippet.text().length() - 1)));
      }
    } finally {
      delete(index);
    }
  }

  @Test
  void aHeadlineOfABookIsCutAroundItsMatch() throws IOException {
    String headline =
        "The bay is wide. ".repeat(9_000) + "A ferry sank. " + "So it goes. ".repeat(9);
    Path index = Files.createTempDirectory("snippets");
    try {
      Hit hit = Shown.hit(index, Shown.article(headline, "News"), Shown.everyday("ferry"));
      Snippet shown = hit.headline();
      assertTrue(shown.text().length() <= 400, "" + shown.text().length());
      assertTrue(shown.marked("[", "]").contains("A [ferry] sank."), shown.text());
      assertTrue(shown.cutBefore());
    } finally {
      delete(index);
    }
  }

  @Test
  void whatStandsForTheHeadlineIsNotShownAgain() throws IOException {
    String body =
        "The ferry to the islands in the bay of Harrow sank last night in a storm."
            + " Another ferry came to help all those who were on board.";
    Path index = Files.createTempDirectory("snippets");
    try {
      SearchRequest request = Shown.everyday("ferry").withSnippets(1, 100);
      Hit hit = Shown.hit(index, Shown.article("", body), request);
      assertEquals(
          "The [ferry] to the islands in the bay of Harrow sank last",
          hit.headline().marked("[", "]"));
      assertEquals("Another [ferry] came to help all those who were on board.", Shown.text(hit));
    } finally {
      delete(index);
    }
  }

  @Test
  void showsAGraphemeThatIsLongerThanTheWidthAsAWhole() throws IOException {
    String grapheme = "o" + "\u0301".repeat(60);
    Path index = Files.createTempDirectory("snippets");
    try {
      SearchRequest request = Shown.everyday(grapheme).withSnippets(1, 20);
      Hit hit = Shown.hit(index, Shown.article("News", grapheme + " is long"), request);
      assertEquals(grapheme, hit.snippets().get(0).text());
    } finally {
      delete(index);
    }
  }

  @Test
  void marksWithWhatTheCallerChooses() {
    Snippet snippet =
        new Snippet("A ferry strike", 7, List.of(new Span(2, 7), new Span(8, 14)), false, false);
    assertEquals("A <b>ferry</b> <b>strike</b>", snippet.marked("<b>", "</b>"));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
