package dev.lede.ingest;

import dev.lede.ingest.markup.MarkupContext;
import dev.lede.ingest.markup.MarkupFile;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** A file of text that is one article, whatever its character set. */
final class WholeText {
  /** The longest text, in characters. A year of a newspaper's text is shorter. */
  private static final int LONGEST = Lines.LONGEST / 4;

  private WholeText() {}

  /**
   * Opens a file.
   *
   * @param reader makes a draft of the text
   */
  static Articles open(Input input, Function<String, Draft> reader) {
    return new Articles() {
      private boolean read;

      @Override
      public Optional<Parsed> next() throws IOException {
        if (read) {
          return Optional.empty();
        }
        read = true;
        return Optional.of(parse(input, reader));
      }
    };
  }

  private static Parsed parse(Input input, Function<String, Draft> reader) throws IOException {
    MarkupFile.Opened file = MarkupFile.open(input.bytes());
    Optional<String> text = MarkupFile.whole(file, LONGEST);
    if (text.isEmpty()) {
      String why = "a text longer than " + (LONGEST >> 20) + " million characters";
      return new Parsed.Problem(input.at(0), why);
    }
    Draft draft = reader.apply(MarkupFile.mended(text.get()));
    file.doubt().ifPresent(draft::warn);
    if (MarkupContext.hasStrayBytes(text.get())) {
      draft.warn(MarkupArticles.STRAY_BYTES);
    }
    return draft.finish(input.at(0), input.realFile());
  }
}
