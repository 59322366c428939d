package dev.lede.query;

import dev.lede.article.Field;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

  private static final Set<Field> ASKABLE = askable();

  private static final Map<String, Kind> BOUNDS =
      Map.of("since", Kind.SINCE, "until", Kind.UNTIL, "on", Kind.ON);

  private static final int LONGEST = 20;

  private static Set<Field> askable() {
    EnumSet<Field> fields = EnumSet.range(Field.ID, Field.LANGUAGE);
    fields.add(Field.PUBLISHED);
    return fields;
  }

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
    Kind bound = BOUNDS.get(typed.toLowerCase(Locale.ROOT));
    if (bound != null) {
      return Optional.of(new AskedName(typed, bound, Field.PUBLISHED));
    }
    return Field.named(typed)
        .filter(ASKABLE::contains)
        .map(
            field ->
                new AskedName(
                    typed, field == Field.PUBLISHED ? Kind.PUBLISHED : Kind.WORDS, field));
  }

  /** The name that one of no field is a slip of the pen away from. */
  static Optional<String> suggestion(String typed) {
    Stream<String> fields =
        ASKABLE.stream().flatMap(field -> Stream.of(field.queryName(), field.label()));
    return Spelling.nearest(
        Stream.concat(fields, BOUNDS.keySet().stream()), typed.toLowerCase(Locale.ROOT));
  }

  /** How many characters the name takes with its colon. */
  int length() {
    return typed.length() + 1;
  }
}
