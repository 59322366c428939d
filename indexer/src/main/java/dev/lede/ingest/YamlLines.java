package dev.lede.ingest;

import dev.lede.ingest.JsonValue.Items;
import dev.lede.ingest.JsonValue.Member;
import dev.lede.ingest.JsonValue.Members;
import dev.lede.ingest.JsonValue.Nothing;
import dev.lede.ingest.JsonValue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As much of YAML as front matter is written in: keys with texts, lists and objects, one below
 * another by indentation, and texts of several lines. What is none of these is passed over.
 */
final class YamlLines {
  private static final Pattern KEY =
      Pattern.compile("(\"[^\"]{1,80}\"|'[^']{1,80}'|[\\w.@-][\\w .@-]{0,80}?)\\s*:(?:\\s+(.*))?");

  private static final Pattern SEVERAL_LINES = Pattern.compile("[|>][+-]?\\d?\\s*(?:#.*)?");

  /** Objects in objects in objects say nothing of an article. */
  private static final int DEEPEST = 10;

  private final List<String> lines;
  private int at;

  private YamlLines(List<String> lines) {
    this.lines = lines;
  }

  /** The members of the object that some lines are. */
  static List<Member> read(List<String> lines) {
    return new YamlLines(lines).members(0, 0);
  }

  private List<Member> members(int indent, int depth) {
    List<Member> members = new ArrayList<>();
    while (at < lines.size()) {
      String line = lines.get(at);
      if (isEmpty(line)) {
        at++;
        continue;
      }
      if (indent(line) < indent) {
        break;
      }
      at++;
      Matcher key = KEY.matcher(line.strip());
      if (key.matches()) {
        String value = key.group(2) == null ? "" : key.group(2);
        members.add(new Member(unquoted(key.group(1)), value(value, indent(line), depth)));
      }
    }
    return members;
  }

  private JsonValue value(String written, int indent, int depth) {
    if (SEVERAL_LINES.matcher(written).matches()) {
      return new Text(block(indent, written.startsWith(">") ? " " : "\n"));
    }
    if (!written.isEmpty() && !written.startsWith("#")) {
      String text = written + continued(indent, written);
      return ScalarText.value(text);
    }
    skipEmpty();
    if (at == lines.size() || depth == DEEPEST) {
      return new Nothing();
    }
    String next = lines.get(at);
    if (isItem(next) && indent(next) >= indent) {
      return new Items(items(indent(next), depth + 1));
    }
    return indent(next) > indent ? new Members(members(indent(next), depth + 1)) : new Nothing();
  }

  private List<JsonValue> items(int indent, int depth) {
    List<JsonValue> items = new ArrayList<>();
    skipEmpty();
    while (at < lines.size() && isItem(lines.get(at)) && indent(lines.get(at)) == indent) {
      String item = lines.get(at).strip().substring(1).strip();
      at++;
      Matcher key = KEY.matcher(item);
      if (key.matches() && key.group(2) != null) {
        List<Member> members = new ArrayList<>();
        members.add(new Member(unquoted(key.group(1)), ScalarText.value(key.group(2))));
        members.addAll(members(indent + 1, depth));
        items.add(new Members(members));
      } else {
        items.add(ScalarText.value(item));
      }
      skipEmpty();
    }
    return items;
  }

  /** The lines that are indented further than a key, as one text. */
  private String block(int indent, String separator) {
    StringBuilder text = new StringBuilder();
    while (at < lines.size() && (lines.get(at).isBlank() || indent(lines.get(at)) > indent)) {
      text.append(lines.get(at).isBlank() ? "\n" : lines.get(at).strip() + separator);
      at++;
    }
    return text.toString().strip();
  }

  /** The rest of a text or a list that goes on in the next lines. */
  private String continued(int indent, String written) {
    boolean list = written.startsWith("[") && written.indexOf(']') < 0;
    StringBuilder rest = new StringBuilder();
    while (at < lines.size()
        && !lines.get(at).isBlank()
        && (list || indent(lines.get(at)) > indent)) {
      rest.append(' ').append(lines.get(at).strip());
      list &= lines.get(at).indexOf(']') < 0;
      at++;
    }
    return rest.toString();
  }

  private void skipEmpty() {
    while (at < lines.size() && isEmpty(lines.get(at))) {
      at++;
    }
  }

  private static boolean isEmpty(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }

  private static boolean isItem(String line) {
    String stripped = line.strip();
    return stripped.equals("-") || stripped.startsWith("- ");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static String unquoted(String key) {
    boolean quoted = key.startsWith("\"") || key.startsWith("'");
    return quoted ? key.substring(1, key.length() - 1) : key;
  }
}
