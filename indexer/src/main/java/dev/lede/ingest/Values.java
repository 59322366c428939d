package dev.lede.ingest;

import dev.lede.article.Field;
import dev.lede.ingest.JsonValue.Figure;
import dev.lede.ingest.JsonValue.Items;
import dev.lede.ingest.JsonValue.Member;
import dev.lede.ingest.JsonValue.Members;
import dev.lede.ingest.JsonValue.Nothing;
import dev.lede.ingest.JsonValue.Text;
import dev.lede.ingest.JsonValue.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the texts in a value of JSON: it may be one, a list of them, or an object with a name. */
final class Values {
  private static final List<String> OF_NAMES =
      List.of(
          "main",
          "original",
          "name",
          "value",
          "title",
          "text",
          "content",
          "label",
          "@value",
          "#text",
          "$t",
          "id");
  private static final List<String> OF_TAGS =
      List.of("value", "name", "label", "term", "title", "text", "@value", "#text", "$t", "id");
  private static final List<String> OF_ADDRESSES =
      List.of("url", "href", "@id", "value", "@value", "#text", "$t");

  private Values() {}

  /** The texts of a value that are not blank, in their order. */
  static List<String> texts(JsonValue value, Field field) {
    if (field == Field.BODY) {
      return BodyParts.texts(value);
    }
    List<String> texts = new ArrayList<>();
    collect(value, keys(field), texts);
    return texts;
  }

  private static void collect(JsonValue value, List<String> keys, List<String> texts) {
    switch (value) {
      case Text text -> addUnlessBlank(text.text(), texts);
      case Figure figure -> texts.add(figure.digits());
      case Truth truth -> {}
      case Nothing nothing -> {}
      case Items items -> items.values().forEach(item -> collect(item, keys, texts));
      case Members members -> collectNamed(members, keys, texts);
    }
  }

  private static void collectNamed(Members members, List<String> keys, List<String> texts) {
    int before = texts.size();
    for (String key : keys) {
      for (Member member : members.members()) {
        if (member.key().toLowerCase(Locale.ROOT).equals(key) && texts.size() == before) {
          collect(member.value(), keys, texts);
        }
      }
    }
  }

  private static void addUnlessBlank(String text, List<String> texts) {
    if (!text.isBlank()) {
      texts.add(text);
    }
  }

  private static List<String> keys(Field field) {
    return field == Field.TAG ? OF_TAGS : field == Field.URL ? OF_ADDRESSES : OF_NAMES;
  }
}
