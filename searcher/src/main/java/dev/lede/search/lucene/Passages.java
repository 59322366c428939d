package dev.lede.search.lucene;

import dev.lede.article.Article;
import dev.lede.article.Sentences;
import dev.lede.article.Span;
import dev.lede.search.Snippet;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Chooses the sentences of a text that show best what matched, and cuts them to a width. */
final class Passages {
  /** How far around a match the ends of its sentence are looked for, in UTF-16 code units. */
  private static final int WINDOW = 1_200;

  /** What a word already shown is still worth beside one that is new. */
  private static final double WORTH_AGAIN = 0.1;

  private final String text;
  private final List<Span> matches;
  private final int width;

  Passages(String text, List<Span> matches, int width) {
    this.text = text;
    this.matches = matches;
    this.width = width;
  }

  /** The passages with the most different words, in the order of the text. */
  List<Snippet> best(int most) {
    List<Span> candidates = new ArrayList<>(sentences().keySet());
    List<Snippet> chosen = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    while (chosen.size() < most && !candidates.isEmpty()) {
      Span best = candidates.get(0);
      for (Span candidate : candidates) {
        if (worth(candidate, shown) > worth(best, shown)) {
          best = candidate;
        }
      }
      Span passage = fit(best);
      candidates.removeIf(candidate -> candidate.overlaps(passage));
      matchesIn(passage).forEach(match -> shown.add(word(match)));
      chosen.add(cut(text, passage, best, matches));
    }
    chosen.sort(Comparator.comparingInt(Snippet::start));
    return chosen;
  }

  /** The lede of an article as a passage that marks nothing. */
  static Snippet lede(Article article, int width) {
    String body = article.body();
    String lede = article.lede();
    int start = Math.max(0, body.indexOf(lede));
    Span whole = new Span(start, start + lede.length());
    Span passage = new Passages(body, List.of(), width).shorten(whole);
    Snippet snippet = cut(body, passage, whole, List.of());
    boolean more = whole.end() < body.length() && !body.startsWith("\n\n", whole.end());
    return new Snippet(
        snippet.text(), start, List.of(), false, snippet.cutAfter() || (more && !isEnded(lede)));
  }

  /** Whether a text ends as a sentence does. */
  private static boolean isEnded(String text) {
    return !text.isEmpty() && ".!?…\"”’)»".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /**
   * A stretch of a text as a snippet, with the matches that lie inside it.
   *
   * @param whole what it was cut out of
   */
  static Snippet cut(String text, Span passage, Span whole, List<Span> matches) {
    List<Span> inside =
        matches.stream()
            .filter(match -> match.start() >= passage.start() && match.end() <= passage.end())
            .map(match -> moved(match, -passage.start()))
            .toList();
    return new Snippet(
        passage.of(text),
        passage.start(),
        inside,
        passage.start() > whole.start(),
        passage.end() < whole.end());
  }

  /** The sentences that hold a match, each with its matches, in the order of the text. */
  private Map<Span, List<Span>> sentences() {
    Map<Span, List<Span>> found = new LinkedHashMap<>();
    Span current = new Span(0, 0);
    for (Span match : matches) {
      if (!current.overlaps(match)) {
        current = sentenceAround(match);
      }
      found.computeIfAbsent(current, sentence -> new ArrayList<>()).add(match);
    }
    return found;
  }

  private Span sentenceAround(Span match) {
    int from = graphemeAtOrBefore(Math.max(0, match.start() - WINDOW));
    int to = graphemeAtOrBefore(Math.min(text.length(), match.end() + WINDOW));
    for (Span sentence : Sentences.of(text.substring(from, to))) {
      Span placed = moved(sentence, from);
      if (placed.start() <= match.start() && match.start() < placed.end()) {
        return new Span(placed.start(), Math.max(placed.end(), match.end()));
      }
    }
    return match;
  }

  private double worth(Span passage, Set<String> shown) {
    double worth = 0;
    Set<String> here = new HashSet<>();
    for (Span match : matchesIn(passage)) {
      String word = word(match);
      boolean isNew = here.add(word) && !shown.contains(word);
      worth += isNew ? 1 : WORTH_AGAIN / here.size();
    }
    return worth;
  }

  private List<Span> matchesIn(Span passage) {
    return matches.stream().filter(passage::overlaps).toList();
  }

  private String word(Span match) {
    return match.of(text).toLowerCase(Locale.ROOT);
  }

  /** Cuts a sentence that is too long around its matches. */
  private Span fit(Span sentence) {
    if (sentence.length() <= width) {
      return sentence;
    }
    List<Span> inside = matchesIn(sentence);
    Span first = inside.get(0);
    Span last = first;
    for (Span match : inside) {
      last = match.end() - first.start() <= width ? match : last;
    }
    if (last.end() - sentence.start() <= width) {
      return shorten(sentence);
    }
    int spare = Math.max(0, width - (last.end() - first.start())) / 2;
    int from = Math.max(sentence.start(), first.start() - spare);
    if (from + width > sentence.end()) {
      from = Math.max(sentence.start(), sentence.end() - width);
    }
    return shorten(new Span(from, sentence.end()));
  }

  /** The longest beginning that fits the width, its ends moved to the edges of words. */
  private Span shorten(Span span) {
    int from = span.start();
    if (!startsWord(from)) {
      int space = nextSpace(from);
      from = space < span.end() && space - from < width / 2 ? space : graphemeAtOrBefore(from);
      while (from < span.end() && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
    }
    int to = Math.min(span.end(), from + width);
    if (to < span.end() && !Character.isWhitespace(text.charAt(to))) {
      int space = previousSpace(to);
      to = space > from + width / 2 ? space : graphemeAtOrBefore(to);
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, Math.max(from, to));
  }

  private boolean startsWord(int at) {
    return at == 0 || Character.isWhitespace(text.charAt(at - 1));
  }

  private int nextSpace(int from) {
    int at = from;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int previousSpace(int from) {
    int at = from;
    while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The nearest place that does not split what a reader sees as one character. */
  private int graphemeAtOrBefore(int place) {
    if (place <= 0 || place >= text.length()) {
      return place;
    }
    int from = Math.max(0, place - 64);
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(text.substring(from, Math.min(text.length(), place + 64)));
    int inside = place - from;
    return from + (graphemes.isBoundary(inside) ? inside : graphemes.preceding(inside));
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
