package dev.lede.analysis;

import dev.lede.article.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The terms that an index has of a word. */
final class IndexTerms {
  private final Optional<Stemmer> stemmer;

  IndexTerms(Optional<Language> language) {
    this.stemmer = language.map(Stemmer::new);
  }

  /** The terms, each once, in the order in which they stand in the word. */
  List<IndexTerm> of(WrittenWord word) {
    Map<String, Span> found = new LinkedHashMap<>();
    add(word.whole(), found);
    word.linked().ifPresent(linked -> found.putIfAbsent(linked, word.whole().span()));
    word.parts().forEach(part -> add(part, found));
    return found.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty())
        .map(entry -> new IndexTerm(entry.getKey(), entry.getValue()))
        // Lucene takes the tokens of a text only in the order of their beginnings.
        .sorted(Comparator.comparingInt(term -> term.span().start()))
        .toList();
  }

  /**
   * The terms, each once, by which a word is found wherever it stands in a story. They tell forms
   * apart only as far as a search does: where it is not for a name, the whole family is one.
   */
  List<String> inStory(WrittenWord word) {
    Set<String> found = new LinkedHashSet<>();
    addToStory(word.whole(), found);
    word.linked().ifPresent(found::add);
    word.parts().forEach(part -> addToStory(part, found));
    return List.copyOf(found);
  }

  private void addToStory(SimpleWord word, Set<String> found) {
    if (word.exact().isEmpty()) {
      return;
    }
    found.add(word.exact());
    word.accented().map(Mark.ACCENTED::term).ifPresent(found::add);
    if (mayBeAcronym(word)) {
      found.add(Mark.ACRONYM.term(word.exact()));
    }
    stemmer.ifPresent(
        stems -> {
          stem(stems, word).filter(Mark.STEM::marks).ifPresent(found::add);
          found.addAll(stems.families(word));
        });
  }

  private void add(SimpleWord word, Map<String, Span> found) {
    if (word.exact().isEmpty()) {
      return;
    }
    found.putIfAbsent(word.exact(), word.span());
    word.accented()
        .ifPresent(accented -> found.putIfAbsent(Mark.ACCENTED.term(accented), word.span()));
    if (mayBeAcronym(word)) {
      found.putIfAbsent(Mark.ACRONYM.term(word.exact()), word.span());
    }
    stemmer
        .flatMap(stems -> stem(stems, word))
        .ifPresent(stem -> found.putIfAbsent(stem, word.span()));
  }

  private static boolean mayBeAcronym(SimpleWord word) {
    return switch (word.casing()) {
      case ACRONYM -> true;
      case SHOUTED -> word.exact().length() <= AmbiguousAcronyms.LONGEST;
      case PLAIN, CAPITALISED, PLURAL_OF_ACRONYM -> false;
    };
  }

  /** The marked stem, where it is not found as the exact form already. */
  private static Optional<String> stem(Stemmer stems, SimpleWord word) {
    String stem = stems.stem(word);
    Language language = stems.language();
    if (language.leavesOutOwnStems() && stem.equals(word.exact())) {
      return Optional.empty();
    }
    if (!language.capitalsTell()) {
      return Optional.of(Mark.STEM.term(language, stem));
    }
    return switch (word.casing()) {
      case PLAIN, SHOUTED, PLURAL_OF_ACRONYM -> Optional.of(Mark.STEM.term(language, stem));
      case CAPITALISED, ACRONYM -> Optional.of(Mark.STEM_OF_CAPITALISED.term(language, stem));
    };
  }
}
