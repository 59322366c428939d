package dev.lede.ingest.markup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters that the bytes of a file of markup stand for: by its byte order mark, by the
 * pattern of its first bytes, by what is valid, by what it declares, in this order. A declaration
 * is often copied from another file: text that is valid UTF-8 beyond ASCII is UTF-8, whatever it
 * says of itself.
 *
 * @param charset the character set
 * @param markLength the length of the byte order mark, in bytes
 */
public record MarkupCharset(Charset charset, int markLength) {
  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*([\\w.:-]{1,40})");

  private static final int LONGEST_PROLOG = 1024;

  /** What is declared by these names is written with more characters than they have. */
  private static final Map<Charset, String> WIDER =
      Map.of(ISO_8859_1, "windows-1252", Charset.forName("ISO-8859-9"), "windows-1254");

  /** Judges by the first bytes of a file. */
  public static MarkupCharset of(byte[] head) {
    if (begins(head, 0xEF, 0xBB, 0xBF)) {
      return new MarkupCharset(UTF_8, 3);
    }
    if (begins(head, 0xFE, 0xFF)) {
      return new MarkupCharset(UTF_16BE, 2);
    }
    if (begins(head, 0xFF, 0xFE)) {
      return new MarkupCharset(UTF_16LE, 2);
    }
    if (begins(head, '<', 0)) {
      return new MarkupCharset(UTF_16LE, 0);
    }
    if (begins(head, 0, '<')) {
      return new MarkupCharset(UTF_16BE, 0);
    }
    return new MarkupCharset(isUtf8(head) ? UTF_8 : declared(head).orElse(UTF_8), 0);
  }

  /** Whether most characters take two bytes. */
  public boolean isTwoBytes() {
    return charset.equals(UTF_16BE) || charset.equals(UTF_16LE);
  }

  private static boolean begins(byte[] head, int... bytes) {
    boolean begins = head.length >= bytes.length;
    for (int i = 0; begins && i < bytes.length; i++) {
      begins = (head[i] & 0xFF) == bytes[i];
    }
    return begins;
  }

  /** Whether there are characters beyond ASCII and all of them are UTF-8. */
  private static boolean isUtf8(byte[] head) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(head.length);
    boolean valid = !decoder.decode(ByteBuffer.wrap(head), text, false).isError();
    return valid && text.flip().chars().anyMatch(c -> c > 0x7F);
  }

  private static Optional<Charset> declared(byte[] head) {
    String prolog = new String(head, 0, Math.min(head.length, LONGEST_PROLOG), ISO_8859_1);
    Matcher declaration = DECLARED.matcher(prolog);
    if (!declaration.find()) {
      return Optional.empty();
    }
    Optional<Charset> named = named(declaration.group(1));
    // The declaration was read byte by byte: it cannot stand in two bytes a character.
    return named.filter(charset -> !charset.name().startsWith("UTF-") && !charset.equals(US_ASCII));
  }

  private static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name);
      return Optional.of(Charset.forName(WIDER.getOrDefault(charset, charset.name())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
