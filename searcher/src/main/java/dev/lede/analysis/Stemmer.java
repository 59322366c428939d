package dev.lede.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Stems one word at a time with the filters of a language. Serves one thread. */
public final class Stemmer {
  private final Language language;
  private final OneWord word = new OneWord();
  private final TokenStream stems;
  private final CharTermAttribute stem;

  public Stemmer(Language language) {
    this.language = language;
    TokenStream filtered = word;
    for (TokenFilterFactory filter : language.filters()) {
      filtered = filter.create(filtered);
    }
    this.stems = filtered;
    this.stem = filtered.addAttribute(CharTermAttribute.class);
  }

  public Language language() {
    return language;
  }

  /** The stem of a word, folded like an exact form; that form itself where it has no other. */
  public String stem(SimpleWord simple) {
    String plural = withoutPluralOfDigits(simple.lower());
    if (!plural.equals(simple.lower())) {
      return SimpleWord.fold(plural);
    }
    try {
      word.set(simple.lower());
      stems.reset();
      String found = stems.incrementToken() ? stem.toString() : simple.lower();
      stems.end();
      stems.close();
      return found.isEmpty() ? simple.exact() : SimpleWord.fold(found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code f16s} and {@code 1990s}, which no stemmer for words touches. */
  private static String withoutPluralOfDigits(String lower) {
    int last = lower.length() - 1;
    return last > 0 && lower.charAt(last) == 's' && Characters.isDigit(lower.charAt(last - 1))
        ? lower.substring(0, last)
        : lower;
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
