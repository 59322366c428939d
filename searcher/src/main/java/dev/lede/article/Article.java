package dev.lede.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One news article. Text that was not given is the empty string.
 *
 * @param id unique within an index
 * @param headline one line of plain text
 * @param body plain text, its paragraphs separated by one empty line
 * @param authors one name each, in the order of the byline
 * @param source the publisher or agency
 * @param section the desk or section
 * @param tags the publisher's keywords
 * @param place the place of the dateline
 * @param url where it was published, as it was given
 * @param language a code such as {@code en} or {@code pt-BR}
 * @param published when it was published; empty for an undated article
 * @param extra values that have no field here, each as JSON text under the key it came with
 * @param origin where it was read
 */
public record Article(
    String id,
    String headline,
    String body,
    List<String> authors,
    String source,
    String section,
    List<String> tags,
    String place,
    String url,
    String language,
    Optional<Published> published,
    SortedMap<String, String> extra,
    Origin origin) {

  public Article {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("an article needs an id: " + origin);
    }
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    extra = Collections.unmodifiableSortedMap(new TreeMap<>(extra));
  }

  /** The opening of the body that sums the story up; see {@link Lede}. */
  public String lede() {
    return Lede.of(headline, body);
  }

  /** The headline, or the first words of the body where there is none. */
  public String heading() {
    return headline.isEmpty() ? Lede.firstWords(body, 12) : headline;
  }

  /** Starts an article with the one thing every article has. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** This article's values, to be changed in a copy. */
  public Builder toBuilder() {
    Builder copy = new Builder(id);
    copy.headline = headline;
    copy.body = body;
    copy.authors.addAll(authors);
    copy.source = source;
    copy.section = section;
    copy.tags.addAll(tags);
    copy.place = place;
    copy.url = url;
    copy.language = language;
    copy.published = published;
    copy.extra.putAll(extra);
    copy.origin = origin;
    return copy;
  }

  /** Collects the values of an article; what is not set is empty. */
  public static final class Builder {
    private final String id;
    private String headline = "";
    private String body = "";
    private final List<String> authors = new ArrayList<>();
    private String source = "";
    private String section = "";
    private final List<String> tags = new ArrayList<>();
    private String place = "";
    private String url = "";
    private String language = "";
    private Optional<Published> published = Optional.empty();
    private final SortedMap<String, String> extra = new TreeMap<>();
    private Origin origin = Origin.PROGRAM;

    private Builder(String id) {
      this.id = id;
    }

    public Builder headline(String value) {
      headline = value;
      return this;
    }

    public Builder body(String value) {
      body = value;
      return this;
    }

    public Builder author(String value) {
      authors.add(value);
      return this;
    }

    public Builder authors(List<String> values) {
      authors.clear();
      authors.addAll(values);
      return this;
    }

    public Builder source(String value) {
      source = value;
      return this;
    }

    public Builder section(String value) {
      section = value;
      return this;
    }

    public Builder tag(String value) {
      tags.add(value);
      return this;
    }

    public Builder tags(List<String> values) {
      tags.clear();
      tags.addAll(values);
      return this;
    }

    public Builder place(String value) {
      place = value;
      return this;
    }

    public Builder url(String value) {
      url = value;
      return this;
    }

    public Builder language(String value) {
      language = value;
      return this;
    }

    public Builder published(Published value) {
      published = Optional.of(value);
      return this;
    }

    /** Keeps a value that has no field of its own, given as JSON text. */
    public Builder extra(String key, String json) {
      extra.put(key, json);
      return this;
    }

    public Builder extra(Map<String, String> values) {
      extra.putAll(values);
      return this;
    }

    public Builder origin(Origin value) {
      origin = value;
      return this;
    }

    /** Builds the article; throws {@link IllegalArgumentException} if the id is empty. */
    public Article build() {
      return new Article(
          id, headline, body, authors, source, section, tags, place, url, language, published,
          extra, origin);
    }
  }
}
