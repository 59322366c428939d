package dev.lede.json;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Escapes what JSON may hold raw and a terminal obeys: C1 controls, delete, line separators and the
 * marks that override text direction. They stand only inside of strings, where the escape means the
 * same.
 */
final class SafeWriter extends FilterWriter {
  SafeWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    if (isObeyed((char) c)) {
      out.write(String.format(Locale.ROOT, "\\u%04x", c));
    } else {
      out.write(c);
    }
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    int plain = offset;
    for (int i = offset; i < offset + length; i++) {
      if (isObeyed(chars[i])) {
        out.write(chars, plain, i - plain);
        write(chars[i]);
        plain = i + 1;
      }
    }
    out.write(chars, plain, offset + length - plain);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.toCharArray(), offset, length);
  }

  /** The next one up may be closed by its owner alone. */
  @Override
  public void close() throws IOException {
    flush();
  }

  private static boolean isObeyed(char c) {
    return (c >= '\u007f' && c <= '\u009f')
        || (c >= '\u2028' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
