package dev.lede.ingest;

import dev.lede.article.Article;
import dev.lede.article.Lede;
import dev.lede.article.Origin;
import dev.lede.ingest.DateReading.Read;
import dev.lede.ingest.DateReading.Unreadable;
import dev.lede.ingest.JsonValue.Nothing;
import dev.lede.ingest.text.Mojibake;
import dev.lede.schema.IdField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An article in the making: a format puts in plain text, and {@link #finish} reads the bylines and
 * the date and finds out what was not given.
 */
final class Draft {
  String id = "";
  String headline = "";
  String body = "";
  final List<String> bylines = new ArrayList<>();
  String source = "";
  String section = "";
  final List<String> tags = new ArrayList<>();
  String place = "";
  String url = "";
  String language = "";
  String date = "";
  String dateKey = "date";
  JsonValue dateValue = new Nothing();

  /** Where a byline is kept that names a role, a paper or an address beside its authors. */
  private static final String BYLINE = "byline";

  private final SortedMap<String, String> extra = new TreeMap<>();
  private final List<String> warnings = new ArrayList<>();

  /** Keeps a value that has no field. */
  void extra(String key, JsonValue value) {
    extra.put(key, JsonText.of(value));
  }

  /** Says what was not understood, in one sentence. */
  void warn(String why) {
    warnings.add(why);
  }

  /**
   * Makes the article.
   *
   * @param wholeFile what names the file where the article is all of it
   */
  Parsed finish(Origin origin, Optional<String> wholeFile) {
    mend();
    if (headline.isEmpty() && body.isEmpty()) {
      return new Parsed.Problem(origin, "neither a headline nor a body");
    }
    if (id.length() > IdField.LONGEST) {
      return new Parsed.Problem(
          origin,
          "id is %d characters long, the longest may be %d"
              .formatted(id.length(), IdField.LONGEST));
    }
    String knownSource = source.isEmpty() ? NormalisedUrl.source(url) : source;
    Article.Builder article =
        Article.builder(Identity.of(this, knownSource, wholeFile))
            .headline(headline)
            .body(body)
            .authors(authors())
            .source(knownSource)
            .section(section)
            .tags(tags)
            .place(place.isEmpty() ? datelinePlace() : place)
            .url(url)
            .language(language)
            .origin(origin);
    addDate(article);
    return new Parsed.Ok(article.extra(extra).build(), Optional.empty(), warnings);
  }

  private void mend() {
    if (Mojibake.isIn(headline + "\n" + body)) {
      headline = Mojibake.mended(headline);
      body = Mojibake.mended(body);
      bylines.replaceAll(Mojibake::mended);
      warn(Mojibake.MENDED);
    }
    if (Mojibake.isLost(headline) || Mojibake.isLost(body)) {
      warn(Mojibake.LOST);
    }
  }

  /** The place that begins the body, or the lede where a headline or a byline stands above it. */
  private String datelinePlace() {
    String first = Dateline.place(body);
    return first.isEmpty() ? Dateline.place(Lede.of(headline, body)) : first;
  }

  private List<String> authors() {
    Set<String> names = new LinkedHashSet<>();
    for (String byline : bylines) {
      List<String> read = Byline.names(byline);
      names.addAll(read);
      if (Byline.saysMoreThan(read, byline)) {
        extra.merge(BYLINE, JsonText.of(new JsonValue.Text(byline)), (first, next) -> first);
      }
    }
    return List.copyOf(names);
  }

  private void addDate(Article.Builder article) {
    if (date.isBlank()) {
      return;
    }
    switch (Dates.read(date)) {
      case Read read -> article.published(read.published());
      case Unreadable unreadable -> {
        warnings.add(unreadable.why());
        extra.put(dateKey, JsonText.of(dateValue));
        extra.put(DateDoubt.KEY, unreadable.doubt().json());
      }
    }
  }
}
