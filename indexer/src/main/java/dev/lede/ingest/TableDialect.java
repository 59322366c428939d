package dev.lede.ingest;

import dev.lede.ingest.TableSource.BrokenTableException;
import dev.lede.ingest.TableSource.Dialect;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/** Finds out how the cells of a table are told apart, by trying. */
final class TableDialect {
  private static final List<Dialect> POSSIBLE =
      List.of(
          new Dialect(',', true),
          new Dialect('\t', true),
          new Dialect(';', true),
          new Dialect('|', true),
          new Dialect('\t', false),
          new Dialect('|', false));

  private static final int MOST_ROWS = 200;

  private TableDialect() {}

  /**
   * The dialect in which most rows have as many cells as the first one.
   *
   * @param head how the table begins
   */
  static Dialect of(String head) {
    Dialect best = POSSIBLE.get(0);
    int most = 0;
    for (Dialect dialect : POSSIBLE) {
      int fitting = cellsInFittingRows(head, dialect);
      if (fitting > most) {
        best = dialect;
        most = fitting;
      }
    }
    return best;
  }

  /** The first row in a dialect; none where there is no row. */
  static List<String> header(String head, Dialect dialect) {
    try {
      return new TableSource(new StringReader(head), dialect)
          .next()
          .map(TableSource.Row::cells)
          .orElse(List.of());
    } catch (IOException | BrokenTableException e) {
      return List.of();
    }
  }

  /** More columns are better than few, so that a comma in each headline separates nothing. */
  private static int cellsInFittingRows(String head, Dialect dialect) {
    TableSource table = new TableSource(new StringReader(head), dialect);
    int columns = 0;
    int fitting = 0;
    try {
      Optional<TableSource.Row> row = table.next();
      columns = row.map(first -> first.cells().size()).orElse(0);
      for (int i = 0; i < MOST_ROWS && row.isPresent(); i++) {
        fitting += row.get().cells().size() == columns ? columns : 0;
        row = table.next();
      }
    } catch (IOException | BrokenTableException e) {
      // The beginning of a file may end anywhere.
    }
    return columns < 2 ? 0 : fitting;
  }
}
