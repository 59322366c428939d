package dev.lede.schema;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * The tokens of a story: its length, and then every term of every word. Only the length moves on,
 * so that Lucene takes it for the length of the field and the others for forms of one word.
 */
final class StoryTokens extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

  private final List<RunningText> parts;
  private boolean begun;
  private int part;
  private int word;
  private int form;

  /** The tokens of texts that Lucene has read before it asks for the first. */
  StoryTokens(List<RunningText> parts) {
    this.parts = List.copyOf(parts);
  }

  @Override
  public boolean incrementToken() {
    if (!begun) {
      begun = true;
      return length();
    }
    while (part < parts.size()) {
      List<List<String>> words = parts.get(part).words();
      if (word == words.size()) {
        part++;
        word = 0;
      } else if (form == words.get(word).size()) {
        word++;
        form = 0;
      } else {
        set(words.get(word).get(form++), 0, 1);
        return true;
      }
    }
    return false;
  }

  /** A text of signs has none. */
  private boolean length() {
    int length = parts.stream().map(RunningText::words).mapToInt(List::size).sum();
    if (length > 0) {
      set(StoryField.LENGTH, 1, length);
    }
    return length > 0;
  }

  private void set(String text, int positions, int times) {
    clearAttributes();
    term.append(text);
    increment.setPositionIncrement(positions);
    frequency.setTermFrequency(times);
  }

  @Override
  public void reset() {
    begun = false;
    part = 0;
    word = 0;
    form = 0;
  }
}
