package dev.lede.ingest;

import static dev.lede.ingest.FeedVocabulary.CORE;
import static dev.lede.ingest.FeedVocabulary.FEEDBURNER;

import dev.lede.ingest.markup.MarkupElement;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** The addresses in a feed. */
final class FeedLinks {
  private static final Set<String> OF_THE_PAGE = Set.of("", "alternate");
  private static final Set<String> SELF = Set.of("self");

  private FeedLinks() {}

  /** The address of the site that a feed is of. */
  static String site(FeedElement feed) {
    return page(feed).orElse("");
  }

  /** The address that a feed says it has itself; empty where it does not. */
  static String self(FeedElement feed) {
    return related(feed, SELF).orElse("");
  }

  /** The address of the page that an entry announces; empty where it has none. */
  static String of(FeedElement entry, FeedHead feed) {
    Optional<String> link =
        entry.text(FEEDBURNER, "origlink").or(() -> page(entry)).or(() -> permanent(entry));
    String own = entry.element().attribute("xml:base");
    String base = own.isEmpty() ? feed.base() : resolved(own, feed.base());
    return link.map(address -> resolved(address, base)).orElse("");
  }

  private static Optional<String> page(FeedElement element) {
    return related(element, OF_THE_PAGE);
  }

  private static Optional<String> related(FeedElement element, Set<String> relations) {
    return element.all(CORE, "link").stream()
        .filter(link -> relations.contains(link.attribute("rel")))
        .map(FeedLinks::address)
        .filter(address -> !address.isEmpty())
        .findFirst();
  }

  private static String address(MarkupElement link) {
    String href = link.attribute("href");
    return href.isEmpty() ? link.text().strip() : href;
  }

  /** The guid of an entry where it is the address of the page. */
  private static Optional<String> permanent(FeedElement entry) {
    return entry.all(CORE, "guid").stream()
        .filter(guid -> !guid.attribute("ispermalink").equalsIgnoreCase("false"))
        .map(guid -> guid.text().strip())
        .filter(guid -> guid.startsWith("http"))
        .findFirst();
  }

  private static String resolved(String address, String base) {
    try {
      URI uri = new URI(address);
      return uri.isAbsolute() || base.isEmpty() ? address : new URI(base).resolve(uri).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return address;
    }
  }
}
