package dev.lede.schema;

/** What kind of text a field holds, which decides how it is analysed. */
public enum Role {
  /** Running text: headline, lede, body. Stemmed lightly. */
  TEXT,
  /** Names of people, places and desks. Never stemmed. */
  NAME,
  /** Names that may be written as an address: sources and urls, cut at every mark. */
  ADDRESS,
  /** One exact value that is compared whole. */
  KEYWORD
}
