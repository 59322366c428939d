package dev.lede.ingest;

import dev.lede.article.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The keys under which crawlers and archives keep the parts of an article. Keys are compared
 * without regard to case, {@code _} and {@code -}.
 */
final class ArticleKeys {
  /** For each field its keys, the one that counts most first. */
  private static final Map<Field, List<String>> KNOWN =
      Map.ofEntries(
          Map.entry(Field.ID, List.of("id", "guid", "uri")),
          Map.entry(Field.HEADLINE, List.of("title", "headline", "name")),
          Map.entry(
              Field.BODY,
              List.of("body", "text", "content", "contents", "maintext", "articleBody")),
          Map.entry(
              Field.PUBLISHED,
              List.of(
                  "date",
                  "published",
                  "date_publish",
                  "publishing_date",
                  "pubDate",
                  "datePublished",
                  "timestamp")),
          Map.entry(Field.AUTHOR, List.of("author", "authors", "byline")),
          Map.entry(Field.SOURCE, List.of("source", "publisher", "sitename", "source_domain")),
          Map.entry(Field.SECTION, List.of("section", "category")),
          Map.entry(Field.TAG, List.of("tags", "tag", "keywords")),
          Map.entry(Field.PLACE, List.of("place")),
          Map.entry(Field.URL, List.of("url", "link")),
          Map.entry(Field.LANGUAGE, List.of("lang", "language")));

  /**
   * What a key means.
   *
   * @param rank the lower, the more it counts among the keys of its field
   */
  record Meaning(Field field, int rank) {}

  private final Map<String, Meaning> meanings = new HashMap<>();

  /**
   * @param own the user's own keys, which count more than the known ones
   */
  ArticleKeys(Map<String, Field> own) {
    KNOWN.forEach(
        (field, keys) -> {
          for (String key : keys) {
            meanings.put(plain(key), new Meaning(field, 1 + keys.indexOf(key)));
          }
        });
    own.forEach((key, field) -> meanings.put(plain(key), new Meaning(field, 0)));
  }

  /** What a key means; empty for a key that is nothing but kept. */
  Optional<Meaning> meaning(String key) {
    return Optional.ofNullable(meanings.get(plain(key)));
  }

  private static String plain(String key) {
    return key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }
}
