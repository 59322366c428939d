package dev.lede.ingest;

import dev.lede.ingest.markup.MarkupElement;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A feed or an entry of one, asked for its parts by vocabulary and name. */
record FeedElement(MarkupElement element) {

  /** The elements directly in this one that have one of some names, name by name. */
  List<MarkupElement> all(FeedVocabulary vocabulary, String... names) {
    List<MarkupElement> children = element.children();
    return Arrays.stream(names)
        .flatMap(name -> children.stream().filter(child -> is(child, vocabulary, name)))
        .toList();
  }

  private static boolean is(MarkupElement child, FeedVocabulary vocabulary, String name) {
    return child.name().equals(name) && FeedVocabulary.of(child) == vocabulary;
  }

  /** The texts of such elements that are not blank. */
  Stream<String> texts(FeedVocabulary vocabulary, String... names) {
    return all(vocabulary, names).stream()
        .map(child -> Paragraphs.oneLine(child.text()))
        .filter(text -> !text.isEmpty());
  }

  /** The first of such texts. */
  Optional<String> text(FeedVocabulary vocabulary, String... names) {
    return texts(vocabulary, names).findFirst();
  }

  /** What a reader sees of the first such element that shows anything, in paragraphs. */
  Optional<String> seen(FeedVocabulary vocabulary, String... names) {
    return all(vocabulary, names).stream()
        .map(FeedElement::seen)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** What a reader sees of an element: its content may be text, HTML, XHTML, or either packed. */
  static String seen(MarkupElement element) {
    String type = element.attribute("type");
    if (element.attribute("mode").equals("base64")) {
      return Paragraphs.of(Markup.text(unpacked(element.text())));
    }
    boolean markup = type.endsWith("xhtml") || type.endsWith("xhtml+xml");
    return Paragraphs.of(Markup.text(markup ? element.markup() : element.escapedMarkup()));
  }

  private static String unpacked(String base64) {
    try {
      return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** The language that the element is marked with. */
  String language() {
    return element.attribute("xml:lang");
  }
}
