package dev.lede.analysis;

import java.text.Normalizer;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * A regular expression of Lucene's, compared with exact forms: its letters are folded as theirs
 * are, and it never matches a marked term.
 *
 * @param text the expression without the slashes around it
 */
public record WordExpression(String text) {
  /** A million repetitions of a letter are a million states, and take seconds to put together. */
  private static final int MOST_STATES = 1_000;

  /**
   * What accepts the exact forms that match.
   *
   * @throws IllegalArgumentException with a sentence, where it is no regular expression or one that
   *     is too complex
   */
  public Automaton automaton() {
    if (text.length() > MOST_STATES) {
      throw tooComplex();
    }
    RegExp expression = read();
    if (states(expression) > MOST_STATES) {
      throw tooComplex();
    }
    try {
      return Operations.determinize(
          WordPattern.unmarked(expression.toAutomaton()),
          Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    } catch (TooComplexToDeterminizeException e) {
      throw tooComplex();
    }
  }

  private RegExp read() {
    String folded = folded();
    try {
      return new RegExp(folded);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("this is no regular expression: " + e.getMessage(), e);
    }
  }

  /** What stands after a backslash means something else in capitals, and stays as it is. */
  private String folded() {
    StringBuilder folded = new StringBuilder();
    boolean inClass = false;
    boolean quoted = false;
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (c == '\\' && !quoted && i + 1 < composed.length()) {
        folded.append(c).append(composed.charAt(++i));
        continue;
      }
      inClass = !quoted && (c == '[' || (inClass && c != ']'));
      quoted ^= c == '"' && !inClass;
      String letters = Character.isLetter(c) ? WordPattern.folded(String.valueOf(c)) : "" + c;
      if (letters.length() > 1 && inClass) {
        throw new IllegalArgumentException("'" + c + "' is no single letter here");
      }
      folded.append(letters.length() > 1 && !quoted ? "(" + letters + ")" : letters);
    }
    return folded.toString();
  }

  /** About how many states it takes, before anything is put together. */
  private static long states(RegExp expression) {
    long first = expression.exp1 == null ? 0 : states(expression.exp1);
    long second = expression.exp2 == null ? 0 : states(expression.exp2);
    long states =
        switch (expression.kind) {
          case REGEXP_REPEAT_MIN -> first * (expression.min + 1L);
          case REGEXP_REPEAT_MINMAX -> first * expression.max;
          case REGEXP_INTERSECTION -> first * second;
          case REGEXP_STRING -> expression.s.length();
          default -> first + second + 1;
        };
    return Math.min(states, MOST_STATES + 1L);
  }

  private static IllegalArgumentException tooComplex() {
    return new IllegalArgumentException("this regular expression is too complex");
  }
}
