package dev.lede.analysis;

import dev.lede.ranking.Ranking;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Chooses the terms by which an index is asked for a word: its exact form, and other forms of it
 * that count less. Serves one thread.
 */
public final class QueryTerms {
  private static final float HALF = 0.5f;

  private final List<Stemmer> stemmers;

  /** A word is asked for in field after field. */
  private final Map<WrittenWord, Map<String, Float>> known = new HashMap<>();

  /** Asks in languages, those that the index holds or fewer. */
  public QueryTerms(Collection<Language> languages) {
    this.stemmers = languages.stream().map(Stemmer::new).toList();
  }

  /**
   * Terms with what each is worth, above 0 and at most 1, for a word in running text.
   *
   * @param articles how many articles of the index have a term
   */
  public Map<String, Float> inText(WrittenWord word, ToIntFunction<String> articles) {
    return known.computeIfAbsent(
        word, asked -> Collections.unmodifiableMap(terms(asked, articles)));
  }

  private Map<String, Float> terms(WrittenWord word, ToIntFunction<String> articles) {
    SimpleWord whole = word.whole();
    if (isOnlyAcronym(whole)) {
      return Map.of(Mark.ACRONYM.term(whole.exact()), 1f);
    }
    Map<String, Float> terms = new LinkedHashMap<>(inNames(word));
    if (whole.casing() == Casing.ACRONYM) {
      // An acronym in the index has both terms.
      terms.put(whole.exact(), Ranking.OTHER_CASING);
      terms.put(Mark.ACRONYM.term(whole.exact()), 1 - Ranking.OTHER_CASING);
    }
    stemmers.forEach(stemmer -> addStems(stemmer, whole, articles, terms));
    return terms;
  }

  /**
   * Terms with what each is worth, above 0 and at most 1, for a word that may stand anywhere in a
   * story. Which articles have one of them is the same as in running text.
   *
   * @param articles how many articles of the index have a term
   * @param onlyEnglish whether the index holds articles in English alone, where a family of words
   *     has all its exact forms
   */
  public Map<String, Float> inStory(
      WrittenWord word, ToIntFunction<String> articles, boolean onlyEnglish) {
    Map<String, Float> inText = inText(word, articles);
    Map<String, Float> terms = new LinkedHashMap<>();
    boolean family = inText.keySet().stream().anyMatch(Mark.STEM_OF_CAPITALISED::marks);
    if (family && onlyEnglish) {
      // A compound is nearly always there both as a whole and in its parts with hyphens.
      float one = word.linked().isPresent() ? HALF : 1;
      word.linked().ifPresent(linked -> terms.put(linked, HALF));
      stemmers.forEach(
          stemmer -> stemmer.families(word.whole()).forEach(term -> terms.put(term, one)));
      return terms;
    }
    inText.forEach(
        (term, weight) -> {
          if (Mark.STEM_OF_CAPITALISED.marks(term)) {
            terms.remove(Mark.STEM.of(term));
            terms.put(Mark.FAMILY.of(term), weight);
          } else {
            terms.put(term, weight);
          }
        });
    return terms;
  }

  /**
   * Terms one of which every word of a story has that may be meant by this one: its forms, whatever
   * their capitals.
   */
  public Set<String> inOpening(WrittenWord word) {
    SimpleWord whole = word.whole();
    if (isOnlyAcronym(whole)) {
      return Set.of(Mark.ACRONYM.term(whole.exact()));
    }
    Set<String> terms = new LinkedHashSet<>(List.of(whole.exact()));
    word.linked().ifPresent(terms::add);
    for (Stemmer stemmer : stemmers) {
      Set<String> families = stemmer.families(whole);
      terms.addAll(families);
      if (families.isEmpty()) {
        String stem = stemmer.stem(whole);
        terms.add(stem);
        terms.add(Mark.STEM.term(stemmer.language(), stem));
      }
    }
    return terms;
  }

  /** Whether a word with a capital is written so more often in its other forms too. */
  private static boolean isName(
      Language language, String stem, SimpleWord word, ToIntFunction<String> articles) {
    return word.casing() == Casing.CAPITALISED
        && articles.applyAsInt(Mark.STEM.term(language, stem))
            <= articles.applyAsInt(Mark.STEM_OF_CAPITALISED.term(language, stem));
  }

  /**
   * The term of a word as it was typed, with its accents and as an acronym if it is one: what ranks
   * above the other forms.
   */
  public static String asTyped(SimpleWord word) {
    if (word.casing() == Casing.ACRONYM) {
      return Mark.ACRONYM.term(word.exact());
    }
    return word.accented().map(Mark.ACCENTED::term).orElse(word.exact());
  }

  /** Terms with what each is worth for a word in a name, which is never stemmed. */
  public Map<String, Float> inNames(WrittenWord word) {
    Map<String, Float> terms = new LinkedHashMap<>();
    terms.put(word.whole().exact(), 1f);
    word.linked().ifPresent(linked -> terms.put(linked, 1f));
    word.whole()
        .accented()
        .ifPresent(accented -> terms.put(Mark.ACCENTED.term(accented), Ranking.ACCENTS));
    return terms;
  }

  /** The one term of a word, or the part of one, in a phrase. */
  public String inPhrase(SimpleWord word) {
    return isOnlyAcronym(word) ? Mark.ACRONYM.term(word.exact()) : word.exact();
  }

  /** Whether the word that has the same letters is not meant. */
  private static boolean isOnlyAcronym(SimpleWord word) {
    return word.casing() == Casing.ACRONYM && AmbiguousAcronyms.contains(word.exact());
  }

  /**
   * Adds the other forms of a word. A name meets only those that are written small, so that Howell
   * does not find Howells. An acronym has no form but its plural.
   */
  private static void addStems(
      Stemmer stemmer, SimpleWord word, ToIntFunction<String> articles, Map<String, Float> terms) {
    Language language = stemmer.language();
    boolean acronym = word.casing() == Casing.ACRONYM;
    String stem = acronym ? word.exact() : stemmer.stem(word);
    String small = Mark.STEM.term(language, stem);
    String capitalised = Mark.STEM_OF_CAPITALISED.term(language, stem);
    terms.put(small, Ranking.OTHER_FORM);
    if (acronym) {
      return;
    }
    boolean name = isName(language, stem, word, articles);
    if (language.capitalsTell() && !name) {
      terms.put(capitalised, Ranking.OTHER_FORM);
    }
    if (language.leavesOutOwnStems() && !name && isOwnStem(stemmer, stem)) {
      terms.putIfAbsent(stem, Ranking.OTHER_FORM);
    }
  }

  /** Whether a stem is a word of the same family, whose stem an index leaves out. */
  private static boolean isOwnStem(Stemmer stemmer, String stem) {
    Optional<SimpleWord> word = SimpleWord.ofExact(stem);
    return word.isPresent() && stemmer.stem(word.get()).equals(stem);
  }
}
