package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.ingest.markup.MarkupStart;
import dev.lede.ingest.text.TextCharset;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The first bytes of a file, by which its format is recognised. */
final class Head {
  /** Enough for the first line of nearly every file of JSON lines. */
  static final int LENGTH = 1 << 16;

  private static final int CHARACTERS_PER_STRAY = 50;

  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int REPLACEMENT = 0xFFFD;

  private final byte[] bytes;
  private final boolean wide;
  private final String text;
  private Optional<Optional<MarkupStart>> markup = Optional.empty();

  private Head(byte[] bytes) {
    this.bytes = bytes;
    Optional<TextCharset> charset = TextCharset.wide(bytes);
    this.wide = charset.isPresent();
    String decoded = new String(bytes, charset.map(TextCharset::charset).orElse(UTF_8));
    this.text =
        !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK ? decoded.substring(1) : decoded;
  }

  /** Takes the first bytes off a stream. */
  static Head of(InputStream in) throws IOException {
    return new Head(Beginning.of(in, LENGTH));
  }

  static Head of(byte[] bytes) {
    return new Head(bytes);
  }

  byte[] bytes() {
    return bytes;
  }

  /**
   * The beginning as text without a byte order mark; bytes that are neither UTF-8 nor known as
   * UTF-16 or UTF-32 are replaced.
   */
  String text() {
    return text;
  }

  /** How it begins if it is made of markup. */
  Optional<MarkupStart> markup() {
    if (markup.isEmpty()) {
      markup = Optional.of(isText() ? MarkupStart.of(bytes) : Optional.empty());
    }
    return markup.get();
  }

  /** Whether these bytes are the whole file. */
  boolean isWhole() {
    return bytes.length < LENGTH;
  }

  /** Whether there is nothing but white space. */
  boolean isBlank() {
    return text.isBlank();
  }

  /** The first character that is no white space; a space where there is none. */
  char firstCharacter() {
    return isBlank() ? ' ' : text.stripLeading().charAt(0);
  }

  /**
   * Whether this may be text: pictures and programs are full of control bytes, and a stray one in a
   * hundred is no reason to pass over a whole file of articles.
   */
  boolean isText() {
    if (wide) {
      long strange = text.chars().filter(c -> c == 0 || c == REPLACEMENT).count();
      return strange * CHARACTERS_PER_STRAY <= text.length() + CHARACTERS_PER_STRAY;
    }
    int controls = 0;
    for (byte b : bytes) {
      boolean control = b >= 0 && b < ' ' && !Character.isWhitespace(b) && b != 0x1B && b != '\b';
      controls += control ? 1 : 0;
    }
    return controls * CHARACTERS_PER_STRAY <= bytes.length;
  }
}
