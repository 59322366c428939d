package dev.lede.json;

import dev.lede.article.Article;
import dev.lede.article.Published;
import dev.lede.article.Published.Precision;
import dev.lede.article.Span;
import dev.lede.query.DateRange;
import dev.lede.search.Copies;
import dev.lede.search.Hit;
import dev.lede.search.SearchResult;
import dev.lede.search.Snippet;
import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A search result as one JSON object.
 *
 * <p>Schema version 1: {@code schemaVersion}; {@code query}, as understood; {@code published}, the
 * interval asked for, or null; {@code total} and {@code totalExact}, false where there may be more,
 * of hits; {@code articles} and {@code articlesExact}, the same of articles, each copy by itself;
 * {@code hits}, each with {@code rank}, {@code score}, {@code id}, {@code title}, {@code
 * titleMatches}, {@code source}, {@code author} (an array), {@code date} (ISO 8601, a date alone
 * where no time is known, null for undated articles), {@code url} and {@code snippets}, each with
 * {@code text}, {@code start}, {@code matches}, {@code cutBefore} and {@code cutAfter}, whether the
 * sentence goes on there, and with {@code copyCount} and {@code copies}, the other articles that
 * are copies of it, the first 100 with {@code id} and {@code source}; {@code notes}, what is to be
 * said of the result, such as the words added to the query. Every start and end is an offset into
 * the title or into the whole body, in UTF-16 code units.
 */
public final class SearchJson {
  /** Grows when a reader of the last version would misread the next. */
  static final int SCHEMA_VERSION = 1;

  private SearchJson() {}

  /** Prints a result on one line. */
  public static void write(SearchResult result, Optional<DateRange> published, PrintWriter out) {
    JsonLine.write(
        out,
        json -> {
          json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
          json.writeStringProperty("query", result.query().toString());
          json.writeStringProperty("published", published.map(DateRange::toString).orElse(null));
          json.writeNumberProperty("total", result.total().count());
          json.writeBooleanProperty("totalExact", result.total().exact());
          json.writeNumberProperty("articles", result.articles().count());
          json.writeBooleanProperty("articlesExact", result.articles().exact());
          json.writeArrayPropertyStart("hits");
          result.hits().forEach(hit -> hit(hit, json));
          json.writeEndArray();
          json.writeArrayPropertyStart("notes");
          result.notes().forEach(json::writeString);
          json.writeEndArray();
        });
  }

  private static void hit(Hit hit, JsonGenerator json) {
    Article article = hit.article();
    json.writeStartObject();
    json.writeNumberProperty("rank", hit.rank());
    json.writeNumberProperty("score", hit.score());
    json.writeStringProperty("id", article.id());
    // A very long headline is shown in part only; the first words of a body are their own title.
    boolean hasHeadline = !article.headline().isEmpty();
    json.writeStringProperty("title", hasHeadline ? article.headline() : hit.headline().text());
    matches(
        "titleMatches", hit.headline().matches(), hasHeadline ? hit.headline().start() : 0, json);
    json.writeStringProperty("source", article.source());
    json.writeArrayPropertyStart("author");
    article.authors().forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("date", article.published().map(SearchJson::iso).orElse(null));
    json.writeStringProperty("url", article.url());
    json.writeArrayPropertyStart("snippets");
    hit.snippets().forEach(snippet -> snippet(snippet, json));
    json.writeEndArray();
    json.writeNumberProperty("copyCount", hit.copies().count());
    json.writeArrayPropertyStart("copies");
    for (Copies.Copy copy : hit.copies().named()) {
      json.writeStartObject();
      json.writeStringProperty("id", copy.id());
      json.writeStringProperty("source", copy.source());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void snippet(Snippet snippet, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("text", snippet.text());
    json.writeNumberProperty("start", snippet.start());
    matches("matches", snippet.matches(), snippet.start(), json);
    json.writeBooleanProperty("cutBefore", snippet.cutBefore());
    json.writeBooleanProperty("cutAfter", snippet.cutAfter());
    json.writeEndObject();
  }

  private static void matches(String name, List<Span> matches, int offset, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    for (Span match : matches) {
      json.writeStartObject();
      json.writeNumberProperty("start", offset + match.start());
      json.writeNumberProperty("end", offset + match.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** As exact as the article says it, in the offset it gives. */
  private static String iso(Published published) {
    return published.precision() == Precision.DAY
        ? DateTimeFormatter.ISO_LOCAL_DATE.format(published.local())
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(published.local());
  }
}
