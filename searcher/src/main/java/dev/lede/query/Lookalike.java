package dev.lede.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that looks as if it meant something and is text: an operator of other search engines, a
 * sign by itself, a name of no field.
 *
 * @param why what to say to the person who typed it
 * @param special where in the word the character stands that makes it look so
 */
record Lookalike(String why, int special) {

  /** A name of two letters or more with its colon. */
  private static final Pattern NAME = Pattern.compile("(\\p{L}{2,20}):");

  private static final Pattern NEGATED = Pattern.compile("[!—]\\p{L}.*", Pattern.DOTALL);

  private static final Pattern SIGNS =
      Pattern.compile("[+\\-‐‑–−]{2,}[\\p{L}\\p{N}].*", Pattern.DOTALL);

  /** Like the operator, but in small letters, or with no number that it takes. */
  private static final Pattern NEAR =
      Pattern.compile("near/[+-]?[0-9.]*", Pattern.CASE_INSENSITIVE);

  /** What a word looks like; empty for an ordinary one. */
  static Optional<Lookalike> of(String word) {
    String why =
        switch (word) {
          case "||" -> "OR means either";
          case "&&" -> "AND means both";
          case "-", "+" -> "nothing follows the sign directly";
          default -> "";
        };
    if (!why.isEmpty()) {
      return Optional.of(new Lookalike(why, 0));
    }
    if (NEGATED.matcher(word).matches()) {
      return Optional.of(new Lookalike("a - before a word leaves it out", 0));
    }
    if (SIGNS.matcher(word).matches()) {
      return Optional.of(new Lookalike("a word has one sign", 0));
    }
    if (NEAR.matcher(word).matches()) {
      return Optional.of(new Lookalike("NEAR/5 means at most five words in between", 0));
    }
    return nameOfNoField(word, 0).map(name -> new Lookalike(noField(name), name.length()));
  }

  /** The name of no field that stands at a place of a text before a colon and a value. */
  static Optional<String> nameOfNoField(String text, int start) {
    Matcher name = NAME.matcher(text).region(start, text.length());
    return name.lookingAt() && beginsValue(text, name.end()) && AskedName.at(text, start).isEmpty()
        ? Optional.of(name.group(1))
        : Optional.empty();
  }

  /** Unlike the slashes of an address. */
  private static boolean beginsValue(String text, int at) {
    return at < text.length()
        && (Character.isLetterOrDigit(text.codePointAt(at))
            || "(*".indexOf(text.charAt(at)) >= 0
            || Marks.isQuote(text.charAt(at))
            || Marks.opensSingle(text.charAt(at)));
  }

  /** What to say about a name of no field. */
  static String noField(String name) {
    return "there is no field '"
        + name
        + "'"
        + AskedName.suggestion(name).map(near -> "; did you mean " + near + ":?").orElse("");
  }

  /** What a word looks like after the name of a field. */
  static Optional<Lookalike> named(String word) {
    return word.length() > 1 && Marks.isSign(word.charAt(0))
        ? Optional.of(new Lookalike("a sign stands before the name of a field", 0))
        : of(word);
  }
}
