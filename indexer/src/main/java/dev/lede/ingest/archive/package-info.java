/**
 * Archives of the web, WARC and ARC, read record by record as they stream by.
 *
 * <p>{@link dev.lede.ingest.archive.PackedRecords} takes an archive apart into its packed records,
 * {@link dev.lede.ingest.archive.ArchiveRecords} reads the records of a plain one, and each becomes
 * an {@link dev.lede.ingest.archive.ArchiveRecord}: a page, something else, or a break in the file,
 * after which both look for the next record that can be read.
 */
@NullMarked
package dev.lede.ingest.archive;

import org.jspecify.annotations.NullMarked;
