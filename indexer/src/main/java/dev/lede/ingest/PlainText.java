package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** One article a file: a headline, a line with the date if there is one, and paragraphs. */
final class PlainText implements ArticleFormat {
  private static final Set<String> EXTENSIONS = Set.of("txt", "text");

  @Override
  public String name() {
    return "plain text";
  }

  @Override
  public boolean recognises(String fileName, Head head) {
    String extension = FileName.extension(fileName);
    return head.isText()
        && (EXTENSIONS.contains(extension)
            || (extension.isEmpty() && !looksLikeMarkup(head))
            || HeaderBlock.isAtStartOf(head.text()));
  }

  /**
   * Whether a file that the user named himself, or standard input, is read as text though its name
   * does not say that it is one.
   */
  static boolean isPossible(String fileName, Head head) {
    boolean table = Set.of("tsv", "csv", "qrels", "json").contains(FileName.extension(fileName));
    return head.isText() && !table && !looksLikeMarkup(head);
  }

  private static boolean looksLikeMarkup(Head head) {
    return head.firstCharacter() == '<';
  }

  @Override
  public Articles open(Input input) {
    return new Articles() {
      private boolean read;

      @Override
      public Optional<Parsed> next() throws IOException {
        if (read) {
          return Optional.empty();
        }
        read = true;
        return Optional.of(parse(input));
      }
    };
  }

  private static Parsed parse(Input input) throws IOException {
    byte[] bytes = input.bytes().readNBytes(Lines.LONGEST + 1);
    if (bytes.length > Lines.LONGEST) {
      return new Parsed.Problem(
          input.at(0), "a text longer than " + (Lines.LONGEST >> 20) + " MiB");
    }
    long invalid = Utf8.firstInvalid(bytes, 0, bytes.length);
    if (invalid >= 0) {
      return new Parsed.Problem(input.at(0), InvalidUtf8Exception.message(invalid));
    }
    Draft draft = TextArticle.draft(new String(bytes, UTF_8));
    return draft.finish(input.at(0), input.identity());
  }
}
