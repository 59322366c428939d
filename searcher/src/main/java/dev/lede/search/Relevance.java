package dev.lede.search;

import java.util.Optional;

/**
 * What relevance heeds beside the words of a query.
 *
 * @param recency how far recent articles are preferred; empty for not at all
 * @param expanded whether telling words of the best hits are looked for as well, which finds more
 *     and may lead astray; the result names them
 */
public record Relevance(Optional<Recency> recency, boolean expanded) {
  /** The words alone. */
  public static final Relevance OF_WORDS = new Relevance(Optional.empty(), false);

  /** Prefers recent articles as well. */
  public Relevance withRecency(Recency recent) {
    return new Relevance(Optional.of(recent), expanded);
  }

  /** Looks for telling words of the best hits as well. */
  public Relevance withExpansion() {
    return new Relevance(recency, true);
  }
}
