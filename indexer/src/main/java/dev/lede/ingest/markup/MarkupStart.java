package dev.lede.ingest.markup;

import dev.lede.ingest.markup.MarkupPiece.Kind;
import dev.lede.ingest.text.TextCharset;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * How a file of markup begins.
 *
 * @param text its first characters, without a byte order mark and white space
 * @param root the name of the first element, in small letters and without a prefix
 * @param fromRoot the text from the first element on
 */
public record MarkupStart(String text, String root, String fromRoot) {
  /** As far as the beginning of the XML is looked for behind what should not be there. */
  private static final int LONGEST_JUNK = 2_000;

  /** The start of a file; empty for one that is not made of markup. */
  public static Optional<MarkupStart> of(byte[] head) {
    TextCharset charset = TextCharset.of(head);
    int mark = Math.min(head.length, charset.markLength());
    String text = new String(head, mark, head.length - mark, charset.charset()).strip();
    int declaration = text.startsWith("<") ? 0 : text.indexOf("<?xml ");
    return declaration < 0 || declaration > LONGEST_JUNK || isJson(text)
        ? Optional.empty()
        : beginning(text.substring(declaration));
  }

  /** An article in JSON may have XML inside. */
  private static boolean isJson(String text) {
    return text.startsWith("{") || text.startsWith("[");
  }

  private static Optional<MarkupStart> beginning(String text) {
    MarkupPieces pieces = new MarkupPieces(new TextWindow(new StringReader(text)), text.length());
    try {
      int at = 0;
      while (at < text.length() && text.charAt(at) == '<') {
        MarkupPiece piece = pieces.at(at);
        if (piece.kind() != Kind.NOTE) {
          return piece.name().isEmpty() || piece.kind() == Kind.END
              ? Optional.empty()
              : Optional.of(new MarkupStart(text, piece.localName(), text.substring(at)));
        }
        at = endOfSpace(text, piece.end());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
    return Optional.empty();
  }

  private static int endOfSpace(String text, int start) {
    int at = start;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
