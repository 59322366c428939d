package dev.lede.ingest.markup;

import dev.lede.ingest.markup.MarkupPiece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The elements that are open in a record, to tell where it ends. */
final class RecordTags {
  /** Deeper nesting is not followed. */
  private static final int DEEPEST = 512;

  private final List<String> open = new ArrayList<>();
  private final Set<String> containers;
  private final String record;

  /**
   * @param record the name of the record's element
   * @param containers names of the elements around it, without prefixes
   */
  RecordTags(String record, Set<String> containers) {
    this.record = record;
    this.containers = containers;
  }

  /** Goes on to the next piece; true if the record ends before it or, {@link #isLast}, with it. */
  boolean ends(MarkupPiece piece) {
    return switch (piece.kind()) {
      case START, BROKEN -> opens(piece.name());
      case EMPTY -> piece.name().equals(record) && !isInExtension();
      case END -> closes(piece);
      case CDATA, NOTE, TEXT -> false;
    };
  }

  /** Whether a piece that ends the record is its own last tag. */
  boolean isLast(MarkupPiece piece) {
    return piece.kind() == Kind.END && piece.name().equals(record);
  }

  private boolean opens(String name) {
    if (name.equals(record) && !isInExtension()) {
      return true;
    }
    if (open.size() < DEEPEST) {
      open.add(name);
    }
    return false;
  }

  /** An earlier version of an entry may stand in an element of an extension, and only there. */
  private boolean isInExtension() {
    return !open.isEmpty() && open.get(open.size() - 1).indexOf(':') >= 0;
  }

  private boolean closes(MarkupPiece piece) {
    int at = open.lastIndexOf(piece.name());
    if (at >= 0) {
      open.subList(at, open.size()).clear();
      return false;
    }
    return piece.name().equals(record) || containers.contains(piece.localName());
  }
}
