package dev.lede.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of two articles the one that is about what was asked for is above. */
class RankingTest {
  /** Long enough that its end is no lede. */
  private static final String PADDING =
      " Crews said on Monday that nobody had told them what was to come of the old harbour, and"
          + " that they would go on with their work until somebody did, whoever that might be, in"
          + " the town or in the capital, this year or the year after that, for as long as there"
          + " was any work at all to go on with on the islands beyond the bay.";

  private static final String FAR =
      "It rained all day on the old town by the wide bay, where few live and nobody has a car.";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "in the headline before in the body | ferry"
            + " | Ferry stays / The boat is old. | Boat stays / The ferry is old.",
        "in the lede before further down | ferry"
            + " | Boats / The ferry was sold to nobody at all this week. _"
            + " | Boats / The boat was sold to nobody at all this week. _ The ferry",
        "more often before once | ferry"
            + " | Boats / A ferry is a ferry by any name. | Boats / A ferry is a boat by any name.",
        "in a short story before a long one | ferry"
            + " | Boats / The ferry sank. | Boats / The ferry sank. _ _",
        "all words before one of them | ferry strike"
            + " | Boats / A ferry and a strike. | Boats / A ferry, a ferry and a boat.",
        "near each other before far apart | ferry strike"
            + " | Boats / "
            + FAR
            + " The ferry strike ended. The boat sank."
            + " | Boats / The ferry sank. "
            + FAR
            + " The strike ended boat.",
        "as it was typed before other forms | ferry"
            + " | Boats / One ferry was sold. | Boats / Two ferries were sold.",
        "with its accents before without | café"
            + " | Towns / A café was sold. | Towns / A cafe was sold.",
        "an acronym before the word | NATO"
            + " | Towns / All of NATO was asked. | Towns / All of Nato was asked.",
        "the rare word before the common one | harbour ferry"
            + " | Towns / A ferry town. | Towns / A harbour town.",
        "both a word and a phrase before the phrase in the headline | marsh \"health care\""
            + " | Marsh speaks / He will mend health care."
            + " | Health care / The town talks of health care.",
        "stop words where they belong | vitamin a"
            + " | Food / There is vitamin a in it. | Food / A lot of vitamin c is in it.",
        "near in a phrase of stop words | house of the dragon"
            + " | Films / The house of the dragon is on. | Films / The dragon of this house is on.",
      })
  void isAbove(String why, String query, String better, String worse) throws IOException {
    write(worse, better, "Towns / The harbour is open.", "Towns / The harbour is shut.");
    assertEquals("1", search(query).get(0), why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Beside other words they find nothing by themselves.
        "the ferry | 0",
        "what is a ferry | 0",
        "of the | 0 1 2",
        "the | 0 1 2",
        "+the ferry | 0 1 2",
        "the^2 ferry | 0 1 2",
        "\"the bay\" ferry | 2",
        "(the OR ferry) town | 0 1",
        "the since:1999 | ",
        "-the | ",
        "ferry -the | ",
        "headline:(the ferry) | 0",
      })
  void stopWordsOnlyAddToTheRank(String query, String found) throws IOException {
    write("Ferry / The ferry of all.", "Town / The end of a town.", "The bay / The bay of old.");
    List<String> ids = new ArrayList<>(search(query));
    ids.sort(null);
    assertEquals(found == null ? "" : found, String.join(" ", ids));
  }

  @Test
  void pagesJoinToTheWhole() throws IOException {
    String[] stories = new String[250];
    for (int i = 0; i < stories.length; i++) {
      stories[i] = "Ferry " + i + " / The ferry" + " sails".repeat(i % 7) + " on. Strike.";
    }
    write(stories);
    List<String> pages = new ArrayList<>();
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      SearchRequest all = SearchRequest.of("ferry strike").withSnippets(0, 20);
      for (int offset = 0; offset < 250; offset += 30) {
        searcher.search(all.withLimit(30).withOffset(offset)).hits().stream()
            .map(hit -> hit.article().id())
            .forEach(pages::add);
      }
      SearchResult whole = searcher.search(all.withLimit(250));
      assertEquals(whole.hits().stream().map(hit -> hit.article().id()).toList(), pages);
      for (int i = 1; i < 250; i++) {
        assertTrue(whole.hits().get(i - 1).score() >= whole.hits().get(i).score(), "at " + i);
      }
    }
  }

  private List<String> search(String query) throws IOException {
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      return searcher.search(SearchRequest.of(query)).hits().stream()
          .map(hit -> hit.article().id())
          .toList();
    }
  }

  /** Writes articles given as headline, stroke and body, with a place for padding. */
  private void write(String... stories) throws IOException {
    Article[] articles = new Article[stories.length];
    for (int i = 0; i < stories.length; i++) {
      String[] parts = stories[i].split(" / ", 2);
      articles[i] =
          Article.builder("" + i).headline(parts[0]).body(parts[1].replace("_", PADDING)).build();
    }
    TestIndex.write(folder, articles);
  }
}
