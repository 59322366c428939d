package dev.lede.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;

/**
 * The id of an article as it stands in judgments and runs, whose columns white space parts: white
 * space and what has no shape of its own is written as in an address, {@code %20} for a space. A
 * percent sign stays as it is, so that ids that are addresses are written as they are.
 */
public final class WrittenId {
  private WrittenId() {}

  /** The id as it is written. */
  public static String of(String id) {
    if (id.codePoints().noneMatch(WrittenId::isUnseen)) {
      return id;
    }
    StringBuilder written = new StringBuilder();
    id.codePoints()
        .forEach(
            point -> {
              if (isUnseen(point)) {
                for (byte octet : Character.toString(point).getBytes(UTF_8)) {
                  written.append(String.format(Locale.ROOT, "%%%02X", octet));
                }
              } else {
                written.appendCodePoint(point);
              }
            });
    return written.toString();
  }

  private static boolean isUnseen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
