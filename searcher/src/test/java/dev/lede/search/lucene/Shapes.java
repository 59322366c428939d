package dev.lede.search.lucene;

import dev.lede.analysis.Mark;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The shapes of words, as regular expressions over plain letters. */
final class Shapes {
  static final Predicate<String> EXACT = term -> term.charAt(0) > Mark.LAST;

  private Shapes() {}

  /** The exact forms of a shape; empty without a letter. */
  static Optional<Predicate<String>> of(String pattern) {
    if (pattern.chars().noneMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    StringBuilder expression = new StringBuilder();
    for (char c : pattern.toLowerCase(Locale.ROOT).toCharArray()) {
      expression.append(
          switch (c) {
            case '*' -> ".*";
            case '?' -> ".";
            case '\'' -> "'?";
            default -> Pattern.quote("" + c);
          });
    }
    Predicate<String> shape =
        Pattern.compile(expression.toString(), Pattern.DOTALL).asMatchPredicate();
    return Optional.of(EXACT.and(shape));
  }
}
