package dev.lede.analysis;

import dev.lede.article.Span;

/**
 * A term of an index.
 *
 * @param span which part of the written word it stands for
 */
record IndexTerm(String text, Span span) {}
