/**
 * The tuning of the ranking: all weights, with their reasons, in {@link dev.lede.ranking.Ranking}.
 */
@NullMarked
package dev.lede.ranking;

import org.jspecify.annotations.NullMarked;
