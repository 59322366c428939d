package dev.lede.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words in capitals that join parts of a query. */
enum Operator {
  AND,
  OR,
  NOT,
  NEAR;

  private static final Pattern WRITTEN = Pattern.compile("AND|OR|NOT|NEAR(?:/[0-9]+)?");

  /** How long the operator is that stands at a place of a text; 0 where there is none. */
  static int lengthAt(String text, int at) {
    Matcher match = WRITTEN.matcher(text).region(at, text.length());
    if (!match.lookingAt()) {
      return 0;
    }
    int end = match.end();
    boolean whole = end == text.length() || Marks.isSpace(text.charAt(end));
    return whole || Marks.isStructure(text.charAt(end)) ? end - at : 0;
  }

  /** The operator of a text as {@link #lengthAt} measures it. */
  static Operator named(String typed) {
    return typed.startsWith("NEAR") ? NEAR : valueOf(typed);
  }
}
