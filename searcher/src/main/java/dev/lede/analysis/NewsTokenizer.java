package dev.lede.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Cuts a text into words as they are written, with what holds them together inside: {@code
 * U.S.-led}, {@code O’Brien’s}, {@code AT&T}, {@code 9/11}, {@code C++}. A character of a script
 * that is written without spaces is a token of its own, of a type that Lucene's CJKBigramFilter
 * joins to pairs; a word all in capitals among others that are is of the type {@link #SHOUTED}.
 */
public final class NewsTokenizer extends Tokenizer {
  /** The type of a word whose capitals say nothing. */
  public static final String SHOUTED = "shouted";

  /** The type of a character of Chinese, Japanese, Korean, Thai and other unspaced scripts. */
  public static final String UNSPACED =
      StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC];

  /** The longest token; what is longer is cut. As in Lucene's tokenizers. */
  private static final int LONGEST = 255;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final TextWindow text = new TextWindow();
  private final WordBoundary boundary = new WordBoundary(text);
  private final Shouting shouting = new Shouting(text);

  public NewsTokenizer(AttributeFactory factory) {
    super(factory);
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    text.fill(input);
    while (!Character.isLetterOrDigit(text.codePointAt(0))) {
      if (text.at(0) == TextWindow.END) {
        return false;
      }
      text.advance(1);
      text.fill(input);
    }
    int first = text.codePointAt(0);
    boolean unspaced = Characters.isUnspaced(first);
    int end = unspaced ? endOfCluster(first) : boundary.end(LONGEST);
    text.copy(end, term);
    offset.setOffset(correctOffset(text.offset()), correctOffset(text.offset() + end));
    if (unspaced) {
      if (Characters.isNarrow(first)) {
        String wide = SimpleWord.composed(term.toString());
        term.setEmpty().append(wide);
      }
      type.setType(UNSPACED);
    } else if (shouting.covers(end)) {
      type.setType(SHOUTED);
    }
    text.advance(end);
    return true;
  }

  private int endOfCluster(int first) {
    int end = Character.charCount(first);
    while (end < LONGEST && text.at(end) != TextWindow.END && Characters.isMark(text.at(end))) {
      end++;
    }
    return end;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(text.offset());
    offset.setOffset(last, last);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    text.reset();
    shouting.reset();
  }
}
