package dev.lede.ingest.markup;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/**
 * Writes a record so that a parser reads it as it was cut: comments and declarations are left out,
 * what only looks like markup is escaped, and a tag that cannot be read has no attributes.
 */
final class MarkupRepair {
  /** Entities may make a record longer than it is stored, but not without end, in characters. */
  private static final int LONGEST = 1 << 23;

  /** A hundred times what the richest article has; each takes memory, however short its name. */
  private static final int MOST_ELEMENTS = 200_000;

  private final String record;
  private final EntityDeclarations entities;
  private final StringBuilder repaired = new StringBuilder();
  private int tags;

  private MarkupRepair(String record, EntityDeclarations entities) {
    this.record = record;
    this.entities = entities;
  }

  /**
   * The text of a record, repaired.
   *
   * @throws RefusedMarkupException if it needs an entity that is not resolved, or has too many
   *     elements
   */
  static String of(String record, EntityDeclarations entities) throws RefusedMarkupException {
    MarkupRepair repair = new MarkupRepair(record, entities);
    try {
      repair.write();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
    return repair.repaired.toString();
  }

  private void write() throws IOException, RefusedMarkupException {
    MarkupPieces pieces =
        new MarkupPieces(new TextWindow(new StringReader(record)), record.length());
    int at = 0;
    while (at < record.length()) {
      int next = record.indexOf('<', at);
      int end = next < 0 ? record.length() : next;
      entities.resolve(record.substring(at, end), repaired);
      at = next < 0 ? end : write(pieces.at(next), next);
      if (repaired.length() > LONGEST) {
        throw new RefusedMarkupException("entities make it longer than " + LONGEST + " characters");
      }
    }
  }

  private int write(MarkupPiece piece, int start) throws RefusedMarkupException {
    String written = record.substring(start, piece.end());
    tags += piece.name().isEmpty() ? 0 : 1;
    if (tags > 2 * MOST_ELEMENTS) {
      throw new RefusedMarkupException("more than " + MOST_ELEMENTS + " elements");
    }
    switch (piece.kind()) {
      case START, END, EMPTY -> entities.resolve(written, repaired);
      case BROKEN -> repaired.append('<').append(piece.name()).append('>');
      case CDATA -> repaired.append(written);
      case NOTE -> {}
      // The opening of a comment or a section that is never closed is no text either.
      case TEXT -> repaired.append(written.length() > 1 ? "" : "&lt;");
    }
    return piece.end();
  }
}
