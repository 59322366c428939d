package dev.lede.ingest;

import dev.lede.schema.IdField;
import java.util.Optional;

/**
 * What the entries of a feed are known by. A mere number, which every feed counts for itself, is
 * put behind the name of the feed.
 *
 * @param name what stands before such a number; empty where nothing is known of the feed
 */
record FeedIdentity(Optional<String> name) {

  /**
   * Names a feed by its site, else by its own address, else by the file it is in.
   *
   * @param site the address of its site, empty where the feed does not tell
   * @param self its own address, empty where the feed does not tell
   * @param file where it was read; see {@link Input#identity}
   */
  static FeedIdentity of(String site, String self, Optional<String> file) {
    String host = NormalisedUrl.source(site);
    if (!host.isEmpty()) {
      return new FeedIdentity(Optional.of(host + ":"));
    }
    boolean addressed = !NormalisedUrl.source(self).isEmpty();
    Optional<String> place = addressed ? Optional.of(NormalisedUrl.of(self)) : file;
    return new FeedIdentity(place.map(name -> name + "#"));
  }

  /**
   * The id of an entry; empty where it gives itself none, or none that tells it from the entries of
   * other feeds, or the address of its page, by which the article is known however it comes.
   *
   * @param id as the entry gives it
   * @param url of its page
   */
  String of(String id, String url) {
    if (NormalisedUrl.of(id).equals(NormalisedUrl.of(url))) {
      return "";
    }
    boolean global = id.indexOf(':') > 0 || id.isEmpty();
    return global
        ? id
        : name.map(feed -> feed + id).filter(one -> one.length() <= IdField.LONGEST).orElse("");
  }
}
