package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.article.Field;
import dev.lede.ingest.JsonValue.Items;
import dev.lede.ingest.JsonValue.Member;
import dev.lede.ingest.JsonValue.Members;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonToken;

/**
 * What a page says of its article as linked data, in the words of schema.org. Much of it is written
 * by hand and broken: what cannot be read is left out.
 */
final class LinkedData {
  private static final int MOST_OBJECTS = 1_000;

  private final Members article;

  private LinkedData(Members article) {
    this.article = article;
  }

  /** The first article that some scripts describe. */
  static Optional<LinkedData> of(List<String> scripts) {
    return scripts.stream()
        .flatMap(script -> parsed(script).stream())
        .flatMap(LinkedData::objects)
        .filter(LinkedData::isArticle)
        .map(LinkedData::new)
        .findFirst();
  }

  /** The texts of the first of some keys that has any. */
  List<String> texts(Field field, String... keys) {
    for (String key : keys) {
      for (Member member : article.members()) {
        List<String> texts =
            member.key().equals(key) ? Values.texts(member.value(), field) : List.of();
        if (!texts.isEmpty()) {
          return texts;
        }
      }
    }
    return List.of();
  }

  /** The first text of the first of some keys that has one; empty where none has. */
  String text(Field field, String... keys) {
    return texts(field, keys).stream().findFirst().orElse("");
  }

  private static Optional<JsonValue> parsed(String script) {
    int start = script.indexOf('{');
    int list = script.replace("<![CDATA[", "         ").indexOf('[');
    int from = list >= 0 && (list < start || start < 0) ? list : start;
    if (from < 0) {
      return Optional.empty();
    }
    byte[] bytes = script.substring(from).getBytes(UTF_8);
    try (JsonSource json = JsonSource.of(bytes, 0, bytes.length)) {
      JsonToken first = json.advance();
      return first == null ? Optional.empty() : Optional.of(json.value(first));
    } catch (BrokenJsonException | IOException e) {
      return Optional.empty();
    }
  }

  /** An object and all in it, from the outside in. */
  private static Stream<Members> objects(JsonValue value) {
    Stream.Builder<Members> objects = Stream.builder();
    Deque<JsonValue> waiting = new ArrayDeque<>(List.of(value));
    for (int i = 0; i < MOST_OBJECTS && !waiting.isEmpty(); i++) {
      JsonValue next = waiting.remove();
      if (next instanceof Members members) {
        objects.add(members);
        members.members().forEach(member -> waiting.add(member.value()));
      } else if (next instanceof Items items) {
        waiting.addAll(items.values());
      }
    }
    return objects.build();
  }

  private static boolean isArticle(Members object) {
    return object.members().stream()
        .filter(member -> member.key().equals("@type"))
        .flatMap(member -> Values.texts(member.value(), Field.TAG).stream())
        .map(type -> type.toLowerCase(Locale.ROOT))
        .anyMatch(type -> type.endsWith("article") || type.endsWith("posting"));
  }
}
