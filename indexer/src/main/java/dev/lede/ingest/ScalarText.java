package dev.lede.ingest;

import dev.lede.ingest.JsonValue.Items;
import dev.lede.ingest.JsonValue.Nothing;
import dev.lede.ingest.JsonValue.Text;
import java.util.ArrayList;
import java.util.List;

/** A value of YAML or TOML on one line: a text, with or without quotation marks, or a list. */
final class ScalarText {
  private final String line;
  private int at;

  private ScalarText(String line) {
    this.line = line;
  }

  /** The value of what stands behind a key. */
  static JsonValue value(String written) {
    String stripped = written.strip();
    ScalarText scalar = new ScalarText(stripped);
    if (stripped.startsWith("[")) {
      return scalar.list();
    }
    if (stripped.startsWith("\"") || stripped.startsWith("'")) {
      return new Text(scalar.quoted());
    }
    int comment = stripped.startsWith("#") ? 0 : stripped.indexOf(" #");
    String plain = comment < 0 ? stripped : stripped.substring(0, comment).stripTrailing();
    return plain.isEmpty() || plain.equals("null") || plain.equals("~")
        ? new Nothing()
        : new Text(plain);
  }

  private JsonValue list() {
    List<JsonValue> items = new ArrayList<>();
    at++;
    while (at < line.length() && line.charAt(at) != ']') {
      char c = line.charAt(at);
      if (c == '"' || c == '\'') {
        items.add(new Text(quoted()));
      } else if (c == ',' || Character.isWhitespace(c)) {
        at++;
      } else {
        items.add(new Text(plain()));
      }
    }
    return new Items(items);
  }

  private String plain() {
    int start = at;
    while (at < line.length() && line.charAt(at) != ',' && line.charAt(at) != ']') {
      at++;
    }
    return line.substring(start, at).strip();
  }

  /** A text in quotation marks, which are doubled or escaped inside; or its rest. */
  private String quoted() {
    char quote = line.charAt(at);
    StringBuilder text = new StringBuilder();
    for (at++; at < line.length(); at++) {
      char c = line.charAt(at);
      boolean last = at + 1 == line.length();
      if (c == '\\' && quote == '"' && !last) {
        at++;
        text.append(unescaped(line.charAt(at)));
      } else if (c == quote && quote == '\'' && !last && line.charAt(at + 1) == quote) {
        at++;
        text.append(quote);
      } else if (c == quote) {
        at++;
        return text.toString();
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static char unescaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      default -> c;
    };
  }
}
