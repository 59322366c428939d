package dev.lede.ingest;

import dev.lede.article.Origin;
import dev.lede.ingest.JsonValue.Members;
import java.util.Optional;

/** Makes articles of JSON objects: of Lede's own export and of everybody else's. */
final class JsonArticles {
  private final ArticleKeys keys;
  private final ReadOptions options;

  JsonArticles(ReadOptions options) {
    this.options = options;
    keys = new ArticleKeys(options.keys());
  }

  /** The article in a value of JSON. */
  Parsed read(JsonValue value, Origin origin) {
    return read(value, Optional.empty(), origin);
  }

  /** The article in a value that stands in a list. */
  Parsed read(JsonValue value, Optional<JsonFeedHead> feed, Origin origin) {
    if (value instanceof Members object) {
      if (QuarantinedPiece.isOne(object)) {
        return QuarantinedPiece.read(object, options, origin);
      }
      return ExportedArticle.isOne(object)
          ? ExportedArticle.read(object, origin)
          : MappedArticle.read(object, keys, feed, origin);
    }
    return new Parsed.Problem(origin, value.kind() + " and no object");
  }
}
