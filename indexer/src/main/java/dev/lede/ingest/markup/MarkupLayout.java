package dev.lede.ingest.markup;

import java.util.Set;

/**
 * How the elements of a format stand on a page.
 *
 * @param paragraphs names of elements that are paragraphs of their own
 * @param omitted names of elements that are left out
 * @param keepsLines whether line ends in the text mean something: in XML they are mere space
 */
public record MarkupLayout(Set<String> paragraphs, Set<String> omitted, boolean keepsLines) {
  private static final Set<String> CELLS = Set.of("td", "th", "nitf-col");
  private static final String LINE_BREAK = "br";

  boolean omits(String name) {
    return omitted.contains(name);
  }

  String before(String name) {
    return paragraphs.contains(name) ? "\n\n" : CELLS.contains(name) ? " " : "";
  }

  String after(String name) {
    return name.equals(LINE_BREAK) ? "\n" : before(name);
  }

  String words(String text) {
    return keepsLines ? text : text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }
}
