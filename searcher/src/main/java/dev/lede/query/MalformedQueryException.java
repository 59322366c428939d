package dev.lede.query;

/** A query in Lucene's own syntax that cannot be read. The everyday syntax never throws this. */
public final class MalformedQueryException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private static final int LONGEST_REASON = 120;

  private final String query;
  private final int at;

  /**
   * Says what is wrong and where.
   *
   * @param at the offset of what is wrong in the query, in UTF-16 code units; its length where the
   *     query ends too early
   * @param reason a sentence; its end is left out where it quotes more of the query than anyone
   *     reads
   */
  public MalformedQueryException(String query, int at, String reason) {
    super(cut(reason));
    this.query = query;
    this.at = at;
  }

  private static String cut(String reason) {
    return reason.codePointCount(0, reason.length()) <= LONGEST_REASON
        ? reason
        : reason.substring(0, reason.offsetByCodePoints(0, LONGEST_REASON)) + "…";
  }

  /** The query as it was typed. */
  public String query() {
    return query;
  }

  /** The offset of what is wrong, in UTF-16 code units. */
  public int at() {
    return at;
  }
}
