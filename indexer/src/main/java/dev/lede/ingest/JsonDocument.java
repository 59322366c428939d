package dev.lede.ingest;

import dev.lede.article.Origin;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/**
 * An array of JSON objects, or objects one after the other, laid out over lines in any way. Behind
 * a broken element nothing can be found again: there the file ends.
 */
final class JsonDocument implements ArticleFormat {

  @Override
  public String name() {
    return "a JSON array";
  }

  @Override
  public boolean recognises(String fileName, Head head) {
    return JsonShape.isArray(fileName, head) || JsonShape.isObject(fileName, head);
  }

  @Override
  public Articles open(Input input) {
    return new Elements(input);
  }

  /** The objects of one file. */
  private static final class Elements implements Articles {
    private final Input input;
    private final JsonArticles articles;
    private Optional<JsonSource> source = Optional.empty();
    private long number;
    private boolean inArray;
    private boolean ended;

    Elements(Input input) {
      this.input = input;
      this.articles = new JsonArticles(input.options());
    }

    @Override
    public Optional<Parsed> next() throws IOException {
      if (ended) {
        return Optional.empty();
      }
      Origin origin = input.at(number + 1);
      try {
        Optional<JsonValue> element = element();
        number++;
        ended = element.isEmpty();
        return element.map(value -> articles.read(value, origin));
      } catch (BrokenJsonException e) {
        ended = true;
        String why =
            "%s at line %d, column %d: nothing was read from element %d on"
                .formatted(e.reason(), e.line(), e.column(), number + 1);
        return Optional.of(new Parsed.Problem(origin, why));
      } catch (InvalidUtf8Exception e) {
        ended = true;
        String why = e.getMessage() + ": nothing was read from element " + (number + 1) + " on";
        return Optional.of(new Parsed.Problem(origin, why));
      }
    }

    private Optional<JsonValue> element() throws IOException, BrokenJsonException {
      if (source.isEmpty()) {
        source = Optional.of(JsonSource.of(new Utf8InputStream(input.bytes())));
      }
      return element(source.get());
    }

    private Optional<JsonValue> element(JsonSource json) throws IOException, BrokenJsonException {
      JsonToken token = json.advance();
      while (token != null && (token == JsonToken.END_ARRAY || opensArray(token))) {
        inArray = token == JsonToken.START_ARRAY;
        token = json.advance();
      }
      return token == null ? Optional.empty() : Optional.of(json.value(token));
    }

    private boolean opensArray(JsonToken token) {
      return token == JsonToken.START_ARRAY && !inArray;
    }
  }
}
