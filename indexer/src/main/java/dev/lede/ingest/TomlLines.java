package dev.lede.ingest;

import dev.lede.ingest.JsonValue.Member;
import dev.lede.ingest.JsonValue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As much of TOML as front matter is written in: keys with texts and lists. Keys in tables are read
 * as if they stood in none. What is none of these is passed over.
 */
final class TomlLines {
  private static final Pattern KEY =
      Pattern.compile("(\"[^\"]{1,80}\"|'[^']{1,80}'|[\\w.-]{1,80})\\s*=\\s*(.*)");

  private static final List<String> LONG_QUOTES = List.of("\"\"\"", "'''");

  private final List<String> lines;
  private int at;

  private TomlLines(List<String> lines) {
    this.lines = lines;
  }

  /** The members of the object that some lines are. */
  static List<Member> read(List<String> lines) {
    TomlLines toml = new TomlLines(lines);
    List<Member> members = new ArrayList<>();
    while (toml.at < lines.size()) {
      Matcher key = KEY.matcher(lines.get(toml.at).strip());
      toml.at++;
      if (key.matches()) {
        members.add(
            new Member(key.group(1).replaceAll("[\"']", ""), toml.value(key.group(2).strip())));
      }
    }
    return members;
  }

  private JsonValue value(String written) {
    for (String quote : LONG_QUOTES) {
      if (written.startsWith(quote)) {
        return new Text(until(written.substring(quote.length()), quote, "\n").strip());
      }
    }
    return ScalarText.value(written.startsWith("[") ? list(written) : written);
  }

  private String list(String written) {
    return written.indexOf(']') >= 0 ? written : until(written, "]", " ") + "]";
  }

  /** What is left of a value that may go on in the next lines, up to what closes it. */
  private String until(String begun, String closing, String separator) {
    StringBuilder text = new StringBuilder(begun);
    while (text.indexOf(closing) < 0 && at < lines.size()) {
      text.append(separator).append(lines.get(at));
      at++;
    }
    int end = text.indexOf(closing);
    return end < 0 ? text.toString() : text.substring(0, end);
  }
}
