package dev.lede.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The ways a phrase may stand in a text. A word that is put together stands there as one or as its
 * parts in a row, and words in a row may be put together there: {@code "one way street"} and {@code
 * "one-way street"} find both, {@code "co-operation"} and {@code "cooperation"} too. No word is
 * stemmed.
 */
public final class PhraseForms {
  /** The most words that are looked for as one, as in state-of-the-art. */
  private static final int MOST_LINKED = 4;

  /** In a longer phrase only what was typed as one word is looked for in parts. */
  private static final int LONGEST = 12;

  /** A term, and whether it is the exact form of one word, which may be part of another. */
  private record Element(String term, boolean linkable) {}

  private final QueryTerms terms;
  private final Predicate<String> known;

  /**
   * Finds forms.
   *
   * @param known whether an index has a term; forms with words put together that it does not have
   *     are left out
   */
  public PhraseForms(QueryTerms terms, Predicate<String> known) {
    this.terms = terms;
    this.known = known;
  }

  /** The terms of a phrase as it was typed. */
  public List<String> asTyped(List<Piece> pieces) {
    return terms(pieces.stream().flatMap(piece -> typed(piece).stream()).toList());
  }

  /** Each form as the terms that follow each other, the one that was typed first. */
  public Set<List<String>> of(List<Piece> pieces) {
    Set<List<String>> forms = new LinkedHashSet<>();
    forms.add(asTyped(pieces));
    List<Element> parts = pieces.stream().flatMap(piece -> inParts(piece).stream()).toList();
    forms.add(terms(parts));
    if (parts.size() <= LONGEST) {
      for (int from = 0; from < parts.size(); from++) {
        for (int to = from + 2; to <= Math.min(parts.size(), from + MOST_LINKED); to++) {
          linked(parts, from, to).ifPresent(forms::add);
        }
      }
    }
    return forms;
  }

  private List<Element> typed(Piece piece) {
    return switch (piece) {
      case WrittenWord word -> List.of(new Element(terms.inPhrase(word), false));
      case UnspacedRun run -> run.terms().stream().map(term -> new Element(term, false)).toList();
    };
  }

  private List<Element> inParts(Piece piece) {
    if (piece instanceof WrittenWord word) {
      return word.parts().size() > 1
          ? word.parts().stream().map(part -> new Element(part.exact(), true)).toList()
          : List.of(new Element(terms.inPhrase(word), true));
    }
    return typed(piece);
  }

  private Optional<List<String>> linked(List<Element> parts, int from, int to) {
    List<Element> together = parts.subList(from, to);
    String term = String.join("-", terms(together));
    if (!together.stream().allMatch(Element::linkable) || !known.test(term)) {
      return Optional.empty();
    }
    List<String> form = new ArrayList<>(terms(parts.subList(0, from)));
    form.add(term);
    form.addAll(terms(parts.subList(to, parts.size())));
    return Optional.of(form);
  }

  private static List<String> terms(List<Element> elements) {
    return elements.stream().map(Element::term).toList();
  }
}
