package dev.lede.ingest;

import dev.lede.article.Article;
import dev.lede.article.History;
import dev.lede.article.Origin;
import dev.lede.article.Published;
import dev.lede.article.Published.Precision;
import dev.lede.ingest.JsonValue.Figure;
import dev.lede.ingest.JsonValue.Items;
import dev.lede.ingest.JsonValue.Member;
import dev.lede.ingest.JsonValue.Members;
import dev.lede.ingest.JsonValue.Text;
import dev.lede.schema.IdField;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article that Lede wrote itself: it is read back to the letter, with nothing tidied up. */
final class ExportedArticle {
  private final Map<String, JsonValue> values = new HashMap<>();

  private ExportedArticle(Members object) {
    object.members().forEach(member -> values.putIfAbsent(member.key(), member.value()));
  }

  /** Whether an object is of an export: it says its version. A paragraph called lede is none. */
  static boolean isOne(Members object) {
    return object.members().stream()
        .anyMatch(
            member -> member.key().equals(ExportKeys.LEDE) && member.value() instanceof Figure);
  }

  static Parsed read(Members object, Origin origin) {
    try {
      return new ExportedArticle(object).parsed();
    } catch (WrongValueException e) {
      return new Parsed.Problem(origin, String.valueOf(e.getMessage()));
    }
  }

  private Parsed parsed() throws WrongValueException {
    long version = number(ExportKeys.LEDE);
    if (version != ExportKeys.VERSION) {
      throw new WrongValueException(
          "an export of version %d, this Lede reads version %d: use a newer Lede"
              .formatted(version, ExportKeys.VERSION));
    }
    String id = text(ExportKeys.ID);
    if (id.isEmpty() || id.length() > IdField.LONGEST) {
      throw new WrongValueException(
          "an export needs an id of 1 to " + IdField.LONGEST + " letters");
    }
    Article.Builder article =
        Article.builder(id)
            .headline(text(ExportKeys.HEADLINE))
            .body(text(ExportKeys.BODY))
            .authors(texts(ExportKeys.AUTHORS))
            .source(text(ExportKeys.SOURCE))
            .section(text(ExportKeys.SECTION))
            .tags(texts(ExportKeys.TAGS))
            .place(text(ExportKeys.PLACE))
            .url(text(ExportKeys.URL))
            .language(text(ExportKeys.LANGUAGE))
            .extra(extra())
            .origin(origin());
    Optional<Published> published = published();
    published.ifPresent(article::published);
    return new Parsed.Ok(
        article.build(), firstIndexed(), history(), text(ExportKeys.WRITTEN_IN), List.of());
  }

  private Optional<Published> published() throws WrongValueException {
    String date = text(ExportKeys.PUBLISHED);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    try {
      OffsetDateTime local = OffsetDateTime.parse(date);
      Precision precision = Precision.valueOf(text(ExportKeys.PUBLISHED_PRECISION));
      boolean stated = text(ExportKeys.PUBLISHED_ZONE).equals(ExportKeys.ZONE_STATED);
      return Optional.of(
          new Published(
              local.toInstant(),
              precision,
              local.getOffset(),
              stated,
              text(ExportKeys.PUBLISHED_RAW)));
    } catch (DateTimeException e) {
      throw WrongValueException.of(ExportKeys.PUBLISHED, "a date with time and offset");
    } catch (IllegalArgumentException e) {
      throw WrongValueException.of(ExportKeys.PUBLISHED_PRECISION, "DAY, MINUTE or SECOND");
    }
  }

  private Optional<Instant> firstIndexed() throws WrongValueException {
    String instant = text(ExportKeys.FIRST_INDEXED);
    try {
      return instant.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(instant));
    } catch (DateTimeException e) {
      throw WrongValueException.of(ExportKeys.FIRST_INDEXED, "an instant");
    }
  }

  private History history() throws WrongValueException {
    long revision = values.containsKey(ExportKeys.REVISION) ? number(ExportKeys.REVISION) : 1;
    if (revision < 1 || revision > Integer.MAX_VALUE) {
      throw WrongValueException.of(ExportKeys.REVISION, "1 or more");
    }
    return new History((int) revision, texts(ExportKeys.EARLIER_HEADLINES));
  }

  private Origin origin() throws WrongValueException {
    long position = number(ExportKeys.ORIGIN_POSITION);
    if (position < 0) {
      throw WrongValueException.of(ExportKeys.ORIGIN_POSITION, "0 or more");
    }
    return new Origin(text(ExportKeys.ORIGIN_FILE), text(ExportKeys.ORIGIN_ENTRY), position);
  }

  private Map<String, String> extra() throws WrongValueException {
    Map<String, String> extra = new HashMap<>();
    JsonValue value = values.get(ExportKeys.EXTRA);
    if (value instanceof Members members) {
      for (Member member : members.members()) {
        extra.put(member.key(), JsonText.of(member.value()));
      }
    } else if (value != null) {
      throw WrongValueException.of(ExportKeys.EXTRA, "an object");
    }
    return extra;
  }

  private String text(String key) throws WrongValueException {
    JsonValue value = values.get(key);
    if (value == null) {
      return "";
    }
    if (value instanceof Text text) {
      return text.text();
    }
    throw WrongValueException.of(key, "a text");
  }

  private List<String> texts(String key) throws WrongValueException {
    JsonValue value = values.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof Items items && items.values().stream().allMatch(Text.class::isInstance)) {
      return items.values().stream().map(Text.class::cast).map(Text::text).toList();
    }
    throw WrongValueException.of(key, "an array of texts");
  }

  private long number(String key) throws WrongValueException {
    JsonValue value = values.get(key);
    if (value == null) {
      return 0;
    }
    if (value instanceof Figure figure && figure.digits().matches("-?\\d{1,18}")) {
      return Long.parseLong(figure.digits());
    }
    throw WrongValueException.of(key, "a whole number");
  }

  /** A value in an export that Lede cannot have written. The message is the reason. */
  private static final class WrongValueException extends Exception {
    private static final long serialVersionUID = 1;

    WrongValueException(String reason) {
      super(reason);
    }

    static WrongValueException of(String key, String wanted) {
      return new WrongValueException("'" + key + "' of an export must be " + wanted);
    }
  }
}
