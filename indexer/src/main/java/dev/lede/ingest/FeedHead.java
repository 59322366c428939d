package dev.lede.ingest;

import static dev.lede.ingest.FeedVocabulary.CORE;
import static dev.lede.ingest.FeedVocabulary.DUBLIN_CORE;

import dev.lede.ingest.markup.MarkupElement;
import java.util.List;
import java.util.Optional;

/**
 * What a feed says of itself before its first entry.
 *
 * @param title its name
 * @param identity what its entries are known by
 * @param base the address that relative ones in it start from
 * @param language of its entries
 * @param authors of entries that name none
 */
record FeedHead(
    String title, FeedIdentity identity, String base, String language, List<String> authors) {

  /**
   * Reads the beginning of a feed.
   *
   * @param file where it was read; see {@link Input#identity}
   */
  static FeedHead of(MarkupElement head, Optional<String> file) {
    MarkupElement outer = head.first("rss", "rdf", "feed").orElse(head);
    FeedElement feed = new FeedElement(outer.child("channel").orElse(outer));
    String link = FeedLinks.site(feed);
    String base =
        Optional.of(outer.attribute("xml:base")).filter(one -> !one.isEmpty()).orElse(link);
    String language =
        feed.text(CORE, "language")
            .or(() -> feed.text(DUBLIN_CORE, "language"))
            .or(() -> Optional.of(feed.language()).filter(one -> !one.isEmpty()))
            .orElse(outer.attribute("xml:lang"));
    return new FeedHead(
        Paragraphs.oneLine(
            feed.seen(CORE, "title").or(() -> feed.seen(DUBLIN_CORE, "title")).orElse("")),
        FeedIdentity.of(link, FeedLinks.self(feed), file),
        base,
        language,
        outer.name().equals("feed") ? FeedPeople.of(feed) : List.of());
  }
}
