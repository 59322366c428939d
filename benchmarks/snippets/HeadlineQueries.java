import dev.lede.search.NewsSearcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Queries of one to four words in a row out of headlines, the same ones for the same index. */
final class HeadlineQueries {
  private static final long SEED = 20_061_020;

  private HeadlineQueries() {}

  static List<String> of(NewsSearcher searcher, int most) throws IOException {
    List<String> headlines = new ArrayList<>();
    searcher.forEach(indexed -> headlines.add(indexed.article().headline()));
    Random random = new Random(SEED);
    return IntStream.range(0, most)
        .mapToObj(i -> query(headlines.get(random.nextInt(headlines.size())), 1 + i % 4, random))
        .filter(query -> !query.isEmpty())
        .toList();
  }

  private static String query(String headline, int most, Random random) {
    List<String> words =
        Arrays.stream(headline.split("\\s+"))
            .map(HeadlineQueries::word)
            .filter(word -> !word.isEmpty())
            .toList();
    int from = random.nextInt(Math.max(1, words.size() - most + 1));
    return String.join(" ", words.subList(from, Math.min(words.size(), from + most)));
  }

  /** A word without the signs around it, which may mean something to who answers. */
  private static String word(String written) {
    return written.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.]+$", "");
  }
}
