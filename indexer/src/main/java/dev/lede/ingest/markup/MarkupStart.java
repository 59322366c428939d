package dev.lede.ingest.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a file of markup begins.
 *
 * @param text its first characters, without a byte order mark and white space
 * @param root the name of the first element, in small letters and without a prefix
 * @param fromRoot the text from the first element on
 */
public record MarkupStart(String text, String root, String fromRoot) {
  /** What may stand before the first element, in pieces that never take back what they took. */
  private static final Pattern PROLOG =
      Pattern.compile(
          "(?:\\s++|<\\?[^>]*+>|<!--(?:[^-]++|-(?!->))*+-->|<!DOCTYPE[^\\[>]*+(?:\\[[^\\]]*+\\])?+\\s*+>)*+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ELEMENT =
      Pattern.compile("<(?:[\\w.-]+:)?([\\p{L}_][\\w.-]*)(?=[\\s/>])");

  /** As far as the beginning of the XML is looked for behind what should not be there. */
  private static final int LONGEST_JUNK = 2_000;

  /** The start of a file; empty for one that is not made of markup. */
  public static Optional<MarkupStart> of(byte[] head) {
    MarkupCharset charset = MarkupCharset.of(head);
    int mark = Math.min(head.length, charset.markLength());
    String text = new String(head, mark, head.length - mark, charset.charset()).strip();
    if (!text.startsWith("<")) {
      int declaration = text.indexOf("<?xml ");
      if (declaration < 0 || declaration > LONGEST_JUNK) {
        return Optional.empty();
      }
      text = text.substring(declaration);
    }
    Matcher prolog = PROLOG.matcher(text);
    int start = prolog.lookingAt() ? prolog.end() : 0;
    Matcher element = ELEMENT.matcher(text).region(start, text.length());
    return element.lookingAt()
        ? Optional.of(
            new MarkupStart(text, element.group(1).toLowerCase(Locale.ROOT), text.substring(start)))
        : Optional.empty();
  }
}
