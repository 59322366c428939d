/**
 * The index contract: what an index holds and what may be asked of it. Exported to the indexer
 * alone, which writes what stands here.
 *
 * <h2>Format 1</h2>
 *
 * <p>One Lucene document is one article. Fields, as the table in {@link dev.lede.schema.NewsFields}
 * has them:
 *
 * <ul>
 *   <li>{@code id}: one exact term, stored. Replacing and deleting go by it.
 *   <li>{@code headline}, {@code body}: running text, positions and offsets in the postings for
 *       phrases and snippets, stored. The body's paragraphs are separated by one empty line. At the
 *       position of each word stand its exact form, which is the same in every language, its parts,
 *       and marked terms for its stem, its accents and its capitals: see {@link dev.lede.analysis}.
 *       The stem is that of the language in {@code writtenIn}.
 *   <li>{@code lede}: the opening of the body once more, with positions, not stored: it is asked
 *       for by name alone.
 *   <li>{@code story}: headline and body as one weighted text, of which the postings have only how
 *       often each form of a word is there, one of the headline counted as two; not stored. A term
 *       of its own tells how long the story is. By column {@code story.opening}: the words of the
 *       headline and the first of the body as codes of three bytes, and where the lede ends, see
 *       {@link dev.lede.schema.StoryField}.
 *   <li>{@code author}, {@code tag}: names with one value each; {@code source}, {@code section},
 *       {@code place}, {@code url}, {@code language}: names with one value. All keep positions and
 *       are stored; all but the url are counted by whole value (sorted-set doc values).
 *   <li>{@code writtenIn}: the language by which the text was analysed, given or detected, a code
 *       of two letters; a name as the others are, stored and counted.
 *   <li>{@code published}: moments as points named {@code published.moment}, in milliseconds since
 *       1970 UTC; mere days as points named {@code published.day}, the midnight that begins them
 *       read at UTC; both as a number by column for sorting; stored as {@code milliseconds
 *       precision offset-in-seconds stated|assumed raw-text}. An undated article has none of these.
 *   <li>{@code firstIndexed}: milliseconds since 1970 UTC, by column and stored. Kept when an
 *       article is replaced.
 *   <li>{@code sequence}: the number of the write, by column and stored. The highest one stands in
 *       the commit, so that it grows over the life of an index.
 *   <li>{@code revision}: 1, and one more for each time the article was replaced, by column and
 *       stored. {@code earlierHeadlines}: one value each, the oldest first, stored.
 *   <li>{@code copyBands}: terms by which copies are found, see {@link CopyBands}. {@code cluster}:
 *       the name of the cluster of copies by column, 0 for an article that has none; it changes
 *       without the article being written again.
 *   <li>{@code fingerprint}: of the content, by column (for telling whether an article changed) and
 *       stored.
 *   <li>{@code origin}: stored as position, entry and file, separated by NUL.
 *   <li>{@code extra}: values without a field, each stored as {@code length:keyJSON}.
 * </ul>
 *
 * <p>Each article's stored fields are compressed by themselves, see {@link
 * dev.lede.schema.ArticleCodec}.
 *
 * <p>User data of every commit, see {@link dev.lede.schema.IndexFormat}: {@code lede.format},
 * {@code lede.analysis} (the profile's name), {@code lede.fields} (a checksum of the field table
 * and the profile), {@code lede.program} (the version that wrote it), {@code lede.sequence}, {@code
 * lede.languages} (the codes of the languages that articles were written in, separated by spaces: a
 * query is stemmed in each).
 *
 * <p>There are no past versions. Until one is released, format 1 may change; the checksum then
 * differs and the index is refused.
 */
@NullMarked
package dev.lede.schema;

import org.jspecify.annotations.NullMarked;
