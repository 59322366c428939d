package dev.lede.ingest;

import dev.lede.ingest.JsonValue.Text;
import dev.lede.ingest.markup.MarkupElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes an item of NewsML 1 apart: components in components, each with lines and contents. */
final class OldNewsItem {
  /** Components that hold something beside the text. */
  private static final Set<String> BESIDE =
      Set.of(
          "stylesheet", "headline", "logo", "photo", "graphic", "picture", "caption", "multimedia");

  private static final Set<String> TEXTS = Set.of("", "text", "xhtml", "html", "nitf", "xml");

  private final MarkupElement item;
  private final Draft draft = new Draft();

  private OldNewsItem(MarkupElement item) {
    this.item = item;
  }

  /** The parts of an item. */
  static Draft draft(MarkupElement element) {
    OldNewsItem item = new OldNewsItem(element);
    item.read();
    return item.draft;
  }

  private void read() {
    NewsMlContent content = NewsMlContent.longest(contents());
    draft.id = line("publicidentifier").or(() -> line("newsitemid")).orElse("");
    draft.headline = line("headline").orElse(content.headline());
    line("subheadline").ifPresent(line -> draft.extra("subheadline", new Text(line)));
    draft.body = content.body();
    line("byline")
        .ifPresentOrElse(draft.bylines::add, () -> draft.bylines.addAll(content.bylines()));
    draft.place =
        line("dateline")
            .map(Dateline::placeAlone)
            .filter(place -> !place.isEmpty())
            .orElse(content.place());
    draft.source =
        formalName("provider")
            .or(() -> formalName("source"))
            .or(() -> line("providerid"))
            .orElse("");
    draft.language =
        item.all("language").stream()
            .map(one -> one.attribute("formalname"))
            .findFirst()
            .orElse("");
    draft.date = line("firstcreated").or(() -> line("thisrevisioncreated")).orElse("");
    draft.dateValue = new Text(draft.date);
    line("thisrevisioncreated")
        .filter(changed -> !changed.equals(draft.date))
        .ifPresent(changed -> draft.extra("updated", new Text(changed)));
    draft.tags.addAll(Stream.concat(lines("keywordline"), keywords()).distinct().toList());
  }

  /** Agencies keep their keywords in properties of their own. */
  private Stream<String> keywords() {
    return item.all("property").stream()
        .filter(property -> small(property.attribute("formalname")).endsWith("keywords"))
        .map(property -> property.attribute("value"))
        .filter(value -> !value.isEmpty());
  }

  /** The contents of components that hold text. */
  private List<MarkupElement> contents() {
    return item.all("contentitem").stream()
        .filter(one -> TEXTS.contains(mediaType(one)))
        .filter(one -> !isBeside(one))
        .flatMap(one -> one.children("datacontent").stream())
        .toList();
  }

  private static boolean isBeside(MarkupElement content) {
    return content.parent().stream()
        .flatMap(component -> component.children("role").stream())
        .anyMatch(role -> BESIDE.contains(small(role.attribute("formalname"))));
  }

  private static String mediaType(MarkupElement content) {
    return content.child("format").map(format -> small(format.attribute("formalname"))).orElse("");
  }

  private Optional<String> formalName(String name) {
    return item.all(name).stream()
        .flatMap(one -> one.all("party").stream())
        .map(party -> party.attribute("formalname"))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private Optional<String> line(String name) {
    return lines(name).findFirst();
  }

  private Stream<String> lines(String name) {
    return item.all(name).stream()
        .map(one -> Paragraphs.oneLine(one.text()))
        .filter(text -> !text.isEmpty());
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
