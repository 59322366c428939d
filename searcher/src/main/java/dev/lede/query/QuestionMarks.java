package dev.lede.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that end in a question mark. It is no sign there, for people type questions; where no
 * question ends it may have been meant as one.
 */
final class QuestionMarks {
  private static final Pattern ASKING =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’-]*\\?");

  private final List<Asking> words = new ArrayList<>();

  /** A word before its question mark, and where it begins. */
  private record Asking(String word, int at) {}

  /** A word without the question mark that it ends in; the same where it ends in none. */
  static String without(String word) {
    return ASKING.matcher(word).matches() ? word.substring(0, word.length() - 1) : word;
  }

  /** Keeps a word of a query in mind if it ends in a question mark. */
  void met(String word, int at) {
    String plain = without(word);
    if (!plain.equals(word)) {
      words.add(new Asking(plain, at));
    }
  }

  /** A sentence for each question mark that does not end a question. */
  Stream<String> notes(List<Token> tokens) {
    List<Token.Part> parts =
        tokens.stream()
            .flatMap(token -> token instanceof Token.Part part ? Stream.of(part) : Stream.empty())
            .toList();
    boolean alone =
        parts.stream().filter(part -> !(part.query() instanceof NewsQuery.During)).count() == 1;
    return words.stream()
        .filter(asking -> alone || asking.at != parts.get(parts.size() - 1).at())
        .map(QuestionMarks::note);
  }

  private static String note(Asking asking) {
    return "took the ? at character %d as a question mark: %s finds the words that begin like this"
        .formatted(asking.at + asking.word.length() + 1, Notes.quoted(asking.word + "*"));
  }
}
