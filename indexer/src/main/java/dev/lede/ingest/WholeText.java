package dev.lede.ingest;

import dev.lede.ingest.text.DecodedText;
import dev.lede.ingest.text.StrayBytes;
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
    DecodedText.Opened file = DecodedText.open(input.bytes(), input.charset());
    Optional<String> text = DecodedText.whole(file, LONGEST);
    if (text.isEmpty()) {
      String why = "a text longer than " + (LONGEST >> 20) + " million characters";
      return new Parsed.Problem(input.at(0), why);
    }
    Draft draft = reader.apply(StrayBytes.mended(text.get()));
    file.doubt().ifPresent(draft::warn);
    if (StrayBytes.in(text.get())) {
      draft.warn(StrayBytes.WARNING);
    }
    return Rejected.keep(draft.finish(input.at(0), input.identity()), text::get);
  }
}
