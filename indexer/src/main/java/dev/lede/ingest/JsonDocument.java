package dev.lede.ingest;

import dev.lede.article.Origin;
import java.io.IOException;
import java.util.Optional;

/**
 * Objects of JSON, laid out over lines in any way: one after the other, in an array, or in a list
 * inside an object. Behind a broken element nothing can be found again: there the file ends.
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
    private Optional<JsonElements> elements = Optional.empty();
    private long number;
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
        Optional<JsonElements.Element> element = elements().next();
        number++;
        ended = element.isEmpty();
        return element.map(
            one ->
                Rejected.keep(
                    articles.read(one.value(), one.feed(), origin),
                    () -> JsonText.of(one.withFeed()),
                    one.feed().flatMap(feed -> input.identity())));
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

    private JsonElements elements() throws IOException {
      if (elements.isEmpty()) {
        JsonSource source = JsonSource.of(new Utf8InputStream(input.bytes()));
        ArticleKeys keys = new ArticleKeys(input.options().keys());
        elements = Optional.of(new JsonElements(source, keys, input.identity()));
      }
      return elements.get();
    }
  }
}
