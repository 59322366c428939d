package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.article.Field;
import dev.lede.ingest.JsonValue.Items;
import dev.lede.ingest.JsonValue.Member;
import dev.lede.ingest.JsonValue.Members;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;

/**
 * The values of a stream of JSON that should be articles, one at a time: those that stand alone or
 * in an array, and those in a list inside an object, {@code {"articles": [...]}}, which is never
 * held as a whole.
 */
final class JsonElements {
  /** The keys of lists of articles, and of objects around them. */
  private static final Set<String> LISTS =
      Set.of(
          "articles",
          "entries",
          "stories",
          "news",
          "items",
          "data",
          "results",
          "docs",
          "documents",
          "hits",
          "posts",
          "response",
          "result",
          "feed",
          "@graph",
          "newsitems",
          "records");

  /** Those of them that are lists of articles even in an object that has a title. */
  private static final Set<String> LISTS_OF_ARTICLES =
      Set.of("articles", "entries", "stories", "news");

  private static final String GRAPH = "@graph";

  /** In a graph of linked data there are people and pages as well. */
  private static final Pattern ARTICLE_TYPE =
      Pattern.compile("\"@type\":[^,}]{0,200}(?:Article|Posting|Report|Review)");

  /**
   * A value that should be an article.
   *
   * @param feed what the list around it says of it
   */
  record Element(JsonValue value, Optional<JsonFeedHead> feed) {

    /** The value as it can be read without the file. */
    JsonValue withFeed() {
      return feed.map(head -> head.around(value)).orElse(value);
    }
  }

  /** What is open around the place where the stream stands. */
  private sealed interface Frame {

    /** An array that is the whole file. */
    record Whole() implements Frame {}

    /** A list inside an object. */
    record Listing(String key, Optional<JsonFeedHead> feed) implements Frame {}

    /** An object that is an article unless a list is found in it. */
    final class Open implements Frame {
      private final String key;
      private final List<Member> members = new ArrayList<>();
      private boolean holdsList;

      /**
       * @param key under which it stands in the object around it; empty where there is none
       */
      Open(String key) {
        this.key = key;
      }
    }
  }

  /**
   * What is open around the end of the last element, the innermost first.
   *
   * @param offset the bytes before that place
   */
  private record Mark(long offset, List<Frame> frames) {
    /** JSON that opens the same. */
    String opening() {
      StringBuilder opening = new StringBuilder();
      for (Frame frame : frames.reversed()) {
        opening.append(frame instanceof Frame.Open ? "{\"\":" : "[");
      }
      return opening.toString();
    }
  }

  private JsonSource json;
  private final ArticleKeys keys;
  private final Optional<String> file;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private boolean foundList;
  private Mark mark = new Mark(0, List.of());
  private boolean begun;

  /**
   * Reads nothing yet.
   *
   * @param file where the stream was read; see {@link Input#identity}
   */
  JsonElements(JsonSource json, ArticleKeys keys, Optional<String> file) {
    this.json = json;
    this.keys = keys;
    this.file = file;
  }

  /** Whether a file begins with an object around a list of articles. */
  static boolean isListAtStartOf(Head head) {
    try (JsonSource json = JsonSource.of(new ByteArrayInputStream(head.text().getBytes(UTF_8)))) {
      JsonElements elements = new JsonElements(json, new ArticleKeys(Map.of()), Optional.empty());
      try {
        elements.next();
      } catch (BrokenJsonException e) {
        // The beginning of a file may end anywhere.
      }
      return elements.foundList;
    } catch (IOException e) {
      return false;
    }
  }

  /** The next value; empty at the end of the stream. */
  Optional<Element> next() throws IOException, BrokenJsonException {
    mark(json.offset());
    for (JsonToken token = json.advance(); token != null; token = json.advance()) {
      begun = true;
      Optional<Element> element = element(token);
      if (element.isPresent()) {
        return element;
      }
      mark(json.offset());
    }
    return Optional.empty();
  }

  /** Marks the end of an element; inside one that is read bit by bit there is none. */
  private void mark(long offset) {
    if (!(frames.peek() instanceof Frame.Open)) {
      mark = new Mark(offset, List.copyOf(frames));
      begun = false;
    }
  }

  /** How many bytes come before the end of the last element. */
  long endOfLast() {
    return mark.offset;
  }

  /** Whether something was read behind it. */
  boolean hasBegun() {
    return begun;
  }

  /** Whether a list is open around the end of the last element. */
  boolean isInList() {
    return !mark.frames.isEmpty();
  }

  /** What the list around the last element says of it. */
  Optional<JsonFeedHead> feed() {
    return mark.frames.stream()
        .limit(1)
        .filter(Frame.Listing.class::isInstance)
        .flatMap(list -> ((Frame.Listing) list).feed.stream())
        .findFirst();
  }

  /** What to read before anything that came behind the end of the last element. */
  String opening() {
    return mark.opening();
  }

  /**
   * Reads on behind the end of the last element.
   *
   * @param source begins with {@link #opening}
   */
  void readOn(JsonSource source) throws IOException {
    json = source;
    frames.clear();
    frames.addAll(mark.frames);
    try {
      for (Frame frame : mark.frames) {
        json.advance();
        if (frame instanceof Frame.Open) {
          json.advance();
        }
      }
    } catch (BrokenJsonException e) {
      throw new IllegalStateException("not JSON: " + mark.opening(), e);
    }
  }

  private Optional<Element> element(JsonToken token) throws IOException, BrokenJsonException {
    if (token == JsonToken.END_ARRAY) {
      frames.pop();
      return Optional.empty();
    }
    Frame frame = frames.isEmpty() ? new Frame.Whole() : frames.peek();
    return switch (frame) {
      case Frame.Whole whole -> single(token);
      case Frame.Listing list -> listed(list, token);
      case Frame.Open object -> token == JsonToken.END_OBJECT ? closed(object) : member(object);
    };
  }

  private Optional<Element> single(JsonToken token) throws IOException, BrokenJsonException {
    if (token == JsonToken.START_ARRAY && frames.isEmpty()) {
      frames.push(new Frame.Whole());
      return Optional.empty();
    }
    if (token == JsonToken.START_OBJECT) {
      json.begin();
      frames.push(new Frame.Open(""));
      return Optional.empty();
    }
    return Optional.of(new Element(json.value(token), Optional.empty()));
  }

  private Optional<Element> listed(Frame.Listing list, JsonToken token)
      throws IOException, BrokenJsonException {
    JsonValue value = json.value(token);
    boolean other = list.key.equals(GRAPH) && !ARTICLE_TYPE.matcher(JsonText.of(value)).find();
    return other ? Optional.empty() : Optional.of(new Element(value, list.feed));
  }

  /** An object ends: it was an article, a part of one, or nothing but the frame of a list. */
  private Optional<Element> closed(Frame.Open object) {
    frames.pop();
    object.holdsList |= isEmptyList(object);
    foundList |= object.holdsList;
    Members members = new Members(object.members);
    if (frames.peek() instanceof Frame.Open outer) {
      outer.holdsList |= object.holdsList;
      outer.members.add(new Member(object.key, members));
      return Optional.empty();
    }
    return object.holdsList
        ? Optional.empty()
        : Optional.of(new Element(members, Optional.empty()));
  }

  private Optional<Element> member(Frame.Open object) throws IOException, BrokenJsonException {
    String key = json.key();
    JsonToken token = json.next();
    boolean mayBeList = LISTS.contains(key.toLowerCase(Locale.ROOT)) && !isArticle(object, key);
    if (mayBeList && token == JsonToken.START_OBJECT) {
      frames.push(new Frame.Open(key));
      return Optional.empty();
    }
    if (mayBeList && token == JsonToken.START_ARRAY) {
      return list(object, key);
    }
    object.members.add(new Member(key, json.part(token)));
    return Optional.empty();
  }

  private Optional<Element> list(Frame.Open object, String key)
      throws IOException, BrokenJsonException {
    JsonToken first = json.next();
    if (first == JsonToken.START_OBJECT) {
      foundList = true;
      Frame.Listing list = new Frame.Listing(key, JsonFeedHead.of(object.members, file));
      object.holdsList = true;
      frames.push(list);
      mark(json.startOfLast());
      begun = true;
      return listed(list, first);
    }
    List<JsonValue> values = new ArrayList<>();
    for (JsonToken token = first; token != JsonToken.END_ARRAY; token = json.next()) {
      values.add(json.part(token));
    }
    object.members.add(new Member(key, new Items(values)));
    return Optional.empty();
  }

  /** Whether an object is the frame of a list that happens to be empty. */
  private boolean isEmptyList(Frame.Open object) {
    return object.members.stream().anyMatch(JsonElements::isEmptyList)
        && object.members.stream()
            .flatMap(member -> keys.meaning(member.key()).stream())
            .noneMatch(one -> one.field() == Field.BODY || one.field() == Field.HEADLINE);
  }

  private static boolean isEmptyList(Member member) {
    return LISTS.contains(member.key().toLowerCase(Locale.ROOT))
        && member.value() instanceof Items items
        && items.values().isEmpty();
  }

  /** Whether what was read of an object shows that it is an article, so that no list follows. */
  private boolean isArticle(Frame.Open object, String listKey) {
    if (JsonFeedHead.isFeed(object.members)) {
      return false;
    }
    boolean ofArticles = LISTS_OF_ARTICLES.contains(listKey.toLowerCase(Locale.ROOT));
    return object.members.stream()
        .flatMap(member -> keys.meaning(member.key()).stream())
        .anyMatch(
            meaning ->
                (meaning.field() == Field.BODY && meaning.rank() < ArticleKeys.LESSER)
                    || (meaning.field() == Field.HEADLINE && !ofArticles));
  }
}
