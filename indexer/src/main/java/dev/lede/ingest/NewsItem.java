package dev.lede.ingest;

import dev.lede.ingest.JsonValue.Text;
import dev.lede.ingest.markup.MarkupElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes an item of NewsML-G2 apart. */
final class NewsItem {
  private final MarkupElement item;
  private final Draft draft = new Draft();

  private NewsItem(MarkupElement item) {
    this.item = item;
  }

  /** The parts of an item. */
  static Draft draft(MarkupElement element) {
    NewsItem item = new NewsItem(element);
    item.readContent();
    item.readOrigin();
    item.draft.tags.addAll(item.subjects());
    return item.draft;
  }

  private void readContent() {
    NewsMlContent content = NewsMlContent.of(item.all("inlinexml", "inlinedata"));
    draft.headline = line(meta("headline")).or(() -> line(meta("name"))).orElse(content.headline());
    Optional<String> description = line(meta("description"));
    draft.body = content.body().isEmpty() ? description.orElse("") : content.body();
    description
        .filter(text -> !draft.body.startsWith(text))
        .ifPresent(text -> draft.extra("description", new Text(text)));
    List<String> by = lines(meta("by"));
    List<String> creators = names(meta("creator")).toList();
    draft.bylines.addAll(!by.isEmpty() ? by : !creators.isEmpty() ? creators : content.bylines());
    draft.place = names(meta("located")).findFirst().orElse(content.place());
  }

  private void readOrigin() {
    draft.id = item.attribute("guid");
    draft.source =
        Stream.of(meta("infosource"), itemMeta("provider"), item.all("copyrightholder").stream())
            .flatMap(this::names)
            .findFirst()
            .orElse("");
    draft.language =
        meta("language")
            .map(language -> language.attribute("tag"))
            .filter(tag -> !tag.isEmpty())
            .findFirst()
            .orElse(item.attribute("xml:lang"));
    String changed = line(itemMeta("versioncreated")).orElse("");
    draft.date =
        line(itemMeta("firstcreated")).or(() -> line(meta("contentcreated"))).orElse(changed);
    draft.dateValue = new Text(draft.date);
    if (!changed.isEmpty() && !changed.equals(draft.date)) {
      draft.extra("updated", new Text(changed));
    }
    line(meta("slugline")).ifPresent(slug -> draft.extra("slugline", new Text(slug)));
  }

  private List<String> subjects() {
    return names(meta("subject")).distinct().toList();
  }

  private Stream<MarkupElement> meta(String name) {
    return item.child("contentmeta").stream().flatMap(meta -> meta.children(name).stream());
  }

  private Stream<MarkupElement> itemMeta(String name) {
    return item.child("itemmeta").stream().flatMap(meta -> meta.children(name).stream());
  }

  /** The names of concepts: their own, or those that the item asserts elsewhere. */
  private Stream<String> names(Stream<MarkupElement> concepts) {
    return concepts
        .map(
            concept ->
                Stream.of(
                        names(concept), Stream.of(concept.attribute("literal")), asserted(concept))
                    .flatMap(names -> names)
                    .map(Paragraphs::oneLine)
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElse(""))
        .filter(name -> !name.isEmpty());
  }

  private static Stream<String> names(MarkupElement concept) {
    return concept.children("name").stream().map(MarkupElement::text);
  }

  private Stream<String> asserted(MarkupElement concept) {
    String code = concept.attribute("qcode");
    return item.children("assert").stream()
        .filter(one -> !code.isEmpty() && one.attribute("qcode").equals(code))
        .flatMap(NewsItem::names);
  }

  private static Optional<String> line(Stream<MarkupElement> elements) {
    return lines(elements).stream().findFirst();
  }

  private static List<String> lines(Stream<MarkupElement> elements) {
    return elements
        .map(element -> Paragraphs.oneLine(element.text()))
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
