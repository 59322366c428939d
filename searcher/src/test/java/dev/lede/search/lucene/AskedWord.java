package dev.lede.search.lucene;

import dev.lede.analysis.Language;
import dev.lede.analysis.Mark;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A word of a query, or one character of an unspaced script, read from what the analysis makes of
 * it and from its letters as they were typed.
 *
 * @param typed as it stands in the query
 * @param at where it begins there
 * @param terms what the analysis makes of it, without marks
 */
record AskedWord(String typed, int at, Set<String> terms) {
  private static final String HYPHEN = "[-–—]";
  private static final Set<String> ACRONYMS_THAT_ARE_WORDS = Set.of("us", "who");

  /** The parts of a compound; none of a single word. */
  List<String> parts() {
    return linked().map(linked -> Arrays.asList(linked.split("-", -1))).orElse(List.of());
  }

  Optional<String> linked() {
    return terms.stream().filter(term -> term.indexOf('-') > 0).findFirst();
  }

  /** The exact form: what is neither linked nor a part. */
  String whole() {
    return terms.stream()
        .filter(term -> term.indexOf('-') < 0 && !parts().contains(term))
        .max(Comparator.comparingInt(String::length))
        .orElseThrow();
  }

  boolean isUnspaced() {
    return typed.codePoints().allMatch(Character::isIdeographic);
  }

  boolean isAcronym() {
    return typed.matches("\\p{Lu}{2,}|(\\p{L}\\.)+\\p{L}?");
  }

  boolean isCapitalised() {
    boolean plural = typed.matches("\\p{Lu}{2,}s|\\p{Lu}-?[0-9]+s");
    return !isAcronym() && !plural && typed.chars().anyMatch(Character::isUpperCase);
  }

  /** Whether the common word of the same letters is not meant. */
  boolean isOnlyAcronym() {
    return isAcronym() && ACRONYMS_THAT_ARE_WORDS.contains(whole());
  }

  /** The term of the word where it is not to be changed. */
  String exact() {
    return isOnlyAcronym() ? Mark.ACRONYM.term(whole()) : whole();
  }

  /** The terms of the parts where they are not to be changed. */
  List<String> exactParts() {
    String[] pieces = typed.split(HYPHEN, -1);
    List<String> exact = new ArrayList<>(parts());
    for (int i = 0; i < exact.size() && pieces.length == exact.size(); i++) {
      exact.set(i, new AskedWord(pieces[i], at, Set.of(exact.get(i))).exact());
    }
    return exact;
  }

  Optional<String> accented() {
    String lower = letters().toLowerCase(Locale.ROOT);
    return Normalizer.isNormalized(lower, Normalizer.Form.NFD)
        ? Optional.empty()
        : Optional.of(Mark.ACCENTED.term(lower));
  }

  /** The stem in a language; that of an acronym and of a word that has no other is the word. */
  String stem(Language language, Tokenizing tokenizing) {
    String letters = isCapitalised() ? letters().toLowerCase(Locale.ROOT) : letters();
    String stem = tokenizing.stem(language, letters);
    return isAcronym() || stem.equals(letters) ? whole() : stem;
  }

  private String letters() {
    return typed.replaceAll("['’]s$", "").replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
