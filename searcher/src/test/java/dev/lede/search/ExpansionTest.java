package dev.lede.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telling words of the best hits find more, where that is wanted. */
class ExpansionTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    TestIndex.write(
        folder,
        article("0", "Quake hits Skerrow", "The quake shook the islands. Tremors went on."),
        article("1", "Quake relief", "After the quake tremors shook houses in Skerrow."),
        article("2", "Tremors again", "New tremors shook Skerrow at night."),
        article("3", "Ferry strike", "Crews walked out over pay."),
        article("4", "Pay deal", "Crews are back at work."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "quake | false | 0 1",
        "quake | true | 0 1 2",
        // What is required or left out stays so.
        "+quake shook | true | 0 1",
        "quake -night | true | 0 1",
        "\"quake relief\" | true | 1",
        "title:quake | true | 0 1",
        "nowhere | true | ",
        "the | true | 0 1 2",
      })
  void findsMoreOfTheSame(String query, boolean expanded, String found) throws IOException {
    assertEquals(
        found == null ? "" : found,
        search(query, expanded).hits().stream()
            .map(hit -> hit.article().id())
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  @Test
  void theAddedWordsAreNamedAndShown() throws IOException {
    SearchResult result = search("quake", true);
    assertEquals(1, result.notes().size());
    assertTrue(result.notes().get(0).startsWith("also looked for: "), result.notes().get(0));
    assertTrue(result.notes().get(0).contains("Skerrow"), result.notes().get(0));
    assertTrue(result.query().toString().contains("Skerrow^0."), result.query().toString());
    assertEquals(List.of(), search("quake", false).notes());
  }

  @Test
  void theAddedWordsAreMarked() throws IOException {
    Hit found = search("quake", true).hits().getLast();
    assertEquals("[Tremors] again", found.headline().marked("[", "]"));
    assertEquals("New [tremors] [shook] [Skerrow] at night.", Shown.text(found));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quakes shook",
        "\"the quake\"",
        "headline:quake",
        "quake NEAR/9 tremor",
        "quake~1"
      })
  void formsOfWhatWasTypedAreNotAdded(String query) throws IOException {
    List<String> notes = search(query, true).notes();
    assertTrue(notes.get(0).startsWith("also looked for: "), notes.get(0));
    assertFalse(notes.get(0).toLowerCase(Locale.ROOT).contains("quake"), notes.get(0));
  }

  @Test
  void neitherStopWordsInCapitalsNorBareNumbersAreAdded() throws IOException {
    TestIndex.write(
        folder,
        article("5", "FERRY SINKS OFF THE BAY OF ORR", "Of 27 men 27 swam ashore."),
        article("6", "FERRY OF 27 MEN OFF ORR", "Of 27 men 27 swam ashore."));
    String note = search("ferry", true).notes().get(0);
    assertEquals("also looked for: men, orr, ashore, swam, Crews, pay", note);
  }

  @Test
  void whatWasTypedStaysAbove() throws IOException {
    List<String> ids =
        search("quake", true).hits().stream().map(hit -> hit.article().id()).toList();
    assertEquals("2", ids.getLast());
  }

  private SearchResult search(String query, boolean expanded) throws IOException {
    SearchRequest request = SearchRequest.of(query);
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      return searcher.search(
          expanded ? request.withRelevance(Relevance.OF_WORDS.withExpansion()) : request);
    }
  }

  private static Article article(String id, String headline, String body) {
    return Article.builder(id).headline(headline).body(body).build();
  }
}
