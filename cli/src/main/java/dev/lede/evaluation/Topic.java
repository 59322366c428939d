package dev.lede.evaluation;

/**
 * Something to search for, whose best articles people judged.
 *
 * @param id its number or name, without white space
 * @param text what to look for, on one line
 */
public record Topic(String id, String text) {}
