package dev.lede.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

  /** A longer phrase is looked for as it was typed, and all in parts. */
  private static final int LONGEST = 12;

  /** Each form is a query of its own. */
  private static final int MOST_FORMS = 64;

  /**
   * What may stand at one or more places of the phrase.
   *
   * @param term the term, or the empty text where any may stand
   * @param exact the exact form of a word that may be part of another; empty where it may not
   */
  private record Element(String term, String exact) {}

  /** A typed compound: the term of the whole stands for the elements from one to another. */
  private record Compound(String term, int from, int to) {}

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

  /** The terms of a phrase as it was typed; the empty text where any term may stand. */
  public List<String> asTyped(List<Piece> pieces) {
    return pieces.stream().flatMap(piece -> typed(piece).stream()).toList();
  }

  private List<String> typed(Piece piece) {
    return switch (piece) {
      case WrittenWord word -> List.of(terms.inPhrase(word.whole()));
      case UnspacedRun run -> run.terms();
    };
  }

  /** Each form as the terms that follow each other, the one that was typed first. */
  public Set<List<String>> of(List<Piece> pieces) {
    List<Element> elements = new ArrayList<>();
    List<Compound> compounds = new ArrayList<>();
    for (Piece piece : pieces) {
      int from = elements.size();
      elements.addAll(elements(piece));
      if (piece instanceof WrittenWord word && word.parts().size() > 1) {
        compounds.add(new Compound(terms.inPhrase(word.whole()), from, elements.size()));
      }
    }
    Set<List<String>> forms = new LinkedHashSet<>();
    if (elements.size() > LONGEST) {
      forms.add(asTyped(pieces));
      forms.add(elements.stream().map(Element::term).toList());
      return forms;
    }
    add(new ArrayList<>(), 0, elements, compounds, forms);
    return forms;
  }

  private List<Element> elements(Piece piece) {
    if (piece instanceof WrittenWord word) {
      return word.parts().size() > 1
          ? word.parts().stream()
              .map(part -> new Element(terms.inPhrase(part), part.exact()))
              .toList()
          : List.of(new Element(terms.inPhrase(word.whole()), word.whole().exact()));
    }
    return typed(piece).stream().map(term -> new Element(term, "")).toList();
  }

  /** Goes on from one place in every way: a compound as one, an element by itself, some linked. */
  private void add(
      List<String> begun,
      int from,
      List<Element> elements,
      List<Compound> compounds,
      Set<List<String>> forms) {
    if (forms.size() >= MOST_FORMS) {
      return;
    }
    if (from == elements.size()) {
      forms.add(List.copyOf(begun));
      return;
    }
    for (Compound compound : compounds) {
      if (compound.from == from) {
        goOn(begun, compound.term, compound.to, elements, compounds, forms);
      }
    }
    goOn(begun, elements.get(from).term, from + 1, elements, compounds, forms);
    int last = Math.min(elements.size(), from + MOST_LINKED);
    for (int to = from + 2; to <= last; to++) {
      List<String> parts = elements.subList(from, to).stream().map(Element::exact).toList();
      String linked = String.join("-", parts);
      if (!parts.contains("") && known.test(linked)) {
        goOn(begun, linked, to, elements, compounds, forms);
      }
    }
  }

  private void goOn(
      List<String> begun,
      String term,
      int from,
      List<Element> elements,
      List<Compound> compounds,
      Set<List<String>> forms) {
    begun.add(term);
    add(begun, from, elements, compounds, forms);
    begun.remove(begun.size() - 1);
  }
}
