package dev.lede.ingest;

import dev.lede.article.Field;
import dev.lede.article.Origin;
import dev.lede.ingest.JsonValue.Member;
import dev.lede.ingest.JsonValue.Nothing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An article whose parts stand under keys of somebody else's choice. Of the keys that mean one
 * field the one that counts most and is not empty wins; the others and all unknown ones are kept.
 */
final class MappedArticle {
  /** A member of the object that means a field, with the texts that were found in it. */
  private record Candidate(int rank, Member member, List<String> texts) {}

  /** Where an interface gives only the beginning of a body it ends with the number of the rest. */
  private static final Pattern CUT_OFF = Pattern.compile("\\s*\\[\\+\\d{1,9} chars\\]$");

  private final Map<Field, Candidate> chosen = new EnumMap<>(Field.class);
  private final Map<String, JsonValue> kept = new HashMap<>();
  private final Draft draft = new Draft();

  /** Beside this key, which trafilatura writes, the source is the address of the page. */
  private static final String HOST_OF_ADDRESS = "source-hostname";

  private static final String ADDRESS = "source";

  private MappedArticle() {}

  /**
   * Reads an article.
   *
   * @param feed what the feed that it stands in says of it; empty where it stands in none
   */
  static Parsed read(
      JsonValue.Members object, ArticleKeys keys, Optional<JsonFeedHead> feed, Origin origin) {
    return draft(object, keys, feed).finish(origin, Optional.empty());
  }

  /** The parts of an article, to be finished; see {@link #read}. */
  static Draft draft(JsonValue.Members object, ArticleKeys keys, Optional<JsonFeedHead> feed) {
    MappedArticle article = new MappedArticle();
    for (Member member : Enclosed.members(object)) {
      article.add(member, keys.meaning(member.key()));
    }
    article.chosen.forEach(article::fill);
    article.takeWhatTheBodySays();
    article.takeAddresses(object);
    feed.ifPresent(head -> head.complete(article.draft));
    article.kept.forEach(article.draft::extra);
    return article.draft;
  }

  private void add(Member member, Optional<ArticleKeys.Meaning> meaning) {
    if (meaning.isEmpty()) {
      keep(member);
      return;
    }
    Field field = meaning.get().field();
    Candidate candidate =
        new Candidate(meaning.get().rank(), member, Values.texts(member.value(), field));
    Candidate best = chosen.get(field);
    if (candidate.texts.isEmpty()) {
      keepUnlessBlank(member);
    } else if (best == null) {
      chosen.put(field, candidate);
    } else if (isBetter(candidate, best, field)) {
      keep(best.member);
      chosen.put(field, candidate);
    } else {
      keep(member);
    }
  }

  /**
   * A date that can be read is better than one that cannot, whatever their keys, and so is a source
   * that has a name.
   */
  private static boolean isBetter(Candidate candidate, Candidate best, Field field) {
    if (field == Field.PUBLISHED && isDate(candidate) != isDate(best)) {
      return isDate(candidate);
    }
    if (field == Field.SOURCE && isAddress(candidate.texts) != isAddress(best.texts)) {
      return isAddress(best.texts);
    }
    return candidate.rank < best.rank;
  }

  private static boolean isAddress(List<String> texts) {
    return texts.get(0).startsWith("http://") || texts.get(0).startsWith("https://");
  }

  private static boolean isDate(Candidate candidate) {
    return Dates.read(candidate.texts.get(0)) instanceof DateReading.Read;
  }

  /** Keeps a value in which no text was found, such as an object of an unknown kind. */
  private void keepUnlessBlank(Member member) {
    boolean blank =
        switch (member.value()) {
          case JsonValue.Text text -> true;
          case JsonValue.Nothing nothing -> true;
          case JsonValue.Items items -> items.values().isEmpty();
          case JsonValue.Members members -> members.members().isEmpty();
          case JsonValue.Figure figure -> false;
          case JsonValue.Truth truth -> false;
        };
    if (!blank) {
      keep(member);
    }
  }

  /** Keeps a value under its key, or under {@code key 2} where the key came twice. */
  private void keep(Member member) {
    if (member.value() instanceof Nothing) {
      return;
    }
    String key = member.key();
    for (int number = 2; kept.containsKey(key); number++) {
      key = member.key() + " " + number;
    }
    kept.put(key, member.value());
  }

  private void fill(Field field, Candidate candidate) {
    List<String> texts = candidate.texts;
    switch (field) {
      case ID -> draft.id = first(candidate).strip();
      case HEADLINE -> draft.headline = line(first(candidate));
      case BODY -> draft.body = body(texts);
      case AUTHOR -> draft.bylines.addAll(texts.stream().map(Markup::text).toList());
      case SOURCE -> draft.source = line(first(candidate));
      case SECTION -> draft.section = line(first(candidate));
      case TAG -> draft.tags.addAll(tags(texts));
      case PLACE -> draft.place = line(first(candidate));
      case URL -> draft.url = first(candidate).strip();
      case LANGUAGE -> draft.language = first(candidate).strip();
      case PUBLISHED -> {
        draft.date = first(candidate);
        draft.dateKey = candidate.member.key();
        draft.dateValue = candidate.member.value();
      }
      case LEDE,
          STORY,
          WRITTEN_IN,
          FIRST_INDEXED,
          SEQUENCE,
          REVISION,
          EARLIER_HEADLINES,
          COPY_BANDS,
          FAMILY,
          CLUSTER,
          ORIGIN,
          FINGERPRINT,
          EXTRA ->
          throw new IllegalStateException("no key means " + field);
    }
  }

  /** The first text of a field that takes only one; where there are more, all of them are kept. */
  private String first(Candidate candidate) {
    if (candidate.texts.stream().distinct().count() > 1) {
      keep(candidate.member);
    }
    return candidate.texts.get(0);
  }

  /** Some archives keep the byline, the desk and the date among the parts of the body. */
  private void takeWhatTheBodySays() {
    Candidate body = chosen.get(Field.BODY);
    if (body == null) {
      return;
    }
    JsonValue parts = body.member.value();
    if (draft.section.isEmpty()) {
      BodyParts.part(parts, "kicker").ifPresent(it -> fill(Field.SECTION, part("kicker", it)));
    }
    if (draft.bylines.isEmpty()) {
      BodyParts.part(parts, "byline").ifPresent(it -> fill(Field.AUTHOR, part("byline", it)));
    }
    if (draft.date.isEmpty()) {
      BodyParts.part(parts, "date").ifPresent(it -> fill(Field.PUBLISHED, part("date", it)));
    }
  }

  private static Candidate part(String key, JsonValue value) {
    List<String> texts = Values.texts(value, Field.SECTION);
    return new Candidate(0, new Member(key, value), texts.isEmpty() ? List.of("") : texts);
  }

  /**
   * Tells addresses from names. An address as the source is that of a site or a feed: many articles
   * may have it. An id that is an address is one.
   */
  private void takeAddresses(JsonValue.Members object) {
    Candidate source = chosen.get(Field.SOURCE);
    if (source != null && isAddress(source.texts)) {
      keep(source.member);
      draft.source = NormalisedUrl.source(draft.source);
    }
    boolean isOfPage =
        object.members().stream().anyMatch(member -> member.key().equals(HOST_OF_ADDRESS));
    if (draft.url.isEmpty()
        && isOfPage
        && kept.get(ADDRESS) instanceof JsonValue.Text address
        && isAddress(List.of(address.text()))) {
      draft.url = address.text();
      kept.remove(ADDRESS);
    }
    if (draft.url.isEmpty() && isAddress(List.of(draft.id))) {
      draft.url = draft.id;
    }
  }

  private static String line(String text) {
    return Paragraphs.oneLine(Markup.text(text));
  }

  private static String body(List<String> texts) {
    List<String> paragraphs = new ArrayList<>();
    texts.forEach(text -> paragraphs.add(Markup.text(text)));
    String body = Paragraphs.of(String.join("\n\n", paragraphs));
    return CUT_OFF.matcher(body).replaceFirst("");
  }

  private static List<String> tags(List<String> texts) {
    Stream<String> tags =
        texts.size() == 1 ? Arrays.stream(texts.get(0).split("[,;]", -1)) : texts.stream();
    return tags.map(MappedArticle::line).filter(tag -> !tag.isEmpty()).distinct().toList();
  }
}
