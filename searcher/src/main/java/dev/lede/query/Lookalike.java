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

  /** A name of two letters or more before a value; not the beginning of an address. */
  private static final Pattern NAME =
      Pattern.compile("(\\p{L}{2,20}):[\\p{L}\\p{N}(*].*", Pattern.DOTALL);

  private static final Pattern NAME_BEFORE_QUOTE = Pattern.compile("\\p{L}{2,20}:");

  private static final Pattern NEGATED = Pattern.compile("!\\p{L}.*", Pattern.DOTALL);

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
    Matcher name = NAME.matcher(word);
    return name.matches() && AskedName.at(word, 0).isEmpty()
        ? Optional.of(noField(name.group(1)))
        : Optional.empty();
  }

  private static Lookalike noField(String name) {
    return new Lookalike("there is no field '" + name + "'", name.length());
  }

  /**
   * What a word looks like in its place.
   *
   * @param named whether it stands after the name of a field
   * @param beforeQuote whether a quote follows it directly
   */
  static Optional<Lookalike> of(String word, boolean named, boolean beforeQuote) {
    if (beforeQuote && NAME_BEFORE_QUOTE.matcher(word).matches()) {
      return Optional.of(noField(word.substring(0, word.length() - 1)));
    }
    boolean signed = named && word.length() > 1 && Marks.isSign(word.charAt(0));
    return signed
        ? Optional.of(new Lookalike("a sign stands before the name of a field", 0))
        : of(word);
  }
}
