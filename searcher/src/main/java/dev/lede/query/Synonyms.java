package dev.lede.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.article.Field;
import dev.lede.ranking.Ranking;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Other spellings of names, and what abbreviations stand for: {@code Kyiv, Kiev}. They widen a
 * query; what was typed ranks above them, and what stands in quotes, or is to be left out, is taken
 * as it is.
 */
public final class Synonyms {
  /** More spellings than a name has: a longer line is a slip. */
  private static final int MOST_ON_A_LINE = 20;

  private static final Set<Field> WIDENED =
      EnumSet.of(Field.HEADLINE, Field.LEDE, Field.BODY, Field.AUTHOR, Field.TAG, Field.PLACE);

  /**
   * One way to write something.
   *
   * @param text as it is written
   * @param asWritten whether it is meant with just these capitals alone
   */
  private record Spelling(String text, boolean asWritten) {

    static Spelling of(String entry) {
      return entry.startsWith("=")
          ? new Spelling(entry.substring(1).strip(), true)
          : new Spelling(entry, false);
    }

    boolean isTyped(String typed) {
      return !asWritten || text.equals(typed);
    }

    int words() {
      return text.split(" ", -1).length;
    }

    NewsQuery query() {
      return words() == 1 ? new NewsQuery.Word(text) : new NewsQuery.Phrase(text);
    }
  }

  private final Map<String, List<List<Spelling>>> lines = new HashMap<>();
  private int longest = 1;

  private Synonyms() {}

  /** The list that comes with Lede: names from other alphabets and common abbreviations. */
  public static Synonyms common() {
    return Common.LIST;
  }

  /** Read when it is first asked for, and never changed. */
  private static final class Common {
    static final Synonyms LIST = read();

    private static Synonyms read() {
      try (InputStream stream = Synonyms.class.getResourceAsStream("synonyms.txt")) {
        if (stream == null) {
          throw new IllegalStateException("synonyms.txt is missing from the searcher's jar");
        }
        return parse(new String(stream.readAllBytes(), UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Reads a list: on each line the spellings that stand for each other, separated by commas; one
   * that begins with {@code =} is meant only with just these capitals; lines that begin with {@code
   * #} are comments.
   *
   * @throws IllegalArgumentException if a line has one spelling only, or more than 20
   */
  public static Synonyms parse(String text) {
    Synonyms synonyms = new Synonyms();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        synonyms.add(line, number);
      }
    }
    return synonyms;
  }

  private void add(String line, int number) {
    List<Spelling> spellings =
        Arrays.stream(line.split(",", -1))
            .map(entry -> entry.strip().replaceAll("\\s+", " "))
            .filter(entry -> !entry.isEmpty() && !entry.equals("="))
            .map(Spelling::of)
            .toList();
    if (spellings.size() < 2 || spellings.size() > MOST_ON_A_LINE) {
      throw new IllegalArgumentException(
          "line %d of the synonyms has %d spellings, it must be 2 to %d: '%s'"
              .formatted(number, spellings.size(), MOST_ON_A_LINE, line.strip()));
    }
    for (Spelling spelling : spellings) {
      lines.computeIfAbsent(key(spelling.text), key -> new ArrayList<>()).add(spellings);
      longest = Math.max(longest, spelling.words());
    }
  }

  /** The same query, which finds the other spellings too. */
  public NewsQuery expand(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Word word -> widened(word);
      case NewsQuery.Clauses clauses ->
          new NewsQuery.Clauses(
              clauses.required().stream().map(this::expand).toList(),
              withAbbreviations(clauses.optional()),
              clauses.excluded());
      case NewsQuery.In in ->
          WIDENED.contains(in.field()) ? new NewsQuery.In(in.field(), expand(in.query())) : in;
      case NewsQuery.Weighted weighted ->
          new NewsQuery.Weighted(expand(weighted.query()), weighted.weight());
      case NewsQuery.Spellings spellings -> spellings;
      case NewsQuery.Phrase phrase -> phrase;
      case NewsQuery.Wildcard wildcard -> wildcard;
      case NewsQuery.Fuzzy fuzzy -> fuzzy;
      case NewsQuery.Near near -> near;
      case NewsQuery.During during -> during;
      case NewsQuery.Everything everything -> everything;
      case NewsQuery.Expression expression -> expression;
      case NewsQuery.Between between -> between;
    };
  }

  private NewsQuery widened(NewsQuery.Word word) {
    List<NewsQuery.Weighted> others = others(word.text());
    return others.isEmpty() ? word : new NewsQuery.Spellings(word, others);
  }

  /** Expands each part, and words in a row that a shorter form stands for. */
  private List<NewsQuery> withAbbreviations(List<NewsQuery> parts) {
    List<NewsQuery> expanded = new ArrayList<>(parts.stream().map(this::expand).toList());
    for (int from = 0; from < parts.size(); from++) {
      for (int to = from + 2; to <= Math.min(parts.size(), from + longest); to++) {
        words(parts.subList(from, to)).ifPresent(words -> expanded.addAll(others(words)));
      }
    }
    return expanded;
  }

  private static Optional<String> words(List<NewsQuery> parts) {
    StringBuilder words = new StringBuilder();
    for (NewsQuery part : parts) {
      if (!(part instanceof NewsQuery.Word word)) {
        return Optional.empty();
      }
      words.append(words.isEmpty() ? "" : " ").append(word.text());
    }
    return Optional.of(words.toString());
  }

  /** The other spellings of what was typed, each once and weighted. */
  private List<NewsQuery.Weighted> others(String typed) {
    Map<String, NewsQuery.Weighted> others = new LinkedHashMap<>();
    for (List<Spelling> line : lines.getOrDefault(key(typed), List.of())) {
      boolean meant =
          line.stream().anyMatch(s -> key(s.text).equals(key(typed)) && s.isTyped(typed));
      for (Spelling spelling : meant ? line : List.<Spelling>of()) {
        // U.S. and US are the same word to an index.
        String key = key(spelling.text).replace(".", "");
        if (!key.equals(key(typed).replace(".", ""))) {
          others.putIfAbsent(key, new NewsQuery.Weighted(spelling.query(), Ranking.SYNONYM));
        }
      }
    }
    return List.copyOf(others.values());
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }
}
