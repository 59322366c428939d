package dev.lede.index;

/** What became of an article that was read; each is exactly one of these. */
public enum Outcome {
  /** Its id was new. */
  ADDED,
  /** Its id was there with other content, which it replaced. */
  UPDATED,
  /** Its id was there with the same content: nothing was written. */
  UNCHANGED,
  /** Its id came before in the same run: the last one stands. */
  REPEATED
}
