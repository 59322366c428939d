package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.article.Origin;
import dev.lede.ingest.text.Utf8Text;
import java.io.IOException;
import java.util.Optional;

/**
 * Objects of JSON, laid out over lines in any way: one after the other, in an array, or in a list
 * inside an object. A broken element costs only itself where the next can be found.
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
    Utf8Text text = new Utf8Text(input.bytes(), input.charset());
    return new DoubtedArticles(new Elements(input, text), text);
  }

  /** The objects of one file. */
  private static final class Elements implements Articles {
    private final Input input;
    private final Utf8Text text;
    private final JsonArticles articles;
    private Optional<JsonStream> elements = Optional.empty();
    private long number;
    private boolean ended;

    Elements(Input input, Utf8Text text) {
      this.input = input;
      this.text = text;
      this.articles = new JsonArticles(input.options());
    }

    @Override
    public Optional<Parsed> next() throws IOException {
      if (ended) {
        return Optional.empty();
      }
      Origin origin = input.at(number + 1);
      try {
        Optional<JsonElements.Element> element = stream().next();
        number++;
        ended = element.isEmpty();
        return element.map(
            one ->
                Rejected.keep(
                    articles.read(one.value(), one.feed(), origin),
                    () -> JsonText.of(one.withFeed()),
                    one.feed().flatMap(feed -> input.identity())));
      } catch (BrokenElementException e) {
        number++;
        ended = e.isLast();
        return Optional.of(broken(e, origin));
      }
    }

    private Parsed broken(BrokenElementException e, Origin origin) throws IOException {
      String rest = ": nothing was read from element " + number + " on";
      Parsed problem = new Parsed.Problem(origin, e.isLast() ? e.why() + rest : e.why());
      if (e.element().isEmpty()) {
        return problem;
      }
      byte[] element = e.element().get();
      Optional<JsonFeedHead> feed = stream().feed();
      return feed.isEmpty()
          ? Rejected.keepBytes(problem, element, 0, element.length)
          : Rejected.keep(
              problem, () -> feed.get().around(new String(element, UTF_8)), input.identity());
    }

    private JsonStream stream() throws IOException {
      if (elements.isEmpty()) {
        ArticleKeys keys = new ArticleKeys(input.options().keys());
        elements = Optional.of(new JsonStream(text, keys, input.identity()));
      }
      return elements.get();
    }
  }
}
