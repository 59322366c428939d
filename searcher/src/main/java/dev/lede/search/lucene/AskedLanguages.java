package dev.lede.search.lucene;

import dev.lede.article.Field;
import dev.lede.query.NewsQuery;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages that a query restricts itself to: {@code lang:de}. */
final class AskedLanguages {
  private AskedLanguages() {}

  /** Their codes as typed, in lower case; none where articles in any language may match. */
  static List<String> of(NewsQuery query) {
    return required(query).toList();
  }

  private static Stream<String> required(NewsQuery query) {
    if (query instanceof NewsQuery.Clauses clauses) {
      return clauses.required().stream().flatMap(AskedLanguages::required);
    }
    return query instanceof NewsQuery.In in && in.field() == Field.LANGUAGE
        ? words(in.query())
        : Stream.empty();
  }

  private static Stream<String> words(NewsQuery query) {
    if (query instanceof NewsQuery.Clauses clauses) {
      return clauses.optional().stream().flatMap(AskedLanguages::words);
    }
    if (query instanceof NewsQuery.Phrase phrase) {
      return Stream.of(phrase.text().toLowerCase(Locale.ROOT));
    }
    return query instanceof NewsQuery.Word word
        ? Stream.of(word.text().toLowerCase(Locale.ROOT))
        : Stream.empty();
  }
}
