/**
 * How good rankings are, told from judgments people made: topics, judgments and runs as TREC writes
 * them, the figures of a run as {@code trec_eval -c} computes them, and whether one run is better
 * than another beyond chance. Knows files and the JDK, no engine, no command and no terminal.
 *
 * <p>{@link dev.lede.evaluation.Qrels#read} and {@link dev.lede.evaluation.Run#read} read, {@link
 * dev.lede.evaluation.Evaluation#of} scores, {@link dev.lede.evaluation.Comparison#of} compares.
 */
@NullMarked
package dev.lede.evaluation;

import org.jspecify.annotations.NullMarked;
