package dev.lede.cli.view;

import dev.lede.cli.terminal.Columns;
import dev.lede.cli.terminal.Printable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of cells in columns as wide as they need to be: the first to the left, others right. */
final class Table {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  void add(List<String> cells) {
    rows.add(cells.stream().map(Printable::line).toList());
  }

  void print(PrintWriter out) {
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        String padding = " ".repeat(width(column) - Columns.of(cell));
        line.append(column == 0 ? cell + padding : GAP + padding + cell);
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> Columns.of(row.get(column))).max().orElse(0);
  }
}
