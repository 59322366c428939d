package dev.lede.search.lucene;

import dev.lede.query.MalformedQueryException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at the parentheses and weights of a text before Lucene's parser does, for whose stack they
 * may be too deep, and which says too little of the others.
 */
final class LuceneSigns {
  private static final Pattern WEIGHT = Pattern.compile("\\s*+(?:(\\d++(?:\\.\\d++)?+)|(\\S))");

  private final String text;

  private LuceneSigns(String text) {
    this.text = text;
  }

  /**
   * Refuses what is nested too deep, and weights that are none.
   *
   * @throws MalformedQueryException for the first of them
   */
  static void check(String text) {
    new LuceneSigns(text).check();
  }

  private void check() {
    Matcher weight = WEIGHT.matcher(text);
    int depth = 0;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '\\') {
        at++;
      } else if (sign == '"' || sign == '/') {
        at = end(at, String.valueOf(sign));
      } else if (sign == '[' || sign == '{') {
        at = end(at, "]}");
      } else if (sign == '(') {
        depth++;
      } else if (sign == ')') {
        depth--;
      } else if (sign == '^' && weight.region(at + 1, text.length()).lookingAt()) {
        check(weight);
      }
      if (depth > LuceneTree.DEEPEST) {
        throw new MalformedQueryException(text, at, "it is nested too deep");
      }
    }
  }

  private void check(Matcher weight) {
    if (weight.group(1) == null) {
      throw new MalformedQueryException(
          text, weight.start(2), "unexpected '" + weight.group(2) + "'");
    }
    if (Float.parseFloat(weight.group(1)) <= 0) {
      throw new MalformedQueryException(text, weight.start(1), "a weight is above 0");
    }
  }

  /** Where what begins with a sign ends with another. */
  private int end(int begin, String closing) {
    for (int at = begin + 1; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (closing.indexOf(c) >= 0) {
        return at;
      }
    }
    return text.length();
  }
}
