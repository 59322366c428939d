package dev.lede.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;

/** Reads a text of a query word by word, as the text of an article is read. */
public final class Reading {
  private static final int LONGEST_PLAIN = 100;

  private final Consumer<String> written;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private int runEnd;

  private Reading(Consumer<String> written) {
    this.written = written;
  }

  /** The words of a text in their order; none where it has only signs. */
  public static List<Piece> of(String text) {
    if (isOnePlainWord(text)) {
      return List.of(WrittenWord.of(text, false));
    }
    try {
      return new Reading(word -> {}).read(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What any tokenizer takes for one word: most words of queries are, and need none. */
  private static boolean isOnePlainWord(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_PLAIN
        && text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
  }

  /** The one word of a text; empty where it has none, several, or characters without spaces. */
  public static Optional<WrittenWord> oneWord(String text) {
    List<Piece> pieces = of(text);
    return pieces.size() == 1 && pieces.get(0) instanceof WrittenWord word
        ? Optional.of(word)
        : Optional.empty();
  }

  /** The words of a text as they are written, in their order, without those of unspaced scripts. */
  public static List<String> written(String text) {
    List<String> words = new ArrayList<>();
    try {
      new Reading(words::add).read(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private List<Piece> read(String text) throws IOException {
    try (NewsTokenizer tokens = new NewsTokenizer(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY)) {
      tokens.setReader(new StringReader(text));
      tokens.reset();
      while (tokens.incrementToken()) {
        String word = tokens.getAttribute(CharTermAttribute.class).toString();
        OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);
        if (tokens.getAttribute(TypeAttribute.class).type().equals(NewsTokenizer.UNSPACED)) {
          addToRun(word, place);
        } else {
          endRun();
          written.accept(word);
          add(WrittenWord.of(word, false));
        }
      }
      endRun();
      tokens.end();
    }
    return pieces;
  }

  private void addToRun(String character, OffsetAttribute place) {
    if (place.startOffset() != runEnd) {
      endRun();
    }
    run.append(character);
    runEnd = place.endOffset();
  }

  private void endRun() {
    if (!run.isEmpty()) {
      pieces.add(new UnspacedRun(run.toString()));
      run.setLength(0);
    }
  }

  private void add(WrittenWord word) {
    if (!word.whole().exact().isEmpty()) {
      pieces.add(word);
    }
  }
}
