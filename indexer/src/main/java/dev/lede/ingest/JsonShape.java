package dev.lede.ingest;

import dev.lede.article.Field;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How files of JSON begin. A text may begin with a bracket too, and much JSON is no news, so its
 * name must allow it, or its keys be those of an article.
 */
final class JsonShape {
  private static final Set<String> EXTENSIONS = Set.of("json", "jsonl", "ndjson", "jl");

  private static final Pattern OBJECT = Pattern.compile("\\s*\\{\\s*[\"}]");
  private static final Pattern ARRAY = Pattern.compile("\\s*\\[\\s*[{\\]]");
  private static final Pattern KEY = Pattern.compile("\"([^\"\\\\]{1,40})\"\\s*:");

  /** Everything has a name: a headline is called something else. */
  private static final String NAME = "name";

  private JsonShape() {}

  static boolean isObject(String fileName, Head head) {
    return begins(OBJECT, '{', fileName, head);
  }

  static boolean isArray(String fileName, Head head) {
    return begins(ARRAY, '[', fileName, head);
  }

  private static boolean begins(Pattern shape, char first, String fileName, Head head) {
    String extension = FileName.extension(fileName);
    if (!head.isText() || head.firstCharacter() != first) {
      return false;
    }
    return EXTENSIONS.contains(extension)
        || (shape.matcher(head.text()).lookingAt()
            && (Formats.mayBeCalled(fileName) || hasKeysOfAnArticle(head)));
  }

  private static boolean hasKeysOfAnArticle(Head head) {
    ArticleKeys keys = new ArticleKeys(Map.of());
    Set<Field> fields = EnumSet.noneOf(Field.class);
    KEY.matcher(head.text())
        .results()
        .map(key -> key.group(1))
        .filter(key -> !key.equals(NAME))
        .flatMap(key -> keys.meaning(key).stream())
        .filter(meaning -> meaning.rank() < ArticleKeys.LESSER)
        .forEach(meaning -> fields.add(meaning.field()));
    return fields.contains(Field.HEADLINE) && fields.contains(Field.BODY);
  }
}
