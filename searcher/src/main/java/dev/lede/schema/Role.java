package dev.lede.schema;

/** What kind of text a field holds, which decides how it is analysed. */
public enum Role {
  /** Running text: headline, lede, body. Stemmed lightly. */
  TEXT,
  /** Names of people, papers, places and desks. Never stemmed. */
  NAME,
  /** One exact value that is compared whole. */
  KEYWORD
}
