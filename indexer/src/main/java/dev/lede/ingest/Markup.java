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

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\p{Alpha}\\p{Alnum}{1,31});");

  private static final int LONGEST_NAME = 12;

  private Markup() {}

  /** The text a reader sees, its paragraphs separated by empty lines. */
  static String text(String value) {
    boolean tags = has('<', value, Markup::isTag);
    boolean entities = has('&', value, Markup::isEntity);
    if (!tags && !entities) {
      return value;
    }
    String escaped = escape('&', "&amp;", value, Markup::isEntity);
    return tags
        ? seen(Jsoup.parseBodyFragment(escape('<', "&lt;", escaped, Markup::isTag)).body())
        : Parser.unescapeEntities(escaped, false);
  }

  /** Tells markup from a character that happens to stand in the text. */
  @FunctionalInterface
  private interface Recognition {
    boolean isMarkup(String value, int at);
  }

  private static boolean has(char sign, String value, Recognition recognition) {
    for (int at = value.indexOf(sign); at >= 0; at = value.indexOf(sign, at + 1)) {
      if (recognition.isMarkup(value, at)) {
        return true;
      }
    }
    return false;
  }

  /** Escapes the signs that are no markup, so that the parser leaves them as they are. */
  private static String escape(
      char sign, String replacement, String value, Recognition recognition) {
    StringBuilder escaped = new StringBuilder(value.length() + 16);
    int copied = 0;
    for (int at = value.indexOf(sign); at >= 0; at = value.indexOf(sign, at + 1)) {
      if (!recognition.isMarkup(value, at)) {
        escaped.append(value, copied, at).append(replacement);
        copied = at + 1;
      }
    }
    return escaped.append(value, copied, value.length()).toString();
  }

  private static boolean isEntity(String value, int start) {
    return ENTITY.matcher(value).region(start, value.length()).lookingAt();
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
