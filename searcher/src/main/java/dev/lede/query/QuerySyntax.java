package dev.lede.query;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The everyday syntax: {@code words}, {@code "a phrase"}, {@code -without}, {@code +with}, {@code a
 * AND b}, {@code a OR b}, {@code NOT a}, {@code (a group)}, {@code miss*}, {@code fuzzy~}, {@code a
 * NEAR/5 b}, {@code title:word}, {@code author:"a name"}, {@code since:7d}, {@code jan 2024..mar
 * 2024}. Words are ranked and optional; phrases, fields and dates are required. Nothing that a
 * person types is an error: what has no meaning is taken as text.
 *
 * <p>NOT binds before AND, AND before OR, and OR before parts that only stand side by side. {@code
 * ?} before a quote, a parenthesis or a name makes a part optional that is otherwise required, and
 * {@code ^2} after a part multiplies its share of the rank. A backslash takes its meaning from the
 * character or operator after it.
 */
public final class QuerySyntax {
  private static final int DEEPEST = 20;

  private final DateWords dates;
  private final boolean everyWord;

  private QuerySyntax(DateWords dates, boolean everyWord) {
    this.dates = dates;
    this.everyWord = everyWord;
  }

  /** The syntax with its dates read as of a moment in the asker's zone. */
  public static QuerySyntax asOf(ZonedDateTime now) {
    return new QuerySyntax(new DateWords(now), false);
  }

  /** The same syntax, but every word is required that no sign or operator makes optional. */
  public QuerySyntax requiringEveryWord() {
    return new QuerySyntax(dates, true);
  }

  /** Understands a text as of now in the system's zone. An empty one means every article. */
  public static UnderstoodQuery parse(String text) {
    return asOf(ZonedDateTime.now(ZoneId.systemDefault())).understand(text);
  }

  /**
   * Takes a text as words alone, whatever signs and operators are in it: a headline, or a topic of
   * others. They are ranked and optional, as words are that are typed. One without words finds
   * nothing.
   */
  public static UnderstoodQuery words(String text) {
    return PlainWords.of(text);
  }

  /** Understands a text. An empty one means every article. */
  public UnderstoodQuery understand(String text) {
    UnderstoodQuery understood = understand(text, DEEPEST);
    // Operators nest queries too, and each level is printed with parentheses. What is printed has
    // to be understood in turn, so where operators make it deeper than that, less of it may be
    // typed.
    for (int levels = DEEPEST - 1; Printer.depth(understood.query()) > DEEPEST; levels--) {
      understood = understand(text, levels);
    }
    return understood;
  }

  private UnderstoodQuery understand(String text, int levels) {
    Notes notes = new Notes();
    List<Token> tokens = new Lexer(text, dates, levels, notes).tokens();
    List<Token> settled = new Settling(tokens, notes).settled();
    NewsQuery query = new TreeBuilder(settled, everyWord, notes).list();
    Contradictions.in(query).forEach(notes::add);
    return new UnderstoodQuery(query, notes.sentences());
  }
}
