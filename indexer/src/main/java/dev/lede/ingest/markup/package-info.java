/**
 * Files of many small documents in XML or SGML, read one document at a time and never strictly.
 *
 * <p>{@link dev.lede.ingest.markup.MarkupStart} says how a file begins, {@link
 * dev.lede.ingest.markup.MarkupRecords} cuts its text into records, and {@link
 * dev.lede.ingest.markup.MarkupContext} makes a tree of each. No document type is ever fetched and
 * no entity that stands for markup or for a file is ever resolved.
 */
@NullMarked
package dev.lede.ingest.markup;

import org.jspecify.annotations.NullMarked;
