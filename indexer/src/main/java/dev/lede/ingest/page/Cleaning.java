package dev.lede.ingest.page;

import java.util.ArrayList;
import java.util.List;
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

  /** What holds more than this share of the text of a page is not taken out for its name. */
  private static final double MOST = 0.4;

  private Cleaning() {}

  /** Changes the page. */
  static void clean(Document page) {
    removeAll(page, element -> UNSEEN.contains(element.normalName()));
    int whole = length(page.body());
    removeAll(page, element -> isAround(element) && length(element) <= MOST * whole);
  }

  @FunctionalInterface
  private interface Choice {
    boolean takes(Element element);
  }

  private static void removeAll(Document page, Choice choice) {
    List<Element> chosen = new ArrayList<>();
    page.body()
        .traverse(
            new NodeVisitor() {
              private int inside;

              @Override
              public void head(Node node, int depth) {
                if (inside > 0) {
                  inside++;
                } else if (node instanceof Element element
                    && element != page.body()
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

  private static boolean isAround(Element element) {
    return AROUND.contains(element.normalName())
        || isHidden(element)
        || (!element.normalName().equals("a") && !isText(element) && Boilerplate.isNamed(element));
  }

  /** A paragraph or heading of text, whose class may say how it is printed. */
  private static boolean isText(Element element) {
    return element.normalName().equals("body") || element.normalName().equals("html");
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private static int length(Element element) {
    return element.text().length();
  }
}
