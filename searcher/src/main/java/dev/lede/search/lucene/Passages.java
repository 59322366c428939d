package dev.lede.search.lucene;

import dev.lede.article.Article;
import dev.lede.article.Lede;
import dev.lede.article.Sentences;
import dev.lede.article.Span;
import dev.lede.search.Snippet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses the sentences of a text that show best what matched, and cuts them to a width. */
final class Passages {
  /**
   * A passage must show a word that weighs this much of the heaviest: {@code the} is not enough.
   */
  private static final double LEAST_WEIGHT = 0.15;

  /** So many passages are made of one long sentence. */
  private static final int MOST_PARTS = 8;

  private final String text;
  private final List<Match> matches;
  private final int width;
  private final WordWeights weights;

  /**
   * Prepares a choice.
   *
   * @param matches in order, at least one
   * @param width the most characters of a passage
   */
  Passages(String text, List<Match> matches, int width, WordWeights weights) {
    this.text = text;
    this.matches = matches;
    this.width = width;
    this.weights = weights;
  }

  /**
   * The best passages in the order of the text.
   *
   * @param heading what is shown anyway, and need not be repeated
   */
  List<Snippet> best(int most, String heading) {
    List<Passage> left = candidates();
    List<Passage> chosen = new ArrayList<>();
    List<Passage> repeating = new ArrayList<>();
    List<Repetition> texts = new ArrayList<>(List.of(Repetition.of(heading)));
    Set<Integer> shown = new HashSet<>();
    while (chosen.size() < most && !left.isEmpty()) {
      Passage best = takeBest(left, shown);
      Repetition repetition = Repetition.of(best.place().of(text));
      if (repetition.repeatsAny(texts, matched(best))) {
        repeating.add(best);
      } else {
        texts.add(repetition);
        Passage whole = join(join(best, chosen), left);
        whole.matches().forEach(match -> shown.add(match.word()));
        chosen.add(whole);
      }
    }
    if (chosen.isEmpty()) {
      chosen.add(repeating.get(0));
    }
    Excerpt excerpt = new Excerpt(text, width);
    return chosen.stream()
        .sorted(Comparator.comparingInt(passage -> passage.place().start()))
        .map(passage -> excerpt.snippet(passage.place(), passage.whole(), matches))
        .toList();
  }

  private List<Repetition> matched(Passage passage) {
    return passage.matches().stream()
        .map(match -> Repetition.of(new Span(match.start(), match.end()).of(text)))
        .toList();
  }

  private Passage takeBest(List<Passage> left, Set<Integer> shown) {
    int best = 0;
    double most = left.get(0).worth(shown, weights);
    for (int i = 1; i < left.size(); i++) {
      double worth = left.get(i).worth(shown, weights);
      if (worth > most) {
        most = worth;
        best = i;
      }
    }
    return left.remove(best);
  }

  /**
   * Passages that touch are one, where that is no longer than one may be.
   *
   * @param others those that become part of it are taken out
   */
  private Passage join(Passage passage, List<Passage> others) {
    Passage whole = passage;
    for (Passage other : List.copyOf(others)) {
      Optional<Passage> both = whole.with(other, text).filter(one -> one.place().length() <= width);
      if (both.isPresent()) {
        whole = both.get();
        others.remove(other);
      }
    }
    return whole;
  }

  /** The sentences that hold a match, cut to the width. */
  private List<Passage> candidates() {
    List<Passage> found = new ArrayList<>();
    int next = 0;
    for (Span stretch : Surroundings.of(text, matches, width, weights)) {
      List<Span> sentences = Sentences.of(text, stretch);
      for (int i = 0; i < sentences.size(); i++) {
        Span sentence = sentences.get(i);
        while (next < matches.size() && matches.get(next).start() < sentence.start()) {
          next++;
        }
        int first = next;
        while (next < matches.size() && matches.get(next).start() < sentence.end()) {
          int end = matches.get(next).end();
          while (end > sentence.end() && i + 1 < sentences.size()) {
            i++;
            sentence = new Span(sentence.start(), sentences.get(i).end());
          }
          next++;
        }
        if (next > first) {
          add(sentence, matches.subList(first, next), found);
        }
      }
    }
    return heavyEnough(found);
  }

  private List<Passage> heavyEnough(List<Passage> passages) {
    double most = 0;
    for (Match match : matches) {
      most = Math.max(most, weights.of(match.word()));
    }
    double least = LEAST_WEIGHT * most;
    passages.removeIf(passage -> passage.isLighterThan(least, weights));
    return passages;
  }

  /** The sentence, or where it is too long the parts of it that have the heaviest words. */
  private void add(Span sentence, List<Match> inside, List<Passage> found) {
    if (sentence.length() <= width) {
      found.add(new Passage(sentence, sentence, inside));
      return;
    }
    Deque<Part> parts = new ArrayDeque<>(List.of(new Part(sentence, inside)));
    for (int i = 0; i < MOST_PARTS && !parts.isEmpty(); i++) {
      Part part = parts.remove();
      Excerpt excerpt = new Excerpt(text, width);
      Span place = excerpt.around(heaviest(part.matches), part.room);
      found.add(new Passage(place, sentence, part.in(place)));
      Stream.of(
              part.within(excerpt.strip(new Span(part.room.start(), place.start()))),
              part.within(excerpt.strip(new Span(place.end(), part.room.end()))))
          .filter(rest -> !rest.matches.isEmpty())
          .forEach(parts::add);
    }
  }

  /** A part of a sentence, and the matches that are to be shown of it. */
  private record Part(Span room, List<Match> matches) {
    Part within(Span rest) {
      return new Part(
          rest,
          matches.stream()
              .filter(match -> match.start() >= rest.start() && match.end() <= rest.end())
              .toList());
    }

    List<Match> in(Span place) {
      return matches.stream().filter(match -> match.isIn(place)).toList();
    }
  }

  private Span heaviest(List<Match> part) {
    Span best = new Span(0, 0);
    double most = -1;
    for (MatchWindow window = new MatchWindow(part, width, weights);
        window.isOpen();
        window.slide()) {
      if (window.weight() > most) {
        most = window.weight();
        best = new Span(part.get(window.first()).start(), part.get(window.end() - 1).end());
      }
    }
    return best;
  }

  /** The lede of an article as a passage that marks nothing. */
  static Snippet lede(Article article, int width) {
    String body = article.body();
    Span whole = Lede.place(article);
    Excerpt excerpt = new Excerpt(body, width);
    Span place = excerpt.around(new Span(whole.start(), whole.start()), whole);
    Snippet snippet = excerpt.snippet(place, whole, List.of());
    boolean more = whole.end() < body.length() && !body.startsWith("\n\n", whole.end());
    return new Snippet(
        snippet.text(),
        snippet.start(),
        List.of(),
        false,
        snippet.cutAfter() || (more && !isEnded(whole.of(body))));
  }

  /** Whether a text ends as a sentence does. */
  private static boolean isEnded(String text) {
    return !text.isEmpty() && ".!?…\"”’)»".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
