package dev.lede.search.lucene;

import dev.lede.analysis.Reading;
import dev.lede.article.Article;
import dev.lede.query.NewsQuery;
import dev.lede.ranking.Ranking;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the words that tell most of what articles are about: often in them, in headline and lede
 * above all, and rare elsewhere. Forms of a word are one.
 */
final class TellingWords {
  /** Of a longer article the beginning tells. */
  private static final int MOST_WORDS_READ = 20_000;

  private final Translation translation;
  private final Map<String, Optional<RankedWord>> read = new HashMap<>();
  private final Map<Set<Integer>, Told> told = new HashMap<>();
  private final Set<Integer> leftOut = new HashSet<>();

  private record Told(String written, double weight) {
    Told and(Told more) {
      return new Told(written, weight + more.weight);
    }
  }

  TellingWords(Translation translation) {
    this.translation = translation;
  }

  /** Leaves out the words of a text in all their forms. */
  void leaveOut(String text) {
    for (String written : Reading.written(text)) {
      translation.telling(written).ifPresent(word -> leftOut.addAll(word.inOpening()));
    }
  }

  /**
   * Takes in the words of an article.
   *
   * @param weight what each counts, above 0
   */
  void add(Article article, double weight) {
    add(article.headline(), weight * Ranking.TELLS_IN_HEADLINE);
    add(article.lede(), weight * Ranking.TELLS_IN_LEDE);
    add(article.body(), weight);
  }

  private void add(String text, double weight) {
    // Where all is in capitals, none of them tells an acronym.
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
    Reading.written(capitals ? text.toLowerCase(Locale.ROOT) : text).stream()
        .limit(MOST_WORDS_READ)
        .filter(written -> written.chars().anyMatch(Character::isLetter))
        .forEach(
            written ->
                word(written)
                    .ifPresent(
                        word ->
                            told.merge(
                                word.inOpening(),
                                new Told(written, weight * word.rarity()),
                                Told::and)));
  }

  private Optional<RankedWord> word(String written) {
    return read.computeIfAbsent(
        written,
        text ->
            translation
                .telling(text)
                .filter(word -> Collections.disjoint(leftOut, word.inOpening())));
  }

  /** The words that tell most, weighted beside the first of them, which has 1. */
  List<NewsQuery.Weighted> best(int most) {
    List<Told> best =
        told.values().stream()
            .sorted(
                Comparator.comparingDouble(Told::weight).reversed().thenComparing(Told::written))
            .limit(most)
            .toList();
    return best.stream()
        .map(
            word ->
                new NewsQuery.Weighted(
                    new NewsQuery.Word(word.written), rounded(word.weight / best.get(0).weight)))
        .toList();
  }

  /** A weight of as many digits as anybody reads, above 0. */
  static float rounded(double weight) {
    return Math.max(1, Math.round(1_000 * weight)) / 1_000f;
  }
}
