package dev.lede.ingest.text;

import java.nio.charset.Charset;

/**
 * The bytes in a text that were no characters. {@link DecodedText} keeps them apart, so that it can
 * be told which part of a long text they were in.
 */
public final class StrayBytes {
  /** What is neither valid nor declared is nearly always this. */
  private static final Charset LIKELY = Charset.forName("windows-1252");

  /** What to say of an article with such bytes. */
  public static final String WARNING =
      "bytes that are not in the character set were read as " + LIKELY.name();

  private StrayBytes() {}

  /** Whether any byte was no character. */
  public static boolean in(CharSequence text) {
    return next(text, 0) < text.length();
  }

  /** The text with every stray byte read as windows-1252. */
  public static String mended(String text) {
    if (!in(text)) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text);
    for (int at = next(text, 0); at < text.length(); at = next(text, at + 1)) {
      byte[] one = {(byte) text.charAt(at)};
      mended.setCharAt(at, new String(one, LIKELY).charAt(0));
    }
    return mended.toString();
  }

  private static int next(CharSequence text, int start) {
    int at = start;
    while (at < text.length() && !Character.isLowSurrogate(text.charAt(at))) {
      at += Character.isHighSurrogate(text.charAt(at)) ? 2 : 1;
    }
    return at;
  }
}
