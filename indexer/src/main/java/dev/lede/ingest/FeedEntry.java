package dev.lede.ingest;

import static dev.lede.ingest.FeedVocabulary.CONTENT;
import static dev.lede.ingest.FeedVocabulary.CORE;
import static dev.lede.ingest.FeedVocabulary.DUBLIN_CORE;
import static dev.lede.ingest.FeedVocabulary.ITUNES;
import static dev.lede.ingest.FeedVocabulary.MEDIA;
import static dev.lede.ingest.FeedVocabulary.XHTML;

import dev.lede.ingest.JsonValue.Items;
import dev.lede.ingest.JsonValue.Text;
import dev.lede.ingest.markup.MarkupElement;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes an entry of a feed apart. */
final class FeedEntry {
  /** Under this key what an entry says of itself is kept where it holds the whole article too. */
  private static final String SUMMARY = "summary";

  private static final String MEDIA_ADDRESSES = "media";

  private final FeedElement entry;
  private final FeedHead feed;
  private final Draft draft = new Draft();

  private FeedEntry(MarkupElement entry, FeedHead feed) {
    this.entry = new FeedElement(entry);
    this.feed = feed;
  }

  /** The parts of an entry. */
  static Draft draft(MarkupElement element, FeedHead feed) {
    FeedEntry entry = new FeedEntry(element, feed);
    entry.readTexts();
    entry.readAddresses();
    FeedDates.read(entry.entry, entry.draft);
    entry.readPeople();
    entry.draft.tags.addAll(entry.tags());
    entry.readMedia();
    return entry.draft;
  }

  private void readTexts() {
    draft.headline =
        Paragraphs.oneLine(
            entry
                .seen(CORE, "title")
                .or(() -> entry.seen(DUBLIN_CORE, "title"))
                .or(() -> media("title"))
                .or(() -> entry.seen(ITUNES, "title"))
                .orElse(""));
    Optional<String> whole =
        entry
            .seen(CONTENT, "encoded")
            .or(() -> entry.seen(CORE, "content", "encoded"))
            .or(() -> entry.seen(XHTML, "body", "div"));
    Optional<String> summary =
        entry
            .seen(CORE, "description", "summary")
            .or(() -> entry.seen(DUBLIN_CORE, "description", "abstract"))
            .or(() -> media("description"))
            .or(() -> entry.seen(ITUNES, "summary", "subtitle"));
    draft.body = whole.or(() -> summary).orElse("");
    summary
        .filter(text -> !draft.body.startsWith(text))
        .ifPresent(text -> draft.extra(SUMMARY, new Text(text)));
    draft.language =
        Optional.of(entry.language())
            .filter(language -> !language.isEmpty())
            .or(() -> entry.text(DUBLIN_CORE, "language"))
            .orElse(feed.language());
  }

  private void readAddresses() {
    draft.url = FeedLinks.of(entry, feed);
    String id =
        entry.text(CORE, "guid", "id").or(() -> entry.text(DUBLIN_CORE, "identifier")).orElse("");
    draft.id = feed.identity().of(id, draft.url);
    if (draft.headline.isEmpty() && draft.body.isEmpty()) {
      // A bare link, as people pass them on: the address is all there is to say.
      draft.headline = draft.url;
    }
  }

  private void readPeople() {
    List<String> authors = FeedPeople.of(entry);
    Optional<FeedElement> origin =
        entry.all(CORE, "source").stream().findFirst().map(FeedElement::new);
    draft.bylines.addAll(
        authors.isEmpty() ? origin.map(FeedPeople::of).orElse(List.of()) : authors);
    if (draft.bylines.isEmpty()) {
      draft.bylines.addAll(feed.authors());
    }
    draft.source = origin.map(FeedEntry::name).filter(name -> !name.isEmpty()).orElse(feed.title());
  }

  /** The feed that an entry was taken from: in Atom a small feed of its own, in RSS its name. */
  private static String name(FeedElement source) {
    return source.element().hasChildren()
        ? Paragraphs.oneLine(source.seen(CORE, "title").orElse(""))
        : Paragraphs.oneLine(Markup.text(source.element().text()));
  }

  private Set<String> tags() {
    Stream<String> categories = entry.all(CORE, "category").stream().map(FeedEntry::category);
    Stream<String> keywords =
        Stream.concat(entry.texts(MEDIA, "keywords"), entry.texts(ITUNES, "keywords"))
            .flatMap(list -> Arrays.stream(list.split("[,;]", -1)));
    Set<String> tags = new LinkedHashSet<>();
    Stream.of(categories, entry.texts(DUBLIN_CORE, "subject"), keywords)
        .flatMap(texts -> texts)
        .map(tag -> Paragraphs.oneLine(Markup.text(tag)))
        .filter(tag -> !tag.isEmpty())
        .forEach(tags::add);
    return tags;
  }

  private static String category(MarkupElement category) {
    return Stream.of(category.attribute("label"), category.attribute("term"), category.text())
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private void readMedia() {
    Set<String> addresses = new LinkedHashSet<>();
    entry.all(CORE, "enclosure").forEach(one -> addresses.add(one.attribute("url")));
    entry.all(CORE, "link").stream()
        .filter(link -> link.attribute("rel").equals("enclosure"))
        .forEach(link -> addresses.add(link.attribute("href")));
    mediaElements("content", "thumbnail").forEach(one -> addresses.add(one.attribute("url")));
    addresses.remove("");
    if (!addresses.isEmpty()) {
      draft.extra(
          MEDIA_ADDRESSES,
          new Items(addresses.stream().map(Text::new).map(JsonValue.class::cast).toList()));
    }
  }

  /** The first text of an element of Media RSS, which may stand in a group of them. */
  private Optional<String> media(String name) {
    return mediaElements(name).map(FeedElement::seen).filter(text -> !text.isEmpty()).findFirst();
  }

  private Stream<MarkupElement> mediaElements(String... names) {
    return entry.element().all(names).stream().filter(one -> FeedVocabulary.of(one) == MEDIA);
  }
}
