package dev.lede.ingest;

import static dev.lede.ingest.FeedVocabulary.CORE;
import static dev.lede.ingest.FeedVocabulary.DUBLIN_CORE;

/** The id of an entry. */
final class FeedIdentity {
  private FeedIdentity() {}

  /**
   * The id that an entry gives itself; empty where it gives none, or the address of its page, by
   * which the article is known however it comes. A mere number, which every feed counts for itself,
   * is put behind the name of the feed's site.
   */
  static String of(FeedElement entry, String url, FeedHead feed) {
    String id =
        entry.text(CORE, "guid", "id").or(() -> entry.text(DUBLIN_CORE, "identifier")).orElse("");
    if (NormalisedUrl.of(id).equals(NormalisedUrl.of(url))) {
      return "";
    }
    String site = NormalisedUrl.source(feed.link());
    boolean global = id.indexOf(':') > 0 || id.isEmpty() || site.isEmpty();
    return global ? id : site + ":" + id;
  }
}
