package dev.lede.query;

/** What a person says about a part of a query. */
enum Sign {
  /** Nothing: the part itself tells whether it must match. */
  NONE,

  /** {@code +}: it must match. */
  REQUIRED,

  /** {@code ?}: it may match, though such a part is otherwise required. */
  OPTIONAL,

  /** {@code -}, or a dash in its place: it must not match. */
  EXCLUDED;

  static Sign of(char mark) {
    if (Marks.isMinus(mark)) {
      return EXCLUDED;
    }
    return switch (mark) {
      case '+' -> REQUIRED;
      case '?' -> OPTIONAL;
      default -> NONE;
    };
  }
}
