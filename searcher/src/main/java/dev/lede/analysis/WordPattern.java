package dev.lede.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * The shape of a word, compared with exact forms: it is folded as they are, and never matches a
 * marked term.
 *
 * @param text letters in the exact form, {@code *} for any run of characters, {@code ?} for one, an
 *     apostrophe or a soft hyphen where an apostrophe or a hyphen may stand, a stroke for itself or
 *     a hyphen
 */
public record WordPattern(String text) {
  /** Each sign may double the states of the automaton; nobody types more. */
  private static final int MOST_SIGNS = 8;

  /** Exact forms have lost all but some. */
  private static final char APOSTROPHE = '\'';

  private static final char HYPHEN = '-';

  private static final char STROKE = '/';

  private static final Pattern DOT_OF_ACRONYM =
      Pattern.compile("(?<=(?<![\\p{L}\\p{N}])\\p{L})\\.");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['\u2019]s(?=\\*$)");
  private static final Pattern COMMA_OF_NUMBER = Pattern.compile("(?<=\\d),(?=[\\d*?])");

  /** Reads a pattern as it was typed; empty where it has no letter. */
  public static Optional<WordPattern> of(String typed) {
    String folded = withoutInnerMarks(folded(typed));
    StringBuilder text = new StringBuilder();
    int signs = 0;
    boolean letters = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean repeated = c == '*' && !text.isEmpty() && text.charAt(text.length() - 1) == '*';
      if ((c == '*' || c == '?') && !repeated) {
        signs++;
        text.append(signs > MOST_SIGNS ? '*' : c);
      } else if (Characters.isHyphen(c)) {
        // The index has joined words with their hyphens and without.
        boolean inside = letters && i + 1 < folded.length() && isLetter(folded.charAt(i + 1));
        text.append(inside ? Characters.SOFT_HYPHEN : HYPHEN);
      } else if (Characters.isApostrophe(c)) {
        text.append(letters ? String.valueOf(APOSTROPHE) : "");
      } else if (!repeated && (letters || isLetter(c))) {
        text.append(c);
        letters |= isLetter(c);
      }
    }
    String shape = signs > MOST_SIGNS ? text.substring(0, text.indexOf("*") + 1) : text.toString();
    return letters ? Optional.of(new WordPattern(shape)) : Optional.empty();
  }

  /** Text with its letters as exact forms have them. */
  public static String folded(String typed) {
    return SimpleWord.fold(SimpleWord.composed(typed).toLowerCase(Locale.ROOT));
  }

  /** The dots of acronyms, commas of numbers and possessives, which exact forms do not have. */
  private static String withoutInnerMarks(String text) {
    String plain = DOT_OF_ACRONYM.matcher(text).replaceAll("");
    plain = POSSESSIVE.matcher(plain).replaceAll("");
    return COMMA_OF_NUMBER.matcher(plain).replaceAll("");
  }

  private static boolean isLetter(char c) {
    return Characters.isWordPart(c) || Character.isSurrogate(c);
  }

  /** The beginning that all its words share, where nothing else is asked of them. */
  public Optional<String> prefix() {
    int star = text.indexOf('*');
    return star == text.length() - 1
            && star > 0
            && text.indexOf('?') < 0
            && text.indexOf(APOSTROPHE) < 0
            && text.indexOf(Characters.SOFT_HYPHEN) < 0
            && text.indexOf(STROKE) < 0
        ? Optional.of(text.substring(0, star))
        : Optional.empty();
  }

  /** What accepts the exact forms of this shape. */
  public Automaton automaton() {
    List<Automaton> parts = new ArrayList<>();
    text.codePoints()
        .forEach(
            c ->
                parts.add(
                    switch (c) {
                      case '*' -> Automata.makeAnyString();
                      case '?' -> Automata.makeAnyChar();
                      case APOSTROPHE -> Operations.optional(Automata.makeChar(c));
                      case Characters.SOFT_HYPHEN -> Operations.optional(Automata.makeChar(HYPHEN));
                      case STROKE ->
                          Operations.union(
                              List.of(Automata.makeChar(c), Automata.makeChar(HYPHEN)));
                      default -> Automata.makeChar(c);
                    }));
    Automaton shape = Operations.concatenate(parts);
    return Operations.determinize(unmarked(shape), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  /** What accepts the same terms, without those that are marked. */
  public static Automaton unmarked(Automaton terms) {
    Automaton unmarked =
        Operations.concatenate(
            List.of(
                Automata.makeCharRange(Mark.LAST + 1, Character.MAX_CODE_POINT),
                Automata.makeAnyString()));
    return Operations.intersection(terms, unmarked);
  }
}
