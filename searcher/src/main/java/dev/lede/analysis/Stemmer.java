package dev.lede.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Stems one word at a time with the filters of a language. Serves one thread. */
public final class Stemmer {
  private final Language language;
  private final OneWord word = new OneWord();
  private final TokenStream stems;
  private final CharTermAttribute term;

  public Stemmer(Language language) {
    this.language = language;
    TokenStream filtered = word;
    for (TokenFilterFactory filter : language.filters()) {
      filtered = filter.create(filtered);
    }
    this.stems = filtered;
    this.term = filtered.addAttribute(CharTermAttribute.class);
  }

  public Language language() {
    return language;
  }

  /** The stem of a word, folded like an exact form; that form itself where it has no other. */
  public String stem(SimpleWord simple) {
    if (isPluralOfAcronym(simple)) {
      return simple.exact().substring(0, simple.exact().length() - 1);
    }
    String read = language == Language.ENGLISH ? simple.exact() : simple.lower();
    try {
      word.set(read);
      stems.reset();
      String found = stems.incrementToken() ? term.toString() : read;
      stems.end();
      stems.close();
      String stem = SimpleWord.fold(found);
      boolean other = language == Language.ENGLISH && !EnglishForms.areOfOneWord(read, stem);
      return stem.isEmpty() || other ? simple.exact() : stem;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The terms of the family of a word, none in a language whose capitals tell nothing, for there
   * the marked stem is that already. They are two where a word stems otherwise without its
   * capitals, as {@code MPs} does: whoever types it small means both.
   */
  Set<String> families(SimpleWord word) {
    if (!language.capitalsTell()) {
      return Set.of();
    }
    Set<String> families = new LinkedHashSet<>();
    families.add(Mark.FAMILY.term(language, stem(word)));
    SimpleWord.ofExact(word.exact())
        .ifPresent(small -> families.add(Mark.FAMILY.term(language, stem(small))));
    return families;
  }

  /** {@code MPs}, {@code F-16s} and {@code 1990s}, which no stemmer for words touches. */
  private static boolean isPluralOfAcronym(SimpleWord word) {
    String exact = word.exact();
    int last = exact.length() - 1;
    return last > 0
        && exact.charAt(last) == 's'
        && (word.casing() == Casing.PLURAL_OF_ACRONYM
            || Characters.isDigit(exact.charAt(last - 1)));
  }

  /** A stream of the one word that was set. */
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String text = "";
    private boolean given;

    void set(String word) {
      text = word;
      given = false;
    }

    @Override
    public boolean incrementToken() {
      if (given) {
        return false;
      }
      clearAttributes();
      term.append(text);
      given = true;
      return true;
    }
  }
}
