package dev.lede.search.lucene;

import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.query.NewsQuery;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says whether a source or URL has the pieces of another in a row, whatever marks part them. */
final class Addresses {
  private Addresses() {}

  static Optional<Boolean> match(NewsQuery query, Article article, Field field) {
    List<String> pieces =
        switch (query) {
          case NewsQuery.Word word -> pieces(word.text());
          case NewsQuery.Phrase phrase -> pieces(phrase.text());
          default -> throw new IllegalArgumentException("not asked of addresses: " + query);
        };
    String address = field == Field.SOURCE ? article.source() : article.url();
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(Collections.indexOfSubList(pieces(address), pieces) >= 0);
  }

  private static List<String> pieces(String address) {
    return Arrays.stream(address.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1))
        .filter(piece -> !piece.isEmpty())
        .toList();
  }
}
