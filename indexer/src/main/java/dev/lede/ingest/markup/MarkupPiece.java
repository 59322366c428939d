package dev.lede.ingest.markup;

/**
 * What begins with a {@code <}.
 *
 * @param name of a tag: in small letters, with its prefix; empty for anything else
 * @param end the offset behind it
 */
record MarkupPiece(Kind kind, String name, int end) {

  /** What it is. */
  enum Kind {
    /** {@code <item>} */
    START,
    /** {@code </item>} */
    END,
    /** {@code <item/>} */
    EMPTY,
    /** {@code <item x="y>}, a tag whose attributes cannot be read. */
    BROKEN,
    /** A section whose characters stand for themselves. */
    CDATA,
    /** A comment, an instruction or a declaration. */
    NOTE,
    /** A character of the text, or the opening of what is never closed. */
    TEXT
  }

  /** The name without its prefix. */
  String localName() {
    return name.substring(name.indexOf(':') + 1);
  }
}
