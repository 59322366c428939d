package dev.lede.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import dev.lede.article.Span;
import dev.lede.query.NewsQuery;
import dev.lede.query.QuerySyntax;
import dev.lede.schema.NewsFields;
import dev.lede.search.Hit;
import dev.lede.search.NewsSearcher;
import dev.lede.search.SearchRequest;
import dev.lede.search.TestIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the passages of an article of 5 MB cost, in work and not in time, and which they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongArticleTest {
  private static final int LENGTH = 5_000_000;
  private static final String LINE = "The ships of the town lay in the port and the crews slept. ";
  private static final String END = "At the very end the ferry of the port sank.";
  private static final int WIDTH = 200;

  @SuppressWarnings("NullAway.Init")
  private FSDirectory directory;

  @SuppressWarnings("NullAway.Init")
  private DirectoryReader reader;

  @SuppressWarnings("NullAway.Init")
  private NewsSearcher searcher;

  @BeforeAll
  void index(@TempDir Path folder) throws IOException {
    Article article =
        Article.builder("a")
            .headline("News")
            .body(LINE.repeat(LENGTH / LINE.length()) + END)
            .build();
    TestIndex.write(folder, Stream.of(article).toArray(Article[]::new));
    directory = FSDirectory.open(folder);
    reader = DirectoryReader.open(directory);
    searcher = NewsSearcher.open(folder);
  }

  @AfterAll
  void close() throws IOException {
    searcher.close();
    reader.close();
    directory.close();
  }

  private Hit hit(String query) throws IOException {
    NewsQuery words = QuerySyntax.parse(query).query();
    return searcher.search(SearchRequest.of(words).withSnippets(1, WIDTH)).hits().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ferry            | At the very end the [ferry] of the port sank.
          the ferry        | At the very end the [ferry] of the port sank.
          +the +ferry      | At [the] very end [the] [ferry] of [the] port sank.
          port ferry       | At the very end the [ferry] of the [port] sank.
          fer* +the port   | At [the] very end [the] [ferry] of [the] [port] sank.
          "the ferry" port | At the very end [the ferry] of the [port] sank.
          """)
  void isShownWhereTheRareWordIsWithTheFrequentOnesNearIt(String query, String expected)
      throws IOException {
    String passage = hit(query).snippets().get(0).marked("[", "]");
    assertEquals(expected, passage.substring(passage.lastIndexOf("At ")));
  }

  @ParameterizedTest
  @CsvSource({"the", "the port", "the port ships town of crews slept lay in and"})
  void hasItsPlacesReadAndToldNoMoreOftenThanTheBound(String words) throws IOException {
    CountingReader counted = new CountingReader(reader);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : words.split(" ", -1)) {
      query.add(new TermQuery(new Term(NewsFields.BODY.name(), word)), Occur.SHOULD);
    }
    MatchReader matches =
        new MatchReader(new IndexSearcher(counted), MatchSources.of(query.build()));
    List<DocumentMatches> told = matches.read(new int[] {0}, Set.of(NewsFields.BODY.name()));
    assertTrue(counted.places() > 1_000, "places are counted");
    int most = MatchReader.MOST_READ + MatchReader.MOST_TOLD;
    assertTrue(counted.places() <= most, "read " + counted.places());
    assertTrue(told.get(0).body().count() <= MatchReader.MOST_TOLD);
  }

  @Test
  void hasNoMoreOfItsTextLookedAtThanTheBound() throws IOException {
    String text = hit("the").article().body();
    List<Match> everywhere =
        Stream.iterate(0, start -> start + 3 < text.length(), start -> start + 500)
            .map(start -> new Match(start, start + 3, start % 7))
            .collect(Collectors.toList());
    List<Span> stretches =
        Surroundings.of(text, everywhere, WIDTH, WordWeights.of(reader, List.of()));
    int looked = stretches.stream().mapToInt(Span::length).sum();
    int places = Surroundings.MOST_PLACES + 7;
    assertTrue(looked > 10 * WIDTH);
    assertTrue(looked <= places * 3 * (WIDTH + Surroundings.BEYOND), "looked at " + looked);
  }
}
