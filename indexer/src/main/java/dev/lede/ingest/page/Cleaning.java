package dev.lede.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Takes out of a page what nobody reads and what stands around its story. */
final class Cleaning {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "template",
          "svg",
          "canvas",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "button",
          "select",
          "option",
          "input",
          "textarea",
          "noscript",
          "map",
          "dialog",
          "head",
          "link",
          "meta");

  private static final Set<String> AROUND =
      Set.of(
          "nav",
          "aside",
          "footer",
          "menu",
          "figcaption",
          "figure",
          "fieldset",
          "legend",
          "label",
          "header");

  /** What is named for how it is printed, or for where a quotation comes from. */
  private static final Set<String> PROSE = Set.of("a", "blockquote", "em", "strong", "b", "i");

  /**
   * So much of the prose of a page is left, whatever it is called; a story may be called anything.
   */
  private static final double LEAST_SHARE = 0.4;

  private static final double LEAST_SHARE_BESIDE_COMMENTS = 0.03;

  /** In characters: what is left must be worth reading. */
  private static final double LEAST = 150;

  private final Map<Element, Double> prose = new HashMap<>();
  private final double whole;
  private double left;

  private Cleaning(Element body) {
    for (Block block : Blocks.of(body)) {
      double value = Math.max(0, block.value());
      for (Element at = block.element(); at != null; at = at.parent()) {
        prose.merge(at, value, Double::sum);
      }
    }
    this.whole = prose(body);
    this.left = whole;
  }

  /** Changes the page. */
  static void clean(Document page) {
    removeAll(page.body(), element -> UNSEEN.contains(element.normalName()));
    Cleaning cleaning = new Cleaning(page.body());
    removeAll(page.body(), cleaning::takesOut);
  }

  @FunctionalInterface
  private interface Choice {
    boolean takes(Element element);
  }

  private static void removeAll(Element body, Choice choice) {
    List<Element> chosen = new ArrayList<>();
    body.traverse(
        new NodeVisitor() {
          private int inside;

          @Override
          public void head(Node node, int depth) {
            if (inside > 0) {
              inside++;
            } else if (node instanceof Element element
                && !element.equals(body)
                && choice.takes(element)) {
              chosen.add(element);
              inside = 1;
            }
          }

          @Override
          public void tail(Node node, int depth) {
            inside = Math.max(0, inside - 1);
          }
        });
    chosen.forEach(Node::remove);
  }

  private boolean takesOut(Element element) {
    if (!isAround(element)) {
      return false;
    }
    double after = left - prose(element);
    boolean comments = Boilerplate.isComments(element);
    double share = comments ? LEAST_SHARE_BESIDE_COMMENTS : LEAST_SHARE;
    boolean enough = prose(element) == 0 || (after >= share * whole && after >= LEAST);
    left = enough ? after : left;
    return enough;
  }

  private double prose(Element element) {
    return prose.getOrDefault(element, 0.0);
  }

  private boolean isAround(Element element) {
    return AROUND.contains(element.normalName())
        || isHidden(element)
        || (!PROSE.contains(element.normalName()) && Boilerplate.isNamed(element));
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }
}
