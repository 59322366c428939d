package dev.lede.cli.terminal;

import java.net.URI;
import java.net.URISyntaxException;

/** How output is dressed: in colours on a terminal, in plain characters elsewhere. */
public sealed interface Style {

  /** A headline, with a link to the article where there is one. */
  String heading(String text, String url);

  /** What stands in the second row: source, date, id. */
  String faint(String text);

  /** What goes before a match. */
  String markOpen();

  /** What goes after a match. */
  String markClose();

  /** When to use colours. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  /**
   * The style for a console. What was asked for on the command line comes first, then {@code
   * NO_COLOR} and {@code CLICOLOR_FORCE}, then whether there is a terminal that can.
   */
  static Style of(When when, Console console) {
    boolean colours =
        switch (when) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> wantsColours(console);
        };
    return colours ? new Coloured() : new Plain();
  }

  private static boolean wantsColours(Console console) {
    if (console.variable("NO_COLOR").isPresent()) {
      return false;
    }
    if (console.variable("CLICOLOR_FORCE").filter(value -> !value.equals("0")).isPresent()) {
      return true;
    }
    boolean refused =
        console.variable("CLICOLOR").filter("0"::equals).isPresent()
            || console.variable("TERM").filter("dumb"::equals).isPresent();
    return console.outIsTerminal() && !refused;
  }

  /** No escapes: a match stands between asterisks. */
  record Plain() implements Style {
    @Override
    public String heading(String text, String url) {
      return text;
    }

    @Override
    public String faint(String text) {
      return text;
    }

    @Override
    public String markOpen() {
      return "*";
    }

    @Override
    public String markClose() {
      return "*";
    }
  }

  /** ANSI colours, and links as OSC 8. */
  record Coloured() implements Style {
    private static final String RESET = "\033[0m";

    @Override
    public String heading(String text, String url) {
      String bold = "\033[1m" + text + RESET;
      return isLink(url) ? "\033]8;;" + url + "\033\\" + bold + "\033]8;;\033\\" : bold;
    }

    @Override
    public String faint(String text) {
      return "\033[2m" + text + RESET;
    }

    @Override
    public String markOpen() {
      return "\033[31m";
    }

    @Override
    public String markClose() {
      return "\033[39m";
    }

    /** Only what a browser opens, and nothing that could end the escape early. */
    private static boolean isLink(String url) {
      try {
        String scheme = new URI(url).getScheme();
        return ("http".equals(scheme) || "https".equals(scheme))
            && url.chars().allMatch(c -> c > ' ' && c < 0x7f);
      } catch (URISyntaxException e) {
        return false;
      }
    }
  }
}
