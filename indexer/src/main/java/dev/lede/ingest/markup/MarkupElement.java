package dev.lede.ingest.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * An element of XML or SGML. Whatever the text, there is a tree: a tag that is never closed ends
 * with the element around it, and one nested more than some hundred levels deep goes no deeper.
 * Names are compared without regard to case and prefix.
 */
public final class MarkupElement {
  private static final Set<String> NEVER_CLOSED =
      Set.of("br", "hr", "img", "input", "wbr", "source");

  private final Element element;

  private MarkupElement(Element element) {
    this.element = element;
  }

  static MarkupElement root(String text) {
    Document document = Jsoup.parse(text, "", Parser.xmlParser());
    Element root = document.firstElementChild();
    return new MarkupElement(root == null ? document : root);
  }

  /** The name in small letters without its prefix. */
  public String name() {
    return element.tag().localName().toLowerCase(Locale.ROOT);
  }

  /** The namespace that its prefix stands for; empty where there is none. */
  public String namespace() {
    return element.tag().namespace();
  }

  /** Whether its name is written with a prefix. */
  public boolean hasPrefix() {
    return !element.tag().prefix().isEmpty();
  }

  /** The value of an attribute, named with its prefix; empty where there is none. */
  public String attribute(String name) {
    return element.attributes().getIgnoreCase(name).strip();
  }

  /** The attributes as they are written, without the declarations of namespaces. */
  public List<String> attributeNames() {
    return element.attributes().asList().stream()
        .map(attribute -> attribute.getKey())
        .filter(name -> !name.startsWith("xmlns"))
        .toList();
  }

  /** The element around this one; empty at the top of the tree. */
  public Optional<MarkupElement> parent() {
    return Optional.ofNullable(element.parent()).map(MarkupElement::new);
  }

  /** The elements directly in this one. */
  public List<MarkupElement> children() {
    return element.children().stream().map(MarkupElement::new).toList();
  }

  /** The elements directly in this one that have a name. */
  public List<MarkupElement> children(String name) {
    return children().stream().filter(child -> child.name().equals(name)).toList();
  }

  /** The first element directly in this one that has a name. */
  public Optional<MarkupElement> child(String name) {
    return children().stream().filter(child -> child.name().equals(name)).findFirst();
  }

  /** The elements at any depth below this one that have one of some names, in their order. */
  public List<MarkupElement> all(String... names) {
    Set<String> wanted = Set.of(names);
    List<MarkupElement> found = new ArrayList<>();
    List<Element> thisAndAll = element.getAllElements();
    for (Element descendant : thisAndAll.subList(1, thisAndAll.size())) {
      MarkupElement one = new MarkupElement(descendant);
      if (wanted.contains(one.name())) {
        found.add(one);
      }
    }
    return found;
  }

  /** The first element at any depth below this one that has one of some names. */
  public Optional<MarkupElement> first(String... names) {
    return all(names).stream().findFirst();
  }

  /** The text of this element and of all below it. */
  public String text() {
    return element.wholeText();
  }

  /**
   * The text of this element with line ends where its parts stand apart.
   *
   * @param layout which elements stand apart and which are left out
   */
  public String text(MarkupLayout layout) {
    StringBuilder text = new StringBuilder();
    write(element, layout, text);
    return text.toString();
  }

  /** No tree is deeper than jsoup lets it grow. */
  private static void write(Element element, MarkupLayout layout, StringBuilder text) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        text.append(layout.words(words.getWholeText()));
      } else if (node instanceof Element child) {
        String name = new MarkupElement(child).name();
        if (!layout.omits(name)) {
          text.append(layout.before(name));
          write(child, layout, text);
          text.append(layout.after(name));
        }
      }
    }
  }

  /** Whether there are elements in this one. */
  public boolean hasChildren() {
    return element.firstElementChild() != null;
  }

  /**
   * The markup inside this element, where its text is markup as well: an escaped tag counts as a
   * tag, as it does in feeds.
   */
  public String escapedMarkup() {
    return markup(false);
  }

  /** The markup inside this element, where its text is nothing but text. */
  public String markup() {
    return markup(true);
  }

  private String markup(boolean textIsText) {
    StringBuilder markup = new StringBuilder();
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        markup.append(textIsText ? escaped(words.getWholeText()) : words.getWholeText());
      } else if (node instanceof Element child) {
        write(child, markup);
      }
    }
    return markup.toString();
  }

  /** Writes an element as HTML, without prefixes and attributes. No tree is deeper than jsoup's. */
  private static void write(Element element, StringBuilder markup) {
    String name = element.tag().localName();
    // Of a tag such as <x:> nothing is left.
    markup.append(name.isEmpty() ? "" : "<" + name + ">");
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        markup.append(escaped(words.getWholeText()));
      } else if (node instanceof Element child) {
        write(child, markup);
      }
    }
    boolean closed = !name.isEmpty() && !NEVER_CLOSED.contains(name.toLowerCase(Locale.ROOT));
    markup.append(closed ? "</" + name + ">" : "");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
