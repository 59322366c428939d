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
  /** From this rank on a key of a body holds a summary, of a date the last change. */
  static final int LESSER = 100;

  /** For each field its keys, the one that counts most first; see {@link #plain}. */
  private static final Map<Field, String> KNOWN =
      Map.ofEntries(
          Map.entry(Field.ID, "id guid uri @id identifier altid"),
          Map.entry(Field.HEADLINE, "title headline headlines webTitle name"),
          Map.entry(
              Field.BODY,
              """
              body text content contents maintext articleBody bodies body_xhtml body_html body_text content_html
              content_text content_elements plaintext full_text article_text raw_text
              """),
          Map.entry(
              Field.PUBLISHED,
              """
              date published date_publish publishing_date pubDate datePublished timestamp published_at published_date
              publication_date publish_date firstcreated firstpublished webPublicationDate display_date dateTime
              publicationTime issued seendate created created_at dateCreated contentcreated versioncreated
              """),
          Map.entry(Field.AUTHOR, "author authors byline by bylines creator"),
          Map.entry(
              Field.SOURCE,
              "source publisher sitename source_domain source_hostname site_name hostname domain copyrightholder"),
          Map.entry(Field.SECTION, "section category section_name articleSection kicker"),
          Map.entry(Field.TAG, "tags tag keywords categories subject subjects topics"),
          Map.entry(Field.PLACE, "located place dateline contentLocation"),
          Map.entry(
              Field.URL,
              "url link web_url article_url webUrl canonical_url permalink mainEntityOfPage"),
          Map.entry(Field.LANGUAGE, "lang language inLanguage"));

  /** Keys that are better than none. */
  private static final Map<Field, String> KNOWN_LESSER =
      Map.of(
          Field.BODY,
          "description summary abstract excerpt lead_paragraph description_text descriptions snippet",
          Field.PUBLISHED,
          "updated date_modified modified updated_at date_modify last_modified lastmod");

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
    KNOWN_LESSER.forEach((field, keys) -> add(field, keys, LESSER));
    KNOWN.forEach((field, keys) -> add(field, keys, 1));
    own.forEach((key, field) -> meanings.put(plain(key), new Meaning(field, 0)));
  }

  private void add(Field field, String keys, int firstRank) {
    List<String> ranked = List.of(keys.strip().split("\\s+", -1));
    for (String key : ranked) {
      meanings.put(plain(key), new Meaning(field, firstRank + ranked.indexOf(key)));
    }
  }

  /** What a key means; empty for a key that is nothing but kept. */
  Optional<Meaning> meaning(String key) {
    return Optional.ofNullable(meanings.get(plain(key)));
  }

  private static String plain(String key) {
    return key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }
}
