package dev.lede.cli.terminal;

/**
 * Makes text from articles safe to print: control characters that could move a cursor, colour a
 * screen or turn the direction of a line are shown as the replacement character.
 */
public final class Printable {
  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /** Text of one line: line ends and tabs become spaces. */
  public static String line(String text) {
    return clean(text, false);
  }

  /** Text of several lines: line ends and tabs stay. */
  public static String lines(String text) {
    return clean(text, true);
  }

  private static String clean(String text, boolean keepLines) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t') {
        clean.append(keepLines ? c : ' ');
      } else {
        clean.append(isHarmful(c) ? REPLACEMENT : c);
      }
    }
    return clean.toString();
  }

  /** C0 and C1 controls, line separators and the marks that override text direction. */
  private static boolean isHarmful(char c) {
    return c < ' '
        || (c >= '\u007f' && c <= '\u009f')
        || (c >= '\u2028' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
