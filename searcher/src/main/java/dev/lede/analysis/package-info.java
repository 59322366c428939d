/**
 * How the language of news becomes terms.
 *
 * <p>{@link dev.lede.analysis.NewsTokenizer} cuts a text into words as they are written: {@code
 * U.S.-led}, {@code O’Brien’s}, {@code $1,000.50}, {@code #NewYearsEve}. {@link
 * dev.lede.analysis.WrittenWord} reads one of them: its whole, its parts and what its capitals say.
 * {@link dev.lede.analysis.NewsFormsFilter} turns that into the terms of an index, all at the
 * position of the word:
 *
 * <ul>
 *   <li>the exact form, without case and accents, of the whole and of each part: {@code usled},
 *       {@code us}, {@code led}. It is the same in every language; prefixes, wildcards and fuzzy
 *       words run over these;
 *   <li>the parts linked by hyphens: {@code us-led};
 *   <li>marked terms, see {@link dev.lede.analysis.Mark}: the stem where it differs from the exact
 *       form, the form with its accents where it has some, and capitals that make an acronym.
 * </ul>
 *
 * <p>A query is read by the same classes and chooses among these terms.
 */
@NullMarked
package dev.lede.analysis;

import org.jspecify.annotations.NullMarked;
