package dev.lede.ingest;

import dev.lede.ingest.JsonValue.Figure;
import dev.lede.ingest.JsonValue.Items;
import dev.lede.ingest.JsonValue.Member;
import dev.lede.ingest.JsonValue.Members;
import dev.lede.ingest.JsonValue.Nothing;
import dev.lede.ingest.JsonValue.Text;
import dev.lede.ingest.JsonValue.Truth;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * JSON as crawlers write it, read value by value. {@code NaN}, which Python programs write for a
 * missing value, and control characters inside strings are let through.
 */
final class JsonSource implements AutoCloseable {
  /** No article is nested like this; a file that is wants to exhaust the stack. */
  static final int DEEPEST = 100;

  /** The values in one article: a hundred times what the richest have, and little memory. */
  static final int MOST_VALUES = 200_000;

  private static final int LONGEST_KEY = 50_000;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Lines.LONGEST)
                  .maxNameLength(LONGEST_KEY)
                  .build())
          .build();

  private final JsonParser parser;
  private int values;

  private JsonSource(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads a part of an array of bytes in UTF-8. */
  static JsonSource of(byte[] bytes, int start, int end) {
    return new JsonSource(JSON.createParser(ObjectReadContext.empty(), bytes, start, end - start));
  }

  /** Reads a stream of bytes in UTF-8. */
  static JsonSource of(InputStream bytes) throws IOException {
    try {
      return new JsonSource(JSON.createParser(ObjectReadContext.empty(), bytes));
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Moves to the next value or the end of an array.
   *
   * @return null at the end of the input
   */
  @Nullable JsonToken advance() throws IOException, BrokenJsonException {
    try {
      return parser.nextToken();
    } catch (JacksonException e) {
      throw broken(e);
    }
  }

  /** The whole value that begins where {@link #advance} stopped. */
  JsonValue value(JsonToken token) throws IOException, BrokenJsonException {
    values = 0;
    return part(token);
  }

  /** Like {@link #advance}, where the input cannot end. */
  JsonToken next() throws IOException, BrokenJsonException {
    JsonToken token = advance();
    if (token == null) {
      throw new BrokenJsonException("the JSON breaks off", 0, 0);
    }
    return token;
  }

  /** Begins to count the values of an object that is read bit by bit. */
  void begin() {
    values = 0;
  }

  /** The key at which {@link #advance} stopped. */
  String key() {
    return Surrogates.repaired(parser.currentName());
  }

  /** The next part of an object that is read bit by bit, from {@link #begin} on. */
  JsonValue part(JsonToken token) throws IOException, BrokenJsonException {
    try {
      return read(token);
    } catch (TooManyValues e) {
      TokenStreamLocation place = parser.currentLocation();
      throw new BrokenJsonException(
          "more than " + MOST_VALUES + " values", place.getLineNr(), place.getColumnNr());
    } catch (JacksonException e) {
      throw broken(e);
    }
  }

  /** How many bytes come before the end of what was read last. */
  long offset() {
    return parser.currentLocation().getByteOffset();
  }

  /** How many bytes come before the value or the sign that was read last. */
  long startOfLast() {
    return parser.currentTokenLocation().getByteOffset();
  }

  @Override
  public void close() {
    parser.close();
  }

  private static final class TooManyValues extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private JsonValue read(JsonToken token) {
    values++;
    if (values > MOST_VALUES) {
      throw new TooManyValues();
    }
    return switch (token) {
      case START_OBJECT -> members();
      case START_ARRAY -> items();
      case VALUE_STRING -> new Text(Surrogates.repaired(parser.getString()));
      case VALUE_NUMBER_INT -> new Figure(parser.getString());
      case VALUE_NUMBER_FLOAT -> figure(parser.getString());
      case VALUE_TRUE -> new Truth(true);
      case VALUE_FALSE -> new Truth(false);
      case VALUE_NULL -> new Nothing();
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("no value begins with " + token);
    };
  }

  private static JsonValue figure(String digits) {
    char last = digits.charAt(digits.length() - 1);
    return Character.isDigit(last) ? new Figure(digits) : new Nothing();
  }

  private JsonValue members() {
    List<Member> members = new ArrayList<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = Surrogates.repaired(parser.currentName());
      members.add(new Member(key, read(parser.nextToken())));
    }
    return new Members(members);
  }

  private JsonValue items() {
    List<JsonValue> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(read(token));
    }
    return new Items(items);
  }

  private BrokenJsonException broken(JacksonException e) throws IOException {
    if (e instanceof JacksonIOException io) {
      throw io.getCause();
    }
    boolean hasPlace = e.getLocation() != null && !(e instanceof StreamConstraintsException);
    TokenStreamLocation place = hasPlace ? e.getLocation() : parser.currentLocation();
    return new BrokenJsonException(reason(e), place.getLineNr(), place.getColumnNr());
  }

  /** Our own words: Jackson's speak of its classes and settings. */
  private static String reason(JacksonException e) {
    if (e instanceof UnexpectedEndOfInputException
        || e.getOriginalMessage().contains("end-of-input")) {
      return "the JSON breaks off";
    }
    if (e instanceof StreamConstraintsException) {
      return e.getOriginalMessage().contains("nesting")
          ? "nested deeper than " + DEEPEST + " levels"
          : "a number, key or string is too long";
    }
    return "broken JSON";
  }
}
