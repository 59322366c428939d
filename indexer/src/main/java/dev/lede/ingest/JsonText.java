package dev.lede.ingest;

import dev.lede.ingest.JsonValue.Figure;
import dev.lede.ingest.JsonValue.Items;
import dev.lede.ingest.JsonValue.Member;
import dev.lede.ingest.JsonValue.Members;
import dev.lede.ingest.JsonValue.Nothing;
import dev.lede.ingest.JsonValue.Text;
import dev.lede.ingest.JsonValue.Truth;
import java.util.HexFormat;

/** Writes JSON in its shortest form: one value always gives one text. */
final class JsonText {
  private final StringBuilder json = new StringBuilder();

  private JsonText() {}

  /** The text of a value. */
  static String of(JsonValue value) {
    JsonText text = new JsonText();
    text.write(value);
    return text.json.toString();
  }

  /** The text of a string, in quotation marks. */
  static String of(String string) {
    return of(new Text(string));
  }

  private void write(JsonValue value) {
    switch (value) {
      case Text text -> quote(text.text());
      case Figure figure -> json.append(figure.digits());
      case Truth truth -> json.append(truth.value());
      case Nothing nothing -> json.append("null");
      case Items items -> {
        String separator = "";
        json.append('[');
        for (JsonValue item : items.values()) {
          json.append(separator);
          write(item);
          separator = ",";
        }
        json.append(']');
      }
      case Members members -> {
        String separator = "";
        json.append('{');
        for (Member member : members.members()) {
          json.append(separator);
          quote(member.key());
          json.append(':');
          write(member.value());
          separator = ",";
        }
        json.append('}');
      }
    }
  }

  private void quote(String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (c < ' ') {
            json.append("\\u").append(HexFormat.of().toHexDigits(c));
          } else {
            json.append(c);
          }
        }
      }
    }
    json.append('"');
  }
}
