package dev.lede.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Takes a part of a page apart into blocks, in the order of reading. */
final class Blocks implements NodeVisitor {
  private final List<Block> found = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element around;
  private int links;
  private int linked;
  private int lineBreaks;

  private Blocks(Element around) {
    this.around = around;
  }

  static List<Block> of(Element root) {
    Blocks blocks = new Blocks(root);
    root.traverse(blocks);
    blocks.end();
    return List.copyOf(blocks.found);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words);
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        lineBreak();
      } else if (isApart(element)) {
        end();
        around = element;
      }
      links += isLink(element) ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= isLink(element) ? 1 : 0;
      if (isApart(element)) {
        end();
        Element parent = element.parent();
        around = parent == null ? element : apart(parent);
      }
    }
  }

  private static Element apart(Element element) {
    Element at = element;
    for (Element parent = at.parent(); !isApart(at) && parent != null; parent = at.parent()) {
      at = parent;
    }
    return at;
  }

  private static boolean isApart(Element element) {
    return element.isBlock() || element.normalName().equals("td");
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }

  private void add(TextNode words) {
    String whole = words.getWholeText();
    if (!whole.isBlank()) {
      lineBreaks = 0;
    }
    boolean code = around.normalName().equals("pre");
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b';
      if (!space || (code && c == '\n')) {
        text.append(c);
        linked += links > 0 ? 1 : 0;
      } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }
  }

  /** One parts the lines of a verse, two the paragraphs of a page that has no others. */
  private void lineBreak() {
    lineBreaks++;
    if (lineBreaks >= 2) {
      end();
    } else if (!text.isEmpty()) {
      text.append(' ');
    }
  }

  private void end() {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      found.add(new Block(around, words, linked));
    }
    text.setLength(0);
    linked = 0;
    lineBreaks = 0;
  }
}
