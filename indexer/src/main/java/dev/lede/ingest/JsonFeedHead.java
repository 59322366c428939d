package dev.lede.ingest;

import dev.lede.ingest.JsonValue.Member;
import dev.lede.ingest.JsonValue.Text;
import java.util.List;
import java.util.Locale;

/**
 * What a JSON Feed says of itself before its first item.
 *
 * @param title its name
 * @param site the address of its site
 * @param language of its items
 */
record JsonFeedHead(String title, String site, String language) {
  /** Of what is no feed. */
  static final JsonFeedHead NONE = new JsonFeedHead("", "", "");

  /** Reads the members of an object that come before its list. */
  static JsonFeedHead of(List<Member> members) {
    return isFeed(members)
        ? new JsonFeedHead(
            text(members, "title"), text(members, "home_page_url"), text(members, "language"))
        : NONE;
  }

  /** Whether an object says that it is a feed. */
  static boolean isFeed(List<Member> members) {
    return text(members, "version").contains("jsonfeed.org")
        || !text(members, "home_page_url").isEmpty()
        || !text(members, "feed_url").isEmpty();
  }

  /** Puts into the draft of an item what it does not say itself. */
  void complete(Draft draft) {
    draft.source = draft.source.isEmpty() ? Paragraphs.oneLine(title) : draft.source;
    draft.language = draft.language.isEmpty() ? language : draft.language;
    draft.id = FeedIdentity.of(draft.id, draft.url, site);
  }

  private static String text(List<Member> members, String key) {
    return members.stream()
        .filter(member -> member.key().toLowerCase(Locale.ROOT).equals(key))
        .map(member -> member.value() instanceof Text text ? text.text().strip() : "")
        .findFirst()
        .orElse("");
  }
}
