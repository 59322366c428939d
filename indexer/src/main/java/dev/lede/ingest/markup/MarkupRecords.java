package dev.lede.ingest.markup;

import dev.lede.ingest.markup.MarkupPiece.Kind;
import dev.lede.ingest.markup.MarkupRecord.Ending;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a file of markup into its records, one at a time. A record ends with its own last tag, or
 * where that is missing before the next record and with the element that holds them all, so that a
 * broken one costs only itself.
 */
public final class MarkupRecords {
  /** As much as is kept of what stands before the first record, in characters. */
  private static final int LONGEST_HEAD = 1 << 18;

  private static final int LONGEST_STEP = 1 << 13;

  private final Set<String> names;
  private final Set<String> containers;
  private final int longest;
  private final TextWindow text;
  private final MarkupPieces pieces;
  private final StringBuilder head = new StringBuilder();
  private boolean begun;

  /**
   * @param names of the elements that are records, in small letters and without prefixes
   * @param containers names of the elements around them
   * @param longest the longest record, in characters
   */
  public MarkupRecords(Reader in, Set<String> names, Set<String> containers, int longest) {
    this.names = names;
    this.containers = containers;
    this.longest = longest;
    this.text = new TextWindow(in);
    this.pieces = new MarkupPieces(text, longest);
  }

  /** What stands before the first record; whole as soon as {@link #next} was called. */
  public String head() {
    return head.toString();
  }

  /** The next record; empty at the end of the file. */
  public Optional<MarkupRecord> next() throws IOException {
    while (text.has(0)) {
      if (text.charAt(0) == '<') {
        MarkupPiece piece = pieces.at(0);
        if (isRecord(piece)) {
          begun = true;
          return Optional.of(record(piece));
        }
        skip(piece.end());
      } else {
        skip(lengthOfWords());
      }
    }
    return Optional.empty();
  }

  private int lengthOfWords() throws IOException {
    int length = 1;
    while (length < LONGEST_STEP && text.has(length) && text.charAt(length) != '<') {
      length++;
    }
    return length;
  }

  private boolean isRecord(MarkupPiece piece) {
    return piece.kind() != Kind.END && names.contains(piece.localName());
  }

  private void skip(int length) {
    if (begun || head.length() + length > LONGEST_HEAD) {
      drop(length);
    } else {
      head.append(take(length));
    }
  }

  private MarkupRecord record(MarkupPiece first) throws IOException {
    RecordTags tags = new RecordTags(first.name(), containers);
    int at = first.end();
    boolean open = first.kind() != Kind.EMPTY;
    while (open && text.has(at)) {
      if (at > longest) {
        dropRest(at, tags);
        return new MarkupRecord("", Ending.TOO_LONG);
      }
      if (text.charAt(at) != '<') {
        at++;
        continue;
      }
      MarkupPiece piece = pieces.at(at);
      open = !tags.ends(piece);
      at = open || tags.isLast(piece) ? piece.end() : at;
    }
    return new MarkupRecord(take(at), open ? Ending.BROKEN_OFF : Ending.CLOSED);
  }

  /** Drops the rest of a record that is too long, which is never held as a whole. */
  private void dropRest(int read, RecordTags tags) throws IOException {
    drop(read);
    boolean open = true;
    while (open && text.has(0)) {
      if (text.charAt(0) == '<') {
        MarkupPiece piece = pieces.at(0);
        open = !tags.ends(piece);
        drop(open || tags.isLast(piece) ? piece.end() : 0);
      } else {
        drop(lengthOfWords());
      }
    }
  }

  private String take(int length) {
    pieces.shift(length);
    return text.take(length);
  }

  private void drop(int length) {
    pieces.shift(length);
    text.drop(length);
  }
}
