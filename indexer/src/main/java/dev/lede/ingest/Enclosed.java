package dev.lede.ingest;

import dev.lede.ingest.JsonValue.Member;
import dev.lede.ingest.JsonValue.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Unwraps an article whose parts stand in an object inside of it, as search engines give it. */
final class Enclosed {
  private static final Set<String> WRAPPERS =
      Set.of("_source", "fields", "attributes", "article", "document", "data");

  private Enclosed() {}

  /** The members of an article; those inside come first, since they are the article's own. */
  static List<Member> members(Members object) {
    List<Member> inner = new ArrayList<>();
    List<Member> outer = new ArrayList<>();
    for (Member member : object.members()) {
      if (WRAPPERS.contains(member.key()) && member.value() instanceof Members members) {
        inner.addAll(members.members());
      } else {
        outer.add(member);
      }
    }
    inner.addAll(outer);
    return inner;
  }
}
