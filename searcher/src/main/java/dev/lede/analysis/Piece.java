package dev.lede.analysis;

/** What stands at one place of a text that is read as a query. */
public sealed interface Piece permits WrittenWord, UnspacedRun {}
