package dev.lede.analysis;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Turns each written word into the terms of an index, all at the position of the word. */
public final class NewsFormsFilter extends TokenFilter {
  /** Words repeat: with so many remembered, nearly every one of an article was met before. */
  private static final int MOST_REMEMBERED = 20_000;

  /** A longer word is rarely met twice. */
  private static final int LONGEST_REMEMBERED = 24;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final IndexTerms terms;
  private final Map<String, Forms> remembered = new HashMap<>();

  private List<IndexTerm> pending = List.of();
  private List<String> inStory = List.of();
  private int next;
  private int wordStart;
  private int wordEnd;
  private int wordIncrement;

  /** Forms with the stems of a language; without, exact forms alone. */
  public NewsFormsFilter(TokenStream input, Optional<Language> language) {
    super(input);
    this.terms = new IndexTerms(language);
  }

  @Override
  public boolean incrementToken() throws IOException {
    int skipped = 0;
    while (next == pending.size()) {
      if (!input.incrementToken()) {
        return false;
      }
      wordStart = offset.startOffset();
      wordEnd = offset.endOffset();
      wordIncrement = increment.getPositionIncrement() + skipped;
      // A word without forms keeps its place, as words that Lucene's filters leave out do.
      skipped = wordIncrement;
      Forms forms = forms();
      pending = forms.inText;
      inStory = forms.inStory;
      next = 0;
    }
    IndexTerm form = pending.get(next);
    term.setEmpty().append(form.text());
    boolean whole = form.span().start() == 0 && form.span().end() >= wordEnd - wordStart;
    offset.setOffset(
        whole ? wordStart : Math.min(wordEnd, wordStart + form.span().start()),
        whole ? wordEnd : Math.min(wordEnd, wordStart + form.span().end()));
    increment.setPositionIncrement(next == 0 ? wordIncrement : 0);
    next++;
    return true;
  }

  /** The terms by which the word of the current token is found anywhere in a story. */
  public List<String> inStory() {
    return inStory;
  }

  private Forms forms() {
    boolean shouted = type.type().equals(NewsTokenizer.SHOUTED);
    if (shouted || term.length() > LONGEST_REMEMBERED) {
      return forms(term.toString(), shouted);
    }
    String word = term.toString();
    Forms known = remembered.get(word);
    if (known != null) {
      return known;
    }
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.clear();
    }
    Forms fresh = forms(word, false);
    remembered.put(word, fresh);
    return fresh;
  }

  private Forms forms(String written, boolean shouted) {
    WrittenWord word = WrittenWord.of(written, shouted);
    return new Forms(terms.of(word), terms.inStory(word));
  }

  /** The terms of a word in a text and anywhere in its story. */
  private record Forms(List<IndexTerm> inText, List<String> inStory) {}

  @Override
  public void reset() throws IOException {
    super.reset();
    pending = List.of();
    inStory = List.of();
    next = 0;
  }
}
