package dev.lede.query;

import dev.lede.article.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The everyday syntax: {@code words}, {@code "a phrase"}, {@code -without}, {@code +with}, {@code
 * title:word}, {@code author:"a name"}. Words are ranked and optional; phrases and fields are
 * required. Nothing that a person types is an error: what has no meaning is taken as text.
 */
public final class QuerySyntax {
  /** The fields that can be asked for by name. */
  private static final Set<Field> ASKABLE = EnumSet.range(Field.ID, Field.LANGUAGE);

  /**
   * More parts than anyone types; each is a handful of clauses to an engine, which has its limit.
   */
  private static final int MOST_PARTS = 300;

  private static final String QUOTES = "\"“”„«»";

  private final String text;
  private final List<NewsQuery> required = new ArrayList<>();
  private final List<NewsQuery> optional = new ArrayList<>();
  private final List<NewsQuery> excluded = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int at;

  private QuerySyntax(String text) {
    this.text = text;
  }

  /** Understands a text. An empty one means every article. */
  public static UnderstoodQuery parse(String text) {
    return new QuerySyntax(text).parse();
  }

  private UnderstoodQuery parse() {
    skipSpace();
    while (at < text.length() && parts() < MOST_PARTS) {
      clause();
      skipSpace();
    }
    if (at < text.length()) {
      notes.add(
          "left out everything from character %d on: a query has at most %d parts"
              .formatted(at + 1, MOST_PARTS));
    }
    return new UnderstoodQuery(whole(), notes);
  }

  private int parts() {
    return required.size() + optional.size() + excluded.size();
  }

  private NewsQuery whole() {
    if (required.isEmpty() && optional.isEmpty() && excluded.isEmpty()) {
      return new NewsQuery.Everything();
    }
    if (excluded.isEmpty() && required.size() + optional.size() == 1) {
      return required.isEmpty() ? optional.get(0) : required.get(0);
    }
    return new NewsQuery.Clauses(required, optional, excluded);
  }

  private void clause() {
    char sign = text.charAt(at);
    boolean signed = (sign == '-' || sign == '+') && at + 1 < text.length() && isPart(at + 1);
    if (signed) {
      at++;
    }
    Optional<Field> field = fieldPrefix();
    Optional<NewsQuery> part = isQuote(at) ? phrase() : Optional.of(new NewsQuery.Word(word()));
    if (part.isEmpty()) {
      return;
    }
    NewsQuery words = part.get();
    NewsQuery query = field.isPresent() ? new NewsQuery.In(field.get(), words) : words;
    if (signed && sign == '-') {
      excluded.add(query);
    } else if (signed || field.isPresent() || words instanceof NewsQuery.Phrase) {
      required.add(query);
    } else {
      optional.add(query);
    }
  }

  /** Takes {@code name:} where it is a field and a value follows it directly. */
  private Optional<Field> fieldPrefix() {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end == at || end == text.length() || text.charAt(end) != ':') {
      return Optional.empty();
    }
    String name = text.substring(at, end);
    Optional<Field> field = Field.named(name).filter(ASKABLE::contains);
    if (field.isPresent() && !(end + 1 < text.length() && isPart(end + 1))) {
      notes.add("took '" + name + ":' as a word: nothing follows its colon directly");
      return Optional.empty();
    }
    if (field.isPresent()) {
      at = end + 1;
    }
    return field;
  }

  private Optional<NewsQuery> phrase() {
    int start = at + 1;
    int end = start;
    while (end < text.length() && !isQuote(end)) {
      end++;
    }
    at = Math.min(end + 1, text.length());
    if (end == text.length()) {
      notes.add("closed the quote that opens at character " + start);
    }
    String words = text.substring(start, end).strip();
    if (words.isEmpty()) {
      notes.add("left out an empty quote at character " + start);
      return Optional.empty();
    }
    return Optional.of(new NewsQuery.Phrase(words));
  }

  private String word() {
    int start = at;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && !isQuote(at)) {
      at++;
    }
    return text.substring(start, at);
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private boolean isQuote(int place) {
    return place < text.length() && QUOTES.indexOf(text.charAt(place)) >= 0;
  }

  private boolean isPart(int place) {
    return !Character.isWhitespace(text.charAt(place));
  }
}
