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
  private final Map<String, List<IndexTerm>> remembered = new HashMap<>();

  private List<IndexTerm> pending = List.of();
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
      pending = forms();
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

  private List<IndexTerm> forms() {
    boolean shouted = type.type().equals(NewsTokenizer.SHOUTED);
    if (shouted || term.length() > LONGEST_REMEMBERED) {
      return terms.of(WrittenWord.of(term.toString(), shouted));
    }
    String word = term.toString();
    List<IndexTerm> known = remembered.get(word);
    if (known != null) {
      return known;
    }
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.clear();
    }
    List<IndexTerm> fresh = terms.of(WrittenWord.of(word, false));
    remembered.put(word, fresh);
    return fresh;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending = List.of();
    next = 0;
  }
}
