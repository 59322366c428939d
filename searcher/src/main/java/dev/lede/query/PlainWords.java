package dev.lede.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a text in which nothing is a sign: each run of characters without a space is a word. */
final class PlainWords {
  /** Longer than an acronym. */
  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{5}");

  private PlainWords() {}

  /** Capitals tell nothing in a text that has no others, unless it is short words alone. */
  static UnderstoodQuery of(String typed) {
    boolean shouted =
        typed.chars().noneMatch(Character::isLowerCase) && LONG_WORD.matcher(typed).find();
    String text = shouted ? typed.toLowerCase(Locale.ROOT) : typed;
    Notes notes = new Notes();
    Chunks chunks = new Chunks(text);
    List<NewsQuery> words = new ArrayList<>();
    int at = chunks.skipSpace(0);
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !Marks.isSpace(text.charAt(end))) {
        end++;
      }
      if (words.size() == Settling.MOST_PARTS) {
        notes.add(
            "left out everything from character %d on: a query has at most %d parts"
                .formatted(at + 1, Settling.MOST_PARTS));
        break;
      }
      words.add(new NewsQuery.Word(word(text.substring(at, end))));
      at = chunks.skipSpace(end);
    }
    NewsQuery query =
        words.size() == 1 ? words.get(0) : new NewsQuery.Clauses(List.of(), words, List.of());
    return new UnderstoodQuery(query, notes.sentences());
  }

  /** As the everyday syntax has it where nothing in a word is a sign. */
  private static String word(String typed) {
    return Operator.lengthAt(typed, 0) == typed.length()
        ? typed.toLowerCase(Locale.ROOT)
        : QuestionMarks.without(typed);
  }
}
