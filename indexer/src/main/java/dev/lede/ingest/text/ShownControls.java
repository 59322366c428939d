package dev.lede.ingest.text;

import java.nio.charset.Charset;

/**
 * The control characters U+0080 to U+009F, which no text is written with: they were bytes of
 * windows-1252, mostly quotation marks and dashes, and are shown as these everywhere.
 */
public final class ShownControls {
  private static final char FIRST = '\u0080';
  private static final char LAST = '\u009F';

  /** Ends a line on some large machines. */
  private static final char NEXT_LINE = '\u0085';

  private static final String SHOWN = shown();

  private ShownControls() {}

  private static String shown() {
    byte[] bytes = new byte[LAST - FIRST + 1];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (FIRST + i);
    }
    return new String(bytes, Charset.forName("windows-1252"));
  }

  /** Whether windows-1252 has no character for this one: then it is kept, for it may be mended. */
  public static boolean isUndefined(char c) {
    return isControl(c) && SHOWN.charAt(c - FIRST) == '\uFFFD';
  }

  /** The text with all of them as they are shown. */
  public static String in(String text) {
    StringBuilder shown = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isControl(c) && c != NEXT_LINE && !isUndefined(c)) {
        shown = shown == null ? new StringBuilder(text) : shown;
        shown.setCharAt(i, SHOWN.charAt(c - FIRST));
      }
    }
    return shown == null ? text : shown.toString();
  }

  private static boolean isControl(char c) {
    return c >= FIRST && c <= LAST;
  }
}
