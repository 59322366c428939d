package dev.lede.ingest;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The rows of a table in text, one at a time. */
final class TableSource {
  /** The longest row, in characters, and the longest cell of one. */
  private static final int LONGEST = MarkupArticles.LONGEST;

  private static final int MOST_CELLS = 1_000;

  /** Stands for no quotation mark: no text that is read has it. */
  private static final char NONE = '\uFFFF';

  /**
   * How cells are told apart.
   *
   * @param separator what stands between them
   * @param quoted whether a cell may stand in quotation marks
   */
  record Dialect(char separator, boolean quoted) {}

  /**
   * A row.
   *
   * @param line its first line from 1
   */
  record Row(long line, List<String> cells) {}

  /** A row that cannot be read, nor anything behind it. */
  static final class BrokenTableException extends Exception {
    private static final long serialVersionUID = 1;

    BrokenTableException(String reason) {
      super(reason);
    }

    /** The reason, of which there always is one. */
    String reason() {
      return String.valueOf(getMessage());
    }
  }

  private final CloseableIterator<CsvRecord> rows;
  private long lastLine;

  // Without it one careless quotation mark ends a whole table; the library has nothing in its
  // place.
  @SuppressWarnings("removal")
  TableSource(Reader text, Dialect dialect) {
    CsvRecordHandler handler =
        CsvRecordHandler.builder()
            .maxFields(MOST_CELLS)
            .maxFieldSize(LONGEST)
            .maxRecordSize(LONGEST)
            .build();
    rows =
        CsvReader.builder()
            .fieldSeparator(dialect.separator)
            .quoteCharacter(dialect.quoted ? '"' : NONE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowExtraCharsAfterClosingQuote(true)
            .allowUnclosedQuote(false)
            .maxBufferSize(LONGEST)
            .build(handler, text)
            .iterator();
  }

  /** The next row that is not blank; empty at the end of the table. */
  Optional<Row> next() throws IOException, BrokenTableException {
    try {
      if (!rows.hasNext()) {
        return Optional.empty();
      }
      CsvRecord row = rows.next();
      lastLine = row.getStartingLineNumber();
      return Optional.of(new Row(lastLine, row.getFields()));
    } catch (CsvParseException e) {
      throw new BrokenTableException(
          "a row longer than a row may be, or a quotation mark that is never closed");
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The first line of the last row that was read, from 1; 0 before the first row. */
  long lastLine() {
    return lastLine;
  }
}
