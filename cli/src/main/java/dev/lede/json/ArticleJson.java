package dev.lede.json;

import dev.lede.article.Article;
import dev.lede.article.IndexedArticle;
import dev.lede.article.Origin;
import dev.lede.article.Published;
import dev.lede.ingest.ExportKeys;
import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * A whole article as one JSON object, which {@code lede index} reads back as an equal article. The
 * keys and what they mean stand in {@link ExportKeys}; empty values are left out.
 */
public final class ArticleJson {
  private ArticleJson() {}

  /** Prints an article on one line. */
  public static void writeLine(IndexedArticle indexed, PrintWriter out) {
    JsonLine.write(out, json -> write(indexed, json));
  }

  private static void write(IndexedArticle indexed, JsonGenerator json) {
    Article article = indexed.article();
    json.writeNumberProperty(ExportKeys.LEDE, ExportKeys.VERSION);
    text(ExportKeys.ID, article.id(), json);
    text(ExportKeys.HEADLINE, article.headline(), json);
    text(ExportKeys.BODY, article.body(), json);
    texts(ExportKeys.AUTHORS, article.authors(), json);
    text(ExportKeys.SOURCE, article.source(), json);
    text(ExportKeys.SECTION, article.section(), json);
    texts(ExportKeys.TAGS, article.tags(), json);
    text(ExportKeys.PLACE, article.place(), json);
    text(ExportKeys.URL, article.url(), json);
    text(ExportKeys.LANGUAGE, article.language(), json);
    text(ExportKeys.WRITTEN_IN, indexed.writtenIn(), json);
    article.published().ifPresent(published -> published(published, json));
    text(ExportKeys.FIRST_INDEXED, indexed.firstIndexed().toString(), json);
    if (indexed.history().revision() > 1) {
      json.writeNumberProperty(ExportKeys.REVISION, indexed.history().revision());
    }
    texts(ExportKeys.EARLIER_HEADLINES, indexed.history().earlierHeadlines(), json);
    origin(article.origin(), json);
    if (!article.extra().isEmpty()) {
      json.writeObjectPropertyStart(ExportKeys.EXTRA);
      article.extra().forEach((key, value) -> json.writeName(key).writeRawValue(value));
      json.writeEndObject();
    }
  }

  private static void published(Published published, JsonGenerator json) {
    text(
        ExportKeys.PUBLISHED,
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(published.local()),
        json);
    text(ExportKeys.PUBLISHED_PRECISION, published.precision().name(), json);
    text(
        ExportKeys.PUBLISHED_ZONE,
        published.zoneStated() ? ExportKeys.ZONE_STATED : ExportKeys.ZONE_ASSUMED,
        json);
    text(ExportKeys.PUBLISHED_RAW, published.raw(), json);
  }

  private static void origin(Origin origin, JsonGenerator json) {
    text(ExportKeys.ORIGIN_FILE, origin.file(), json);
    text(ExportKeys.ORIGIN_ENTRY, origin.entry(), json);
    if (origin.position() > 0) {
      json.writeNumberProperty(ExportKeys.ORIGIN_POSITION, origin.position());
    }
  }

  private static void text(String key, String value, JsonGenerator json) {
    if (!value.isEmpty()) {
      json.writeStringProperty(key, value);
    }
  }

  private static void texts(String key, List<String> values, JsonGenerator json) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(key);
      values.forEach(json::writeString);
      json.writeEndArray();
    }
  }
}
