package dev.lede.cli.view;

import dev.lede.cli.terminal.Columns;
import java.io.PrintWriter;

/** Breaks text into lines between words, behind an indent. Escapes take no room. */
final class Wrapped {
  private static final int WIDTH = 96;

  private Wrapped() {}

  static void print(PrintWriter out, String text, String indent) {
    int room = WIDTH - indent.length();
    int used = 0;
    out.print(indent);
    for (String word : text.split(" ", -1)) {
      int width = width(word);
      if (used > 0 && used + 1 + width > room) {
        out.println();
        out.print(indent);
        used = 0;
      }
      out.print(used == 0 ? word : " " + word);
      used += used == 0 ? width : width + 1;
    }
    out.println();
  }

  private static int width(String word) {
    int width = 0;
    boolean escape = false;
    for (int point : word.codePoints().toArray()) {
      if (point == '\033') {
        escape = true;
      } else if (escape) {
        escape = point != 'm';
      } else {
        width += Columns.of(point);
      }
    }
    return width;
  }
}
