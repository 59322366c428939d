package dev.lede.ingest;

/** The id of an entry of a feed. */
final class FeedIdentity {
  private FeedIdentity() {}

  /**
   * The id that an entry gives itself; empty where it gives none, or the address of its page, by
   * which the article is known however it comes. A mere number, which every feed counts for itself,
   * is put behind the name of the feed's site.
   *
   * @param id as the entry gives it
   * @param url of its page
   * @param feedUrl of the feed's site, empty where it is not known
   */
  static String of(String id, String url, String feedUrl) {
    if (NormalisedUrl.of(id).equals(NormalisedUrl.of(url))) {
      return "";
    }
    String site = NormalisedUrl.source(feedUrl);
    boolean global = id.indexOf(':') > 0 || id.isEmpty() || site.isEmpty();
    return global ? id : site + ":" + id;
  }
}
