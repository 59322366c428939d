package dev.lede.ingest;

import dev.lede.ingest.DateReading.Read;
import dev.lede.ingest.JsonValue.Items;
import dev.lede.ingest.JsonValue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A block of lines that begin with two dashes at the head of a text: the headline, the byline, the
 * date and the address, each known by its shape. Any of them may be missing.
 */
final class HeaderBlock {
  private static final String DASHES = "--";

  /** The key under which lines that are none of these are kept. */
  private static final String UNKNOWN = "header";

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

  private HeaderBlock() {}

  /** Whether a text begins with such a block: other files have comments of this kind. */
  static boolean isAtStartOf(String text) {
    Draft draft = new Draft();
    List<String> lines = text.lines().limit(12).toList();
    int end = read(lines, 0, draft);
    return end > 0 && (!draft.date.isEmpty() || !draft.url.isEmpty() || !draft.bylines.isEmpty());
  }

  static boolean isLine(String line) {
    return line.startsWith(DASHES + " ") || line.strip().equals(DASHES);
  }

  /** Reads the block that begins at a line and returns the number of the first line after it. */
  static int read(List<String> lines, int start, Draft draft) {
    List<JsonValue> unknown = new ArrayList<>();
    int at = start;
    for (; at < lines.size() && isLine(lines.get(at)); at++) {
      String text = Paragraphs.oneLine(lines.get(at).substring(DASHES.length()));
      if (text.isEmpty()) {
        continue;
      }
      if (draft.url.isEmpty() && ADDRESS.matcher(text).matches()) {
        draft.url = text;
      } else if (draft.bylines.isEmpty() && isByline(text, at == start)) {
        draft.bylines.add(text);
      } else if (draft.date.isEmpty() && Dates.read(text) instanceof Read) {
        draft.date = text;
        draft.dateValue = new Text(text);
      } else if (at == start) {
        draft.headline = text;
      } else {
        unknown.add(new Text(text));
      }
    }
    if (!unknown.isEmpty()) {
      draft.extra(UNKNOWN, new Items(unknown));
    }
    return at;
  }

  /** The first line is the headline: it must look very much like a byline to be one. */
  private static boolean isByline(String text, boolean first) {
    return first ? Byline.isOne(text) : text.toLowerCase(Locale.ROOT).startsWith("by ");
  }
}
