package dev.lede.ingest;

import dev.lede.ingest.markup.MarkupElement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The text inside an item of NewsML: an article of NITF, a page of XHTML or plain text.
 *
 * @param headline empty where the text has none of its own
 * @param bylines as they stand in the text
 * @param place of its dateline
 */
record NewsMlContent(String headline, String body, List<String> bylines, String place) {
  private static final NewsMlContent NONE = new NewsMlContent("", "", List.of(), "");

  /** The first text in some renditions of one content; an empty one where there is none. */
  static NewsMlContent of(List<MarkupElement> renditions) {
    return renditions.stream()
        .map(NewsMlContent::of)
        .filter(content -> !content.body.isEmpty())
        .findFirst()
        .orElse(NONE);
  }

  /** The longest of some texts, where they are parts of an item and not renditions of one. */
  static NewsMlContent longest(List<MarkupElement> parts) {
    return parts.stream()
        .map(NewsMlContent::of)
        .max(Comparator.comparingInt(content -> content.body.length()))
        .orElse(NONE);
  }

  private static NewsMlContent of(MarkupElement rendition) {
    Optional<MarkupElement> nitf = rendition.first("nitf");
    if (nitf.isPresent()) {
      Draft article = NitfArticle.draft(nitf.get());
      return new NewsMlContent(article.headline, article.body, article.bylines, article.place);
    }
    Optional<MarkupElement> page = rendition.first("html");
    if (page.isPresent()) {
      return text(page.get().first("body").orElse(page.get()).markup());
    }
    return rendition.hasChildren() && rendition.first("p", "div").isEmpty()
        ? NONE
        : text(rendition.escapedMarkup());
  }

  private static NewsMlContent text(String markup) {
    return new NewsMlContent("", Paragraphs.of(Markup.text(markup)), List.of(), "");
  }
}
