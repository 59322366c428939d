package dev.lede.query;

import java.util.ArrayList;
import java.util.List;

/** Gathers the sentences for the person who typed a query. */
final class Notes {
  /** More than anyone reads; a text full of stray parentheses has thousands. */
  private static final int MOST = 20;

  private static final int LONGEST_VALUE = 60;

  private final List<String> sentences = new ArrayList<>();

  void add(String sentence) {
    if (sentences.size() < MOST && !sentences.contains(sentence)) {
      sentences.add(sentence);
    } else if (sentences.size() == MOST) {
      sentences.add("and more of the kind");
    }
  }

  List<String> sentences() {
    return List.copyOf(sentences);
  }

  /** A value in quotes for a sentence, its end left out where it is long. */
  static String quoted(String value) {
    if (value.codePointCount(0, value.length()) <= LONGEST_VALUE) {
      return "'" + value + "'";
    }
    return "'" + value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…'";
  }
}
