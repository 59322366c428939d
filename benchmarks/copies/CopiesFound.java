import dev.lede.article.Article;
import dev.lede.index.NewsIndexer;
import dev.lede.ingest.NewsReader;
import dev.lede.ingest.Parsed;
import dev.lede.ingest.ReadOptions;
import dev.lede.search.Copies;
import dev.lede.search.NewsSearcher;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many of the copies in a set of articles are found, and how many of those found are copies.
 *
 * <p>The labels are made here, without Lede's own count. Two articles are copies where their sets
 * of five-word runs, of headline and body in small letters, share four fifths of the runs in either
 * (Jaccard). All such pairs of the set are looked for: exact ones by equal words, the others by
 * comparing every two articles that share a run which at most {@value #MOST_SHARING} articles have.
 * Those are the copies that the set has by itself. To them come edited copies made of every
 * twentieth article, in turn by cutting the end, by a new dateline and byline, by exchanging words,
 * by a new paragraph, and by a third of another story, which is mostly too much: a made copy is
 * labelled by its count as well.
 */
final class CopiesFound {
  private static final double COPY = 0.8;
  private static final int MOST_SHARING = 60;
  private static final int EVERY = 20;
  private static final int FEWEST_WORDS = 20;

  private final List<Article> articles = new ArrayList<>();
  private final List<long[]> runs = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int read;

  public static void main(String[] args) throws Exception {
    new CopiesFound().run(args[0], args.length > 1);
  }

  private void run(String file, boolean list) throws Exception {
    read(file);
    edit();
    for (Article article : articles) {
      numbers.put(article.id(), runs.size());
      runs.add(runsOf(article));
    }
    Path folder = Files.createTempDirectory("copies");
    try (NewsIndexer indexer = NewsIndexer.open(folder.resolve("index"))) {
      for (Article article : articles) {
        indexer.put(article);
      }
    }
    Set<Long> labelled = labelled();
    Set<Long> found = new TreeSet<>();
    try (NewsSearcher searcher = NewsSearcher.open(folder.resolve("index"))) {
      for (Article article : articles) {
        Copies copies = searcher.copies(article.id());
        for (Copies.Copy copy : copies.named()) {
          found.add(pair(numbers.get(article.id()), numbers.get(copy.id())));
        }
      }
    }
    System.out.printf("%,d articles, %,d edited copies of them%n%n", read, articles.size() - read);
    System.out.println("| labelled pairs | | found | recall |\n| --- | --- | --- | --- |");
    row("exact: the same words", labelled.stream().filter(pair -> kind(pair) == 0).toList(), found);
    row("of the set, edited there", labelled.stream().filter(pair -> kind(pair) == 1).toList(), found);
    row("with an edited copy", labelled.stream().filter(pair -> kind(pair) == 2).toList(), found);
    row("all", List.copyOf(labelled), found);
    long right = found.stream().filter(labelled::contains).count();
    long near = found.stream().filter(pair -> alike(pair) >= 0.6).count();
    System.out.printf(
        "%nPairs in one cluster: %,d, of which %,d are labelled (precision %.4f); %,d share three fifths.%n",
        found.size(), right, (double) right / found.size(), near);
    List<Long> wrong = found.stream().filter(pair -> list || !labelled.contains(pair)).toList();
    for (long pair : wrong.subList(0, Math.min(wrong.size(), list ? 1_000 : 15))) {
      System.out.printf("- %.3f %s, %s%n", alike(pair), id(pair >> 32), id(pair));
    }
  }

  private void read(String file) throws Exception {
    Map<String, Article> byId = new HashMap<>();
    try (NewsReader news =
        new NewsReader(List.of(file), InputStream.nullInputStream(), ReadOptions.NONE)) {
      while (news.hasNext()) {
        if (news.next() instanceof Parsed.Ok ok && byId.put(ok.article().id(), ok.article()) == null) {
          articles.add(ok.article());
        }
      }
    }
    read = articles.size();
  }

  private void edit() {
    Random random = new Random(7);
    for (int i = 0; i < read; i += EVERY) {
      Article article = articles.get(i);
      List<String> words = List.of(article.body().split("\\s+"));
      if (words.size() >= 100) {
        List<String> other = List.of(articles.get((i + 5_003) % read).body().split("\\s+"));
        String body = String.join(" ", edited(words, other, i / EVERY % 5, random));
        articles.add(
            Article.builder("edited-" + article.id()).headline(article.headline()).body(body).build());
      }
    }
  }

  private static List<String> edited(List<String> words, List<String> other, int kind, Random random) {
    List<String> edited = new ArrayList<>(words);
    switch (kind) {
      case 0 -> edited = edited.subList(0, edited.size() * 9 / 10);
      case 1 -> {
        edited.subList(0, 6).clear();
        edited.addAll(0, List.of("PORT", "ELLIS,", "May", "3", "-", "By", "Anna", "Toll"));
      }
      case 2 -> {
        for (int i = 0; i < Math.max(1, edited.size() / 60); i++) {
          edited.set(random.nextInt(edited.size()), "other");
        }
      }
      case 3 -> edited.addAll(edited.size() / 2, other.subList(0, Math.min(other.size(), 30)));
      default -> edited.addAll(other.subList(0, Math.min(other.size(), edited.size() / 3)));
    }
    return edited;
  }

  /** Hashes of the five-word runs, sorted, each once; none of an article that is too short. */
  private static long[] runsOf(Article article) {
    String[] words =
        (article.headline() + " " + article.body()).toLowerCase().split("[^\\p{L}\\p{N}]+");
    List<String> all = Arrays.stream(words).filter(word -> !word.isEmpty()).toList();
    if (all.size() < FEWEST_WORDS) {
      return new long[0];
    }
    Set<Long> runs = new TreeSet<>();
    for (int i = 0; i + 5 <= all.size(); i++) {
      long hash = 1125899906842597L;
      for (String word : all.subList(i, i + 5)) {
        for (int c = 0; c < word.length(); c++) {
          hash = 31 * hash + word.charAt(c);
        }
        hash = 31 * hash ^ hash >>> 29;
      }
      runs.add(hash * 0x9E3779B97F4A7C15L);
    }
    return runs.stream().mapToLong(Long::longValue).toArray();
  }

  private Set<Long> labelled() {
    Set<Long> labelled = new TreeSet<>();
    Set<Long> compared = new HashSet<>();
    Map<String, List<Integer>> exact = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      exact.computeIfAbsent(Arrays.toString(runs.get(i)), runs -> new ArrayList<>()).add(i);
    }
    exact.remove("[]");
    exact.values().forEach(same -> pairs(same, labelled));
    int postings = runs.stream().mapToInt(run -> run.length).sum();
    long[] hashes = new long[postings];
    int next = 0;
    for (long[] run : runs) {
      System.arraycopy(run, 0, hashes, next, run.length);
      next += run.length;
    }
    Arrays.sort(hashes);
    Map<Long, List<Integer>> shared = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      for (long run : runs.get(i)) {
        if (isShared(hashes, run)) {
          shared.computeIfAbsent(run, hash -> new ArrayList<>(2)).add(i);
        }
      }
    }
    for (List<Integer> sharing : shared.values()) {
      if (sharing.size() <= MOST_SHARING) {
        pairs(sharing, compared);
      }
    }
    compared.stream().filter(pair -> alike(pair) >= COPY).forEach(labelled::add);
    return labelled;
  }

  private static boolean isShared(long[] sorted, long run) {
    int at = Arrays.binarySearch(sorted, run);
    return (at > 0 && sorted[at - 1] == run) || (at + 1 < sorted.length && sorted[at + 1] == run);
  }

  private static void pairs(List<Integer> numbers, Set<Long> pairs) {
    for (int i = 0; i < numbers.size(); i++) {
      for (int j = i + 1; j < numbers.size(); j++) {
        pairs.add(pair(numbers.get(i), numbers.get(j)));
      }
    }
  }

  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }

  private double alike(long pair) {
    long[] one = runs.get((int) (pair >> 32));
    long[] other = runs.get((int) pair);
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      both += one[i] == other[j] ? 1 : 0;
      long here = one[i];
      i += here <= other[j] ? 1 : 0;
      j += other[j] <= here ? 1 : 0;
    }
    int all = one.length + other.length - both;
    return all == 0 ? 0 : (double) both / all;
  }

  private int kind(long pair) {
    if ((int) pair >= read || (int) (pair >> 32) >= read) {
      return 2;
    }
    return alike(pair) == 1 ? 0 : 1;
  }

  private String id(long number) {
    return articles.get((int) number).id();
  }

  private static void row(String name, List<Long> labelled, Set<Long> found) {
    long hits = labelled.stream().filter(found::contains).count();
    System.out.printf(
        "| %s | %,d | %,d | %s |%n",
        name, labelled.size(), hits, labelled.isEmpty() ? "" : "%.4f".formatted((double) hits / labelled.size()));
  }
}
