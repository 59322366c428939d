package dev.lede.ingest;

import java.util.Set;
import java.util.regex.Pattern;

/** How files of JSON begin. A text may begin with a bracket too, so its name must allow it. */
final class JsonShape {
  private static final Set<String> EXTENSIONS = Set.of("json", "jsonl", "ndjson", "jl");

  private static final Pattern OBJECT = Pattern.compile("\\s*\\{\\s*[\"}]");
  private static final Pattern ARRAY = Pattern.compile("\\s*\\[\\s*[{\\]]");

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
        || (Formats.mayBeCalled(fileName) && shape.matcher(head.text()).lookingAt());
  }
}
