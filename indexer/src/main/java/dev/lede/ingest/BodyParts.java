package dev.lede.ingest;

import dev.lede.ingest.JsonValue.Figure;
import dev.lede.ingest.JsonValue.Items;
import dev.lede.ingest.JsonValue.Member;
import dev.lede.ingest.JsonValue.Members;
import dev.lede.ingest.JsonValue.Nothing;
import dev.lede.ingest.JsonValue.Text;
import dev.lede.ingest.JsonValue.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The paragraphs of a body in JSON. It is a text, a list of parts that say what they are (of which
 * headlines, pictures and advertisements are no body), sections of paragraphs, or several
 * renditions of one text, of which one is enough.
 */
final class BodyParts {
  /** Of an object the first of these that has text. */
  private static final List<String> KEYS =
      List.of("text", "content", "value", "body", "html", "@value", "#text", "$t", "name");

  /** Of an object that has any of these, all of them, in their order. */
  private static final Set<String> NESTED =
      Set.of("summary", "sections", "headline", "paragraphs", "items", "content_elements");

  private static final Set<String> NO_BODY =
      Set.of(
          "kicker",
          "title",
          "headline",
          "byline",
          "author_info",
          "date",
          "image",
          "gallery",
          "video",
          "audio",
          "graphic",
          "raw_html",
          "interstitial_link",
          "advertisement",
          "deck",
          "correction_type",
          "link_list",
          "reference",
          "caption",
          "credit",
          "picture");

  private BodyParts() {}

  /** The texts that make up a body, in their order. */
  static List<String> texts(JsonValue value) {
    List<String> texts = new ArrayList<>();
    collect(value, texts);
    return texts;
  }

  /** What a list of parts says of itself in the part of a type, such as the byline. */
  static Optional<JsonValue> part(JsonValue value, String type) {
    if (!(value instanceof Items items)) {
      return Optional.empty();
    }
    return items.values().stream()
        .filter(part -> part instanceof Members members && text(members, "type").equals(type))
        .flatMap(part -> member((Members) part, "content").stream())
        .findFirst();
  }

  private static void collect(JsonValue value, List<String> texts) {
    switch (value) {
      case Text text -> texts.addAll(text.text().isBlank() ? List.of() : List.of(text.text()));
      case Figure figure -> texts.add(figure.digits());
      case Truth truth -> {}
      case Nothing nothing -> {}
      case Items items -> {
        if (areRenditions(items)) {
          collect(best(items), texts);
        } else {
          items.values().forEach(item -> collect(item, texts));
        }
      }
      case Members members -> collectPart(members, texts);
    }
  }

  private static void collectPart(Members part, List<String> texts) {
    if (NO_BODY.contains(text(part, "type"))) {
      return;
    }
    boolean nested = part.members().stream().anyMatch(BodyParts::isNested);
    if (nested) {
      part.members().stream()
          .filter(member -> NESTED.contains(small(member.key())))
          .forEach(member -> collect(member.value(), texts));
      return;
    }
    int before = texts.size();
    for (String key : KEYS) {
      if (texts.size() == before) {
        member(part, key).ifPresent(value -> collect(value, texts));
      }
    }
  }

  private static boolean isNested(Member member) {
    return NESTED.contains(small(member.key())) && member.value() instanceof Items;
  }

  /** Whether these are one text in several forms, which each name their form. */
  private static boolean areRenditions(Items items) {
    return !items.values().isEmpty()
        && items.values().stream()
            .allMatch(
                item ->
                    item instanceof Members members
                        && (!form(members).isEmpty() || !text(members, "role").isEmpty())
                        && member(members, "value").isPresent());
  }

  /** Marked paragraphs are better than lines, and both than the markup of somebody's own. */
  private static JsonValue best(Items renditions) {
    return renditions.values().stream()
        .min(Comparator.comparingInt(one -> rank((Members) one)))
        .orElseThrow();
  }

  private static int rank(Members rendition) {
    String form = form(rendition) + " " + text(rendition, "role");
    if (form.contains("nitf") || (form.contains("xml") && !form.contains("xhtml"))) {
      return 3;
    }
    boolean lines = text(rendition, "value").strip().indexOf('\n') > 0;
    boolean plain = form.contains("plain");
    return plain && lines ? 0 : plain ? 2 : 1;
  }

  private static String form(Members rendition) {
    String form = text(rendition, "contenttype");
    return form.isEmpty() ? text(rendition, "mimetype") : form;
  }

  private static String text(Members members, String key) {
    return member(members, key).orElse(new Nothing()) instanceof Text text
        ? small(text.text())
        : "";
  }

  private static Optional<JsonValue> member(Members members, String key) {
    return members.members().stream()
        .filter(member -> small(member.key()).equals(key))
        .map(Member::value)
        .findFirst();
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
