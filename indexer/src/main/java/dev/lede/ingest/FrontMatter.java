package dev.lede.ingest;

import dev.lede.ingest.JsonValue.Member;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The lines between two rows of {@code ---} or {@code +++} at the head of a text, in YAML or TOML.
 *
 * @param members what they say; none where the text has no such lines
 * @param rest the text behind them
 */
record FrontMatter(List<Member> members, String rest) {
  private static final String YAML = "---";
  private static final String YAML_END = "...";
  private static final String TOML = "+++";

  /** As many lines as a front matter has at most. */
  private static final int MOST_LINES = 2_000;

  /** Whether a text begins with lines of this kind, and they name something. */
  static boolean isAtStartOf(String text) {
    return !of(text).members.isEmpty();
  }

  /** Takes a text apart. */
  static FrontMatter of(String text) {
    String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<String> lines = start.lines().limit(MOST_LINES).toList();
    String mark = lines.isEmpty() ? "" : lines.get(0).stripTrailing();
    Optional<Integer> end =
        mark.equals(YAML) || mark.equals(TOML) ? end(lines, mark) : Optional.empty();
    if (end.isEmpty()) {
      return new FrontMatter(List.of(), start);
    }
    List<String> inside = lines.subList(1, end.get());
    List<Member> members = mark.equals(YAML) ? YamlLines.read(inside) : TomlLines.read(inside);
    String rest = start.lines().skip(end.get() + 1L).collect(Collectors.joining("\n"));
    return new FrontMatter(members, rest);
  }

  private static Optional<Integer> end(List<String> lines, String mark) {
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (line.equals(mark) || (mark.equals(YAML) && line.equals(YAML_END))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
