package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.article.Origin;
import dev.lede.ingest.text.Utf8Text;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonToken;

/** One JSON object a line: a line that is broken costs nothing but itself. */
final class JsonLines implements ArticleFormat {
  private static final Set<String> EXTENSIONS = Set.of("jsonl", "ndjson", "jl");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Override
  public String name() {
    return "JSON lines";
  }

  /**
   * By its extension, if the first line does not open an array or an object that goes on. Without
   * it, by a first line that is a whole object, or a second one that begins like one.
   */
  @Override
  public boolean recognises(String fileName, Head head) {
    if (!head.isText()) {
      return false;
    }
    String[] lines = head.text().stripLeading().split("\n", 3);
    if (EXTENSIONS.contains(FileName.extension(fileName))) {
      return head.firstCharacter() != '['
          && !lines[0].strip().equals("{")
          && !(lines.length == 1 && JsonElements.isListAtStartOf(head));
    }
    return JsonShape.isObject(fileName, head)
        && !JsonElements.isListAtStartOf(head)
        && (lines.length == 1
            ? !head.isWhole() || isWholeObject(lines[0])
            : isWholeObject(lines[0]) || lines[1].startsWith("{"));
  }

  /** Whether a file of this name may hold nothing at all: no lines are no articles. */
  static boolean mayBeEmpty(String fileName) {
    return EXTENSIONS.contains(FileName.extension(fileName));
  }

  @Override
  public Articles open(Input input) {
    Utf8Text text = new Utf8Text(input.bytes(), input.charset());
    Lines lines = new Lines(text);
    JsonArticles articles = new JsonArticles(input.options());
    return new DoubtedArticles(() -> next(lines, input, articles), text);
  }

  private static Optional<Parsed> next(Lines lines, Input input, JsonArticles articles)
      throws IOException {
    while (lines.next()) {
      Origin origin = input.at(lines.number());
      if (lines.isTooLong()) {
        return problem(origin, "line longer than " + (Lines.LONGEST >> 20) + " MiB");
      }
      byte[] bytes = lines.bytes();
      int start = lines.start() + (lines.number() == 1 ? markLength(lines) : 0);
      int end = lines.end();
      if (!isBlank(bytes, start, end)) {
        Parsed parsed = parse(bytes, start, end, origin, articles);
        return Optional.of(Rejected.keepBytes(parsed, bytes, start, end));
      }
    }
    return Optional.empty();
  }

  private static Parsed parse(
      byte[] bytes, int start, int end, Origin origin, JsonArticles articles) throws IOException {
    long invalid = Utf8.firstInvalid(bytes, start, end);
    if (invalid >= 0) {
      return new Parsed.Problem(origin, InvalidUtf8Exception.message(invalid));
    }
    try (JsonSource source = JsonSource.of(bytes, start, end)) {
      JsonToken first = source.advance();
      if (first == null || first.isStructEnd()) {
        return new Parsed.Problem(origin, "no JSON");
      }
      JsonValue value = source.value(first);
      return source.advance() == null
          ? articles.read(value, origin)
          : new Parsed.Problem(origin, "more than one value on a line");
    } catch (BrokenJsonException e) {
      int at = (int) Math.min(end, start + Math.max(0, e.column() - 1));
      int column = new String(bytes, start, at - start, UTF_8).length() + 1;
      return new Parsed.Problem(origin, e.reason() + " at column " + column);
    }
  }

  private static boolean isWholeObject(String line) {
    byte[] bytes = line.getBytes(UTF_8);
    try (JsonSource source = JsonSource.of(bytes, 0, bytes.length)) {
      JsonToken first = source.advance();
      if (first != JsonToken.START_OBJECT) {
        return false;
      }
      source.value(first);
      return source.advance() == null;
    } catch (BrokenJsonException | IOException e) {
      return false;
    }
  }

  private static int markLength(Lines lines) {
    byte[] mark = BYTE_ORDER_MARK.getBytes(UTF_8);
    boolean marked = lines.end() - lines.start() >= mark.length;
    for (int i = 0; marked && i < mark.length; i++) {
      marked = lines.bytes()[lines.start() + i] == mark[i];
    }
    return marked ? mark.length : 0;
  }

  private static boolean isBlank(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  private static Optional<Parsed> problem(Origin origin, String why) {
    return Optional.of(new Parsed.Problem(origin, why));
  }
}
