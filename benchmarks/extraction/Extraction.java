package dev.lede.ingest;

import dev.lede.article.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Scores what Lede takes out of saved web pages. */
class Extraction {
  static Map<String, Object> row(String line) {
    Map<String, Object> row = new HashMap<>();
    JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), line);
    json.nextToken();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_ARRAY) {
        List<String> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          items.add(json.getString());
        }
        row.put(key, items);
      } else if (value == JsonToken.START_OBJECT) {
        json.skipChildren();
      } else if (value != JsonToken.VALUE_NULL) {
        row.put(key, json.getString());
      }
    }
    return row;
  }

  static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    for (String token : text.toLowerCase().split("[^\\p{L}\\p{N}]+", -1)) {
      if (!token.isEmpty()) {
        if (Character.isIdeographic(token.codePointAt(0))) {
          token.codePoints().forEach(c -> tokens.add(Character.toString(c)));
        } else {
          tokens.add(token);
        }
      }
    }
    return tokens;
  }

  static double[] score(List<String> found, List<String> gold) {
    Map<String, Integer> counts = new HashMap<>();
    gold.forEach(token -> counts.merge(token, 1, Integer::sum));
    int same = 0;
    for (String token : found) {
      if (counts.merge(token, -1, Integer::sum) >= 0) {
        same++;
      }
    }
    double precision = found.isEmpty() ? 0 : (double) same / found.size();
    double recall = gold.isEmpty() ? 1 : (double) same / gold.size();
    double f = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return new double[] {f, precision, recall};
  }

  static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  static String day(String date) {
    return date.matches(".* 2014$") ? "2014-11-23" : date;
  }

  /** The draft of a page, which may have neither headline nor body; an empty one where it has no story. */
  static Draft draft(Path file) throws IOException {
    return WebPage.draft(Files.readAllBytes(file), Optional.empty(), "").orElseGet(Draft::new);
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    boolean each = args.length > 1;
    for (String suite : List.of("readability", "goose3", "newspaper")) {
      double[] sum = new double[3];
      double[] half = new double[2];
      int[] halves = new int[2];
      int pages = 0;
      int titles = 0;
      int rightTitles = 0;
      int asideTitles = 0;
      int dates = 0;
      int rightDates = 0;
      List<String> misses = new ArrayList<>();
      List<String> lines = new ArrayList<>();
      for (String line : Files.readAllLines(folder.resolve(suite + ".gold.jsonl"))) {
        Map<String, Object> gold = row(line);
        Object body = gold.containsKey("must") ? String.join(" ", (List<String>) gold.get("must")) : gold.get("body");
        Draft page = draft(folder.resolve((String) gold.get("html")));
        if (gold.get("title") != null) {
          titles++;
          boolean right = plain((String) gold.get("title")).equals(plain(page.headline));
          rightTitles += right ? 1 : 0;
          // The gold has the site's name in some titles and not in others.
          String goldTitle = plain((String) gold.get("title"));
          String ours = plain(page.headline);
          asideTitles += right || (ours.length() > 9 && (goldTitle.startsWith(ours) || ours.startsWith(goldTitle))) ? 1 : 0;
          if (!right && each) {
            misses.add("TITLE " + gold.get("id") + ": " + gold.get("title") + " <> " + page.headline);
          }
        }
        if (gold.get("date") != null) {
          dates++;
          Optional<Published> read =
              Dates.read(page.date) instanceof DateReading.Read found
                  ? Optional.of(found.published())
                  : Optional.empty();
          String date = read.map(p -> p.local().toLocalDate().toString()).orElse("none");
          String utc = read.map(p -> p.instant().toString().substring(0, 10)).orElse("none");
          String wanted = (String) gold.get("date");
          boolean right = wanted.startsWith(date) || wanted.startsWith(utc) || date.equals(day(wanted));
          rightDates += right ? 1 : 0;
          if (!right && each) {
            misses.add("DATE " + gold.get("id") + ": " + gold.get("date") + " <> " + date);
          }
        }
        if (body == null) {
          continue;
        }
        String seen = org.jsoup.Jsoup.parse(new String(Files.readAllBytes(folder.resolve((String) gold.get("html"))), java.nio.charset.StandardCharsets.UTF_8)).text();
        List<String> goldTokens = tokens((String) body);
        if (suite.equals("newspaper") && (goldTokens.size() < 25 || score(tokens(seen), goldTokens)[2] < 0.95)) {
          continue;
        }
        Draft article = draft(folder.resolve((String) gold.get("html")));
        List<String> found = tokens(article.body);
        List<String> wanted = tokens((String) body);
        double[] score = score(found, wanted);
        if (gold.containsKey("must")) {
          score = new double[3];
          for (int at = 0; at == 0 || (at + wanted.size() <= found.size() && score[0] < 1); at++) {
            double[] here = score(found.subList(at, Math.min(found.size(), at + wanted.size())), wanted);
            score = here[0] > score[0] ? here : score;
          }
        }
        pages++;
        for (int i = 0; i < 3; i++) {
          sum[i] += score[i];
        }
        int side = Math.floorMod(gold.get("id").hashCode(), 2);
        half[side] += score[0];
        halves[side]++;
        lines.add(String.format("%.3f p %.3f r %.3f %s %d/%d", score[0], score[1], score[2], gold.get("id"), found.size(), wanted.size()));
      }
      System.out.printf("%s %d pages: F1 %.4f precision %.4f recall %.4f, halves %.4f %.4f%n", suite, pages, sum[0] / pages, sum[1] / pages, sum[2] / pages, half[0] / halves[0], half[1] / halves[1]);
      System.out.printf("  headlines %d of %d (%d without regard to what follows), dates %d of %d%n", rightTitles, titles, asideTitles, rightDates, dates);
      if (each) {
        misses.forEach(System.out::println);
        lines.stream().sorted().limit(Integer.parseInt(args[1])).forEach(System.out::println);
      }
    }
  }
}
