package dev.lede.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import dev.lede.query.NewsQuery;
import dev.lede.ranking.Ranking;
import dev.lede.schema.Analysis;
import dev.lede.schema.AnalysisProfile;
import dev.lede.search.TestIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * To score the first hits again finds what to score all of them again would. Words that stand
 * anywhere by chance are the worst case: in news those of one story stand together, and so do the
 * articles that are scored again.
 */
class RescoringTest {
  private static final int ARTICLES = 2_000;
  private static final int QUERIES = 200;
  private static final int SHOWN = 10;

  @TempDir private Path folder;

  /** Words as in a language: the hundredth is a hundredth as frequent as the first. */
  private static String word(Random random) {
    return "w" + (int) Math.exp(random.nextDouble() * Math.log(5_000));
  }

  private static String text(Random random, int words) {
    return IntStream.range(0, words).mapToObj(i -> word(random)).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theFirstAreNearlyAlwaysTheSame(long seed) throws IOException {
    Random random = new Random(seed);
    TestIndex.write(
        folder,
        IntStream.range(0, ARTICLES)
            .mapToObj(i -> Article.builder("" + i).headline(text(random, 8)))
            .map(article -> article.body(text(random, 30) + "\n\n" + text(random, 200)).build())
            .toArray(Article[]::new));
    int deep = 0;
    int missed = 0;
    int otherFirst = 0;
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder));
        Analysis analysis = new Analysis(AnalysisProfile.current())) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(NewsSimilarity.of(reader));
      for (int i = 0; i < QUERIES; i++) {
        List<NewsQuery> words =
            Stream.generate(() -> new NewsQuery.Word(word(random)))
                .limit(2 + i % 3)
                .<NewsQuery>map(word -> word)
                .toList();
        NewsQuery query = new NewsQuery.Clauses(List.of(), words, List.of());
        Translation translation = Translation.of(query, analysis, reader, Set.of("en"));
        ScoreDoc[] first = searcher.search(translation.whole(query), ARTICLES).scoreDocs;
        ScoreDoc[] all = Stream.of(first).map(RescoringTest::copy).toArray(ScoreDoc[]::new);
        deep += first.length > Ranking.RESCORED ? 1 : 0;
        Rescoring rescoring = new Rescoring(searcher, translation.ranked(query), Optional.empty());
        rescoring.rescore(first, Ranking.RESCORED);
        rescoring.rescore(all, all.length);
        List<Integer> expected = documents(all);
        if (first.length <= Ranking.RESCORED) {
          assertEquals(expected, documents(first), () -> "seed " + seed + ", " + query);
        }
        otherFirst += expected.getFirst().equals(documents(first).getFirst()) ? 0 : 1;
        expected.removeAll(documents(first));
        missed += expected.size();
      }
    }
    assertTrue(deep > QUERIES / 2, "only " + deep + " queries have more hits than are rescored");
    assertTrue(missed <= QUERIES * SHOWN * 3 / 100, missed + " hits of the first ten are missed");
    assertTrue(otherFirst <= QUERIES / 100, otherFirst + " queries have another first hit");
  }

  private static ScoreDoc copy(ScoreDoc hit) {
    return new ScoreDoc(hit.doc, hit.score);
  }

  private static List<Integer> documents(ScoreDoc[] hits) {
    return new ArrayList<>(Stream.of(hits).limit(SHOWN).map(hit -> hit.doc).toList());
  }
}
