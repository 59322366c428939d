package dev.lede.ingest;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeVisitor;

/**
 * Turns HTML inside a value into plain text. What only looks like HTML stays as it is: {@code
 * AT&T}, {@code a < b}, a ticker such as {@code <HRB.O>}.
 */
final class Markup {
  private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript");

  /** An ampersand that begins no entity. */
  private static final Pattern BARE_AMPERSAND =
      Pattern.compile("&(?!(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\p{Alpha}\\p{Alnum}{1,31});)");

  private static final int LONGEST_NAME = 12;

  private Markup() {}

  /** The text a reader sees, its paragraphs separated by empty lines. */
  static String text(String value) {
    boolean entities = value.indexOf('&') >= 0;
    if (value.indexOf('<') < 0) {
      return entities ? Parser.unescapeEntities(escapeBareAmpersands(value), false) : value;
    }
    String escaped = escapeWhatIsNoTag(value);
    if (escaped.indexOf('<') < 0) {
      return entities ? Parser.unescapeEntities(escapeBareAmpersands(escaped), false) : value;
    }
    return seen(Jsoup.parseBodyFragment(escapeBareAmpersands(escaped)).body());
  }

  private static String escapeBareAmpersands(String value) {
    return BARE_AMPERSAND.matcher(value).replaceAll("&amp;");
  }

  private static String escapeWhatIsNoTag(String value) {
    StringBuilder escaped = new StringBuilder(value.length() + 16);
    int copied = 0;
    for (int at = value.indexOf('<'); at >= 0; at = value.indexOf('<', at + 1)) {
      if (!isTag(value, at)) {
        escaped.append(value, copied, at).append("&lt;");
        copied = at + 1;
      }
    }
    return escaped.append(value, copied, value.length()).toString();
  }

  private static boolean isTag(String value, int start) {
    if (value.startsWith("<!--", start)) {
      return value.indexOf("-->", start) > 0;
    }
    int nameStart = value.startsWith("</", start) ? start + 2 : start + 1;
    int nameEnd = nameStart;
    while (nameEnd < value.length()
        && nameEnd - nameStart <= LONGEST_NAME
        && isLetterOrDigit(value.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = value.substring(nameStart, nameEnd);
    return Tag.isKnownTag(name) && closes(value, nameEnd, name.length() == 1);
  }

  /** Whether a tag goes on after its name: {@code x <b and c} is no bold type. */
  private static boolean closes(String value, int nameEnd, boolean needsAttribute) {
    int close = value.indexOf('>', nameEnd);
    if (close < 0) {
      return false;
    }
    char next = value.charAt(nameEnd);
    if (next == '>' || next == '/') {
      return true;
    }
    int equals = value.indexOf('=', nameEnd);
    return Character.isWhitespace(next) && (!needsAttribute || (equals > 0 && equals < close));
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static String seen(Element body) {
    StringBuilder text = new StringBuilder();
    body.traverse(
        new NodeVisitor() {
          private int unseen;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words && unseen == 0) {
              text.append(words.getWholeText());
            } else if (node instanceof Element element) {
              unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
              text.append(breakAround(element));
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
              text.append(element.normalName().equals("br") ? "" : breakAround(element));
            }
          }
        });
    return text.toString();
  }

  private static String breakAround(Element element) {
    if (element.normalName().equals("br")) {
      return "\n";
    }
    if (element.normalName().equals("td") || element.normalName().equals("th")) {
      return " ";
    }
    return element.isBlock() ? "\n\n" : "";
  }
}
