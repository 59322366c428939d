package dev.lede.query;

import dev.lede.article.Field;

/** How what is asked of a field is read. */
enum Values {
  /** Words, dates and names of fields, with every sign of the syntax. */
  WORDS,
  /** Addresses, in which all but white space can stand and {@code *} alone is a sign. */
  ADDRESSES,
  /** The same with {@code ?} a sign too: an id that has one matches its own shape. */
  IDS;

  static Values of(Field field) {
    return field == Field.ID ? IDS : field == Field.URL ? ADDRESSES : WORDS;
  }
}
