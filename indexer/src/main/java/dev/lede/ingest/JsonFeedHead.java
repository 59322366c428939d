package dev.lede.ingest;

import dev.lede.ingest.JsonValue.Items;
import dev.lede.ingest.JsonValue.Member;
import dev.lede.ingest.JsonValue.Members;
import dev.lede.ingest.JsonValue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a JSON Feed says of itself before its first item.
 *
 * @param title its name
 * @param identity what its items are known by
 * @param language of its items
 * @param said the members that tell all this
 */
record JsonFeedHead(String title, FeedIdentity identity, String language, List<Member> said) {
  private static final String VERSION = "version";
  private static final String TITLE = "title";
  private static final String LANGUAGE = "language";
  private static final String SITE = "home_page_url";
  private static final String SELF = "feed_url";

  /**
   * Reads the members of an object that come before its list; empty for what is no feed.
   *
   * @param file where it was read; see {@link Input#identity}
   */
  static Optional<JsonFeedHead> of(List<Member> members, Optional<String> file) {
    return Optional.of(members)
        .filter(JsonFeedHead::isFeed)
        .map(
            feed ->
                new JsonFeedHead(
                    text(feed, TITLE),
                    FeedIdentity.of(text(feed, SITE), text(feed, SELF), file),
                    text(feed, LANGUAGE),
                    feed.stream().filter(JsonFeedHead::isOfFeed).toList()));
  }

  /** Whether an object says that it is a feed. */
  static boolean isFeed(List<Member> members) {
    return text(members, VERSION).contains("jsonfeed.org")
        || !text(members, SITE).isEmpty()
        || !text(members, SELF).isEmpty();
  }

  /** Puts into the draft of an item what it does not say itself. */
  void complete(Draft draft) {
    draft.source = draft.source.isEmpty() ? Paragraphs.oneLine(title) : draft.source;
    draft.language = draft.language.isEmpty() ? language : draft.language;
    draft.id = identity.of(draft.id, draft.url);
  }

  /** A feed with one item. */
  JsonValue around(JsonValue item) {
    List<Member> members = new ArrayList<>(said);
    members.add(new Member("items", new Items(List.of(item))));
    return new Members(members);
  }

  /** The same, of an item that may be broken. */
  String around(String item) {
    String head = JsonText.of(new Members(said));
    return head.substring(0, head.length() - 1) + ",\"items\":[" + item + "]}";
  }

  private static boolean isOfFeed(Member member) {
    return Set.of(VERSION, TITLE, LANGUAGE, SITE, SELF).contains(key(member))
        && member.value() instanceof Text;
  }

  private static String key(Member member) {
    return member.key().toLowerCase(Locale.ROOT);
  }

  private static String text(List<Member> members, String key) {
    return members.stream()
        .filter(member -> key(member).equals(key))
        .map(member -> member.value() instanceof Text text ? text.text().strip() : "")
        .findFirst()
        .orElse("");
  }
}
