package dev.lede.query;

import dev.lede.article.Field;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The name before a colon that a query can ask by.
 *
 * @param typed the name as it was typed
 * @param kind what is asked
 * @param field the field that is asked
 */
record AskedName(String typed, Kind kind, Field field) {

  /** How the value after the colon is to be read. */
  enum Kind {
    WORDS,
    PUBLISHED,
    SINCE,
    UNTIL,
    ON
  }

  private static final Set<Field> ASKABLE = EnumSet.range(Field.ID, Field.LANGUAGE);
  private static final int LONGEST = 20;

  /** The name that stands at a place of a text with a colon after it. */
  static Optional<AskedName> at(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end == start || end == text.length() || text.charAt(end) != ':') {
      return Optional.empty();
    }
    return named(text.substring(start, end));
  }

  private static Optional<AskedName> named(String typed) {
    Kind kind =
        switch (typed.toLowerCase(Locale.ROOT)) {
          case "since" -> Kind.SINCE;
          case "until" -> Kind.UNTIL;
          case "on" -> Kind.ON;
          default -> Kind.WORDS;
        };
    if (kind != Kind.WORDS) {
      return Optional.of(new AskedName(typed, kind, Field.PUBLISHED));
    }
    Optional<Field> field = Field.named(typed);
    if (field.filter(found -> found == Field.PUBLISHED).isPresent()) {
      return field.map(found -> new AskedName(typed, Kind.PUBLISHED, found));
    }
    return field.filter(ASKABLE::contains).map(found -> new AskedName(typed, kind, found));
  }

  /** How many characters the name takes with its colon. */
  int length() {
    return typed.length() + 1;
  }
}
