package dev.lede.query;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The backslash that takes its meaning from the character or operator after it. A word with one is
 * taken as it stands. Before anything else a backslash is text.
 */
final class Escapes {
  private static final String SPECIAL = "\\*?~^:.…()+-‐‑–−—!&|";
  private static final Pattern OPERATOR = Pattern.compile("AND|OR|NOT|NEAR|(?i:NEAR)/");

  private Escapes() {}

  /** Whether a backslash takes the meaning of what follows, in a word that begins at a place. */
  static boolean isEscape(String text, int start, int at) {
    if (text.charAt(at) != '\\' || at + 1 == text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return SPECIAL.indexOf(next) >= 0
        || Marks.isQuote(next)
        || (at == start && Marks.opensSingle(next))
        || (at == start && OPERATOR.matcher(text).region(at + 1, text.length()).lookingAt());
  }

  /** The text that a word stands for; empty where nothing in it is escaped. */
  static Optional<String> decode(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int at = 0; at < word.length(); at++) {
      if (isEscape(word, 0, at)) {
        at++;
      }
      plain.append(word.charAt(at));
    }
    return plain.length() == word.length() ? Optional.empty() : Optional.of(plain.toString());
  }

  /** A word so that it is read as this text wherever it stands. */
  static String encode(String text, Values values) {
    boolean operator = Operator.lengthAt(text, 0) > 0;
    if (text.isEmpty() || (!operator && !isSpecial(text, values))) {
      return text;
    }
    StringBuilder word = new StringBuilder(operator ? "\\" : "");
    int colon = AskedName.at(text, 0).map(name -> name.length() - 1).orElse(-1);
    int lookalike =
        values != Values.WORDS || operator
            ? -1
            : Lookalike.of(text).map(Lookalike::special).orElse(-1);
    int dots = text.indexOf(DateWords.DOTS);
    for (int at = 0; at < text.length(); at++) {
      char mark = text.charAt(at);
      boolean special =
          switch (mark) {
            case '+', '-', '‐', '‑', '–', '−' -> at == 0;
            case '!', '&', '|', '—', 'n', 'N' -> at == lookalike;
            case ':' -> at == colon || at == lookalike;
            case '.' -> at == dots;
            case DateWords.ELLIPSIS -> DateValues.isEllipsis(text, at);
            default ->
                SPECIAL.indexOf(mark) >= 0
                    || Marks.isQuote(mark)
                    || (at == 0 && Marks.opensSingle(mark));
          };
      word.append(special ? "\\" : "").append(mark);
    }
    return word.toString();
  }

  private static boolean isSpecial(String text, Values values) {
    if ("?()".indexOf(text.charAt(0)) >= 0
        || (Marks.isSign(text.charAt(0)) && !(text.length() == 1 && Marks.isDash(text.charAt(0))))
        || Marks.opensSingle(text.charAt(0))
        || text.indexOf('^') >= 0
        || text.indexOf('\\') >= 0
        || text.chars().anyMatch(mark -> Marks.isQuote((char) mark))
        || !isBalanced(text)) {
      return true;
    }
    Notes notes = new Notes();
    NewsQuery read = new WordShape(notes).of(text, values);
    boolean plain = read.equals(new NewsQuery.Word(text)) && notes.sentences().isEmpty();
    return !plain
        || (values == Values.WORDS
            && (text.contains(DateWords.DOTS)
                || IntStream.range(0, text.length()).anyMatch(at -> DateValues.isEllipsis(text, at))
                || AskedName.at(text, 0).isPresent()
                || Lookalike.of(text).isPresent()));
  }

  /** Whether every parenthesis of a word has its partner within it. */
  static boolean isBalanced(String word) {
    int open = 0;
    for (int at = 0; at < word.length(); at++) {
      char mark = word.charAt(at);
      open += mark == '(' ? 1 : mark == ')' ? -1 : 0;
      if (open < 0) {
        return false;
      }
    }
    return open == 0;
  }
}
