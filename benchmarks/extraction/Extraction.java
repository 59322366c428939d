package dev.lede.ingest;

import dev.lede.article.Published;
import dev.lede.ingest.JsonValue.Items;
import dev.lede.ingest.JsonValue.Member;
import dev.lede.ingest.JsonValue.Members;
import dev.lede.ingest.JsonValue.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Scores what Lede takes out of saved web pages, beside what people took out of them. */
final class Extraction {
  /** A body of fewer tokens was cut out to test one thing. */
  private static final int FEWEST_TOKENS = 25;

  /** So much of a body must be seen in its page, or page and gold do not belong together. */
  private static final double SEEN = 0.95;

  /** The gold has it before some names. */
  private static final Pattern BY = Pattern.compile("(?i)^(?:by|par|por)\\s+");

  private final Path folder;
  private final List<String> misses = new ArrayList<>();

  private Extraction(Path folder) {
    this.folder = folder;
  }

  /** What people took out of a page; empty texts are not known. */
  private record Gold(String id, Path page, String title, String author, String date, String body, boolean part) {}

  /** What was right of how many. */
  private static final class Share {
    private int right;
    private int all;

    void add(boolean good) {
      all++;
      right += good ? 1 : 0;
    }

    @Override
    public String toString() {
      return all == 0 ? "" : "%d of %d, %.3f".formatted(right, all, (double) right / all);
    }
  }

  /** Token F1, precision and recall. */
  private record Score(double f, double precision, double recall) {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int worst = args.length > 1 ? Integer.parseInt(args[1]) : 0;
    System.out.println("| suite | bodies | F1 | precision | recall | F1 of sound gold | headlines | without what follows them | dates | authors |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    List<String> misses = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path suite : files.filter(file -> file.toString().endsWith(".gold.jsonl")).sorted().toList()) {
        Extraction extraction = new Extraction(folder);
        System.out.println(extraction.row(suite));
        misses.addAll(extraction.misses.stream().sorted().limit(worst).toList());
      }
    }
    misses.forEach(System.out::println);
  }

  private String row(Path suite) throws IOException {
    List<Score> scores = new ArrayList<>();
    List<Score> sound = new ArrayList<>();
    Share headlines = new Share();
    Share beginnings = new Share();
    Share dates = new Share();
    Share authors = new Share();
    for (String line : Files.readAllLines(suite)) {
      Gold gold = gold(line);
      Draft page = WebPage.draft(Files.readAllBytes(gold.page), Optional.empty(), "").orElseGet(Draft::new);
      if (!gold.title.isEmpty()) {
        boolean same = gold.title.equals(oneLine(page.headline));
        headlines.add(same);
        beginnings.add(same || isBeginning(gold.title, oneLine(page.headline)));
        note(same, "headline", gold, gold.title, page.headline);
      }
      if (!gold.date.isEmpty()) {
        boolean same = day(page.date).equals(day(gold.date));
        dates.add(same);
        note(same, "date", gold, gold.date, page.date);
      }
      if (!gold.author.isEmpty()) {
        List<String> names = page.bylines.stream().flatMap(byline -> Byline.names(byline).stream()).toList();
        boolean same = tokens(BY.matcher(gold.author).replaceFirst("")).equals(tokens(String.join(" ", names)));
        authors.add(same);
        note(same, "author", gold, gold.author, names.toString());
      }
      if (!gold.body.isEmpty()) {
        Score score = score(page.body, gold);
        scores.add(score);
        if (isSound(gold)) {
          sound.add(score);
        }
        misses.add("%.3f precision %.3f recall %.3f %s".formatted(score.f, score.precision, score.recall, gold.id));
      }
    }
    String name = suite.getFileName().toString().replace(".gold.jsonl", "");
    return "| %s | %d | %.4f | %.4f | %.4f | %.4f of %d | %s | %s | %s | %s |"
        .formatted(
            name, scores.size(), mean(scores, Score::f), mean(scores, Score::precision), mean(scores, Score::recall),
            mean(sound, Score::f), sound.size(), headlines, beginnings, dates, authors);
  }

  private void note(boolean same, String what, Gold gold, String wanted, String found) {
    if (!same) {
      misses.add("%s of %s: '%s' and not '%s'".formatted(what, gold.id, oneLine(found), wanted));
    }
  }

  private static double mean(List<Score> scores, java.util.function.ToDoubleFunction<Score> part) {
    return scores.stream().mapToDouble(part).average().orElse(0);
  }

  private Gold gold(String line) throws IOException {
    Map<String, String> texts = new HashMap<>();
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    try (JsonSource source = JsonSource.of(bytes, 0, bytes.length)) {
      if (source.value(source.next()) instanceof Members members) {
        for (Member member : members.members()) {
          texts.put(member.key(), text(member.value()));
        }
      }
    } catch (BrokenJsonException e) {
      throw new IOException("not JSON: " + line, e);
    }
    boolean part = !texts.getOrDefault("must", "").isEmpty();
    return new Gold(
        texts.getOrDefault("id", ""), folder.resolve(texts.getOrDefault("html", "")), oneLine(texts.getOrDefault("title", "")),
        texts.getOrDefault("author", ""), texts.getOrDefault("date", ""), texts.getOrDefault(part ? "must" : "body", ""), part);
  }

  private static String text(JsonValue value) {
    if (value instanceof Items items) {
      return String.join(" ", items.values().stream().map(Extraction::text).toList());
    }
    return value instanceof Text text ? text.text() : "";
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** The gold has the name of the site after some headlines and not after others. */
  private static boolean isBeginning(String one, String other) {
    return Math.min(one.length(), other.length()) > 9 && (one.startsWith(other) || other.startsWith(one));
  }

  /** The day of a date in its own zone, and in UTC where the gold gives that. */
  private static String day(String date) {
    return Dates.read(date) instanceof DateReading.Read read ? day(read.published()) : "none";
  }

  private static String day(Published published) {
    return published.instant().toString().substring(0, 10);
  }

  private boolean isSound(Gold gold) throws IOException {
    List<String> wanted = tokens(gold.body);
    String page = new String(Files.readAllBytes(gold.page), StandardCharsets.UTF_8);
    return gold.part
        || (wanted.size() >= FEWEST_TOKENS && score(tokens(Jsoup.parse(page).text()), wanted).recall >= SEEN);
  }

  /** Of gold that is a part of the body, the stretch of the same length that is nearest to it. */
  private static Score score(String body, Gold gold) {
    List<String> found = tokens(body);
    List<String> wanted = tokens(gold.body);
    if (!gold.part) {
      return score(found, wanted);
    }
    return Stream.iterate(0, at -> at == 0 || at + wanted.size() <= found.size(), at -> at + 1)
        .map(at -> score(found.subList(at, Math.min(found.size(), at + wanted.size())), wanted))
        .max(Comparator.comparing(Score::f))
        .orElseThrow();
  }

  private static Score score(List<String> found, List<String> wanted) {
    Map<String, Integer> left = new HashMap<>();
    wanted.forEach(token -> left.merge(token, 1, Integer::sum));
    long same = found.stream().filter(token -> left.merge(token, -1, Integer::sum) >= 0).count();
    double precision = found.isEmpty() ? 0 : (double) same / found.size();
    double recall = wanted.isEmpty() ? 1 : (double) same / wanted.size();
    return new Score(same == 0 ? 0 : 2 * precision * recall / (precision + recall), precision, recall);
  }

  /** Words and numbers in small letters, each ideograph by itself. */
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    for (String token : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!token.isEmpty() && Character.isIdeographic(token.codePointAt(0))) {
        token.codePoints().forEach(c -> tokens.add(Character.toString(c)));
      } else if (!token.isEmpty()) {
        tokens.add(token);
      }
    }
    return tokens;
  }
}
