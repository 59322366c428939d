package dev.lede.ingest.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters that the bytes of a file stand for: by its byte order mark, by the pattern of its
 * first bytes, by what is valid, by what was stated when it was sent, by what it declares, by what
 * is likely, in this order. A declaration is often copied from another file, and a server states
 * one thing for all of its files: text that is valid UTF-8 beyond ASCII is UTF-8, whatever is said
 * of it.
 *
 * @param charset the character set
 * @param markLength the length of the byte order mark, in bytes
 * @param guessed whether nothing but the bytes speaks for it
 */
public record TextCharset(Charset charset, int markLength, boolean guessed) {
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*([\\w.:-]{1,40})");

  private static final char REPLACEMENT = '\uFFFD';

  private static final int LONGEST_PROLOG = 1024;

  /** What is declared by these names is written with more characters than they have. */
  private static final Map<Charset, String> WIDER =
      Map.of(ISO_8859_1, "windows-1252", Charset.forName("ISO-8859-9"), "windows-1254");

  /** Judges by the first bytes of a file. */
  public static TextCharset of(byte[] head) {
    return of(head, Optional.empty());
  }

  /**
   * Judges by the first bytes of a file.
   *
   * @param stated the name of the character set that was stated when it was sent
   */
  public static TextCharset of(byte[] head, Optional<String> stated) {
    if (begins(head, 0xEF, 0xBB, 0xBF)) {
      return new TextCharset(UTF_8, 3, false);
    }
    return wide(head).orElseGet(() -> withoutMark(head, stated));
  }

  /**
   * The character set of a file that gives every character two bytes or four, as its byte order
   * mark says, or the zeros beside its letters.
   */
  public static Optional<TextCharset> wide(byte[] head) {
    if (begins(head, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(new TextCharset(UTF_32BE, 4, false));
    }
    if (begins(head, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new TextCharset(UTF_32LE, 4, false));
    }
    if (begins(head, 0xFE, 0xFF)) {
      return Optional.of(new TextCharset(UTF_16BE, 2, false));
    }
    if (begins(head, 0xFF, 0xFE)) {
      return Optional.of(new TextCharset(UTF_16LE, 2, false));
    }
    return ZeroBytes.charset(head).map(charset -> new TextCharset(charset, 0, false));
  }

  /** What a reader of the first article should be told; empty where all is sure. */
  public Optional<String> doubt() {
    return guessed
        ? Optional.of("no character set is declared: all was read as " + charset.name())
        : Optional.empty();
  }

  private static TextCharset withoutMark(byte[] head, Optional<String> stated) {
    Optional<Charset> declared =
        stated
            .flatMap(TextCharset::named)
            .filter(charset -> isValid(head, charset))
            .or(() -> declared(head).filter(charset -> isValid(head, charset)));
    if (isMostlyUtf8(head) || (declared.isEmpty() && isAscii(head))) {
      return new TextCharset(UTF_8, 0, false);
    }
    return declared
        .map(charset -> new TextCharset(charset, 0, false))
        .or(() -> DetectedCharset.of(head).map(charset -> new TextCharset(charset, 0, true)))
        .orElse(new TextCharset(UTF_8, 0, false));
  }

  private static boolean begins(byte[] head, int... bytes) {
    boolean begins = head.length >= bytes.length;
    for (int i = 0; begins && i < bytes.length; i++) {
      begins = (head[i] & 0xFF) == bytes[i];
    }
    return begins;
  }

  private static boolean isAscii(byte[] head) {
    boolean ascii = true;
    for (byte b : head) {
      ascii &= b >= 0;
    }
    return ascii;
  }

  /** The last character may be cut off. */
  private static boolean isValid(byte[] head, Charset charset) {
    CharBuffer text = CharBuffer.allocate(2 * head.length);
    return !charset.newDecoder().decode(ByteBuffer.wrap(head), text, false).isError();
  }

  /**
   * Whether there are characters beyond ASCII and most of them are UTF-8: text that was put
   * together from two sources has stray bytes, and other character sets look like UTF-8 in every
   * fifth character at most.
   */
  private static boolean isMostlyUtf8(byte[] head) {
    String text = new String(head, UTF_8);
    long strange = text.chars().filter(c -> c == REPLACEMENT).count();
    long valid = text.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
    return valid > 0 && valid >= strange;
  }

  private static Optional<Charset> declared(byte[] head) {
    String prolog = new String(head, 0, Math.min(head.length, LONGEST_PROLOG), ISO_8859_1);
    Matcher declaration = DECLARED.matcher(prolog);
    if (!declaration.find()) {
      return Optional.empty();
    }
    return named(declaration.group(1));
  }

  /**
   * The character set of a name. One of two bytes a character would have been known by the pattern,
   * and ASCII is what people call whichever they have.
   */
  private static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name);
      return Optional.of(Charset.forName(WIDER.getOrDefault(charset, charset.name())))
          .filter(known -> !known.name().matches("UTF-(16|32).*") && !known.equals(US_ASCII));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
