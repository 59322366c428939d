package dev.lede.ingest;

import dev.lede.ingest.JsonValue.Text;
import dev.lede.ingest.markup.MarkupElement;
import dev.lede.ingest.markup.MarkupLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes an article of the News Industry Text Format apart. */
final class NitfArticle {
  static final MarkupLayout LAYOUT =
      new MarkupLayout(
          Set.of(
              "p",
              "block",
              "hl1",
              "hl2",
              "bq",
              "ol",
              "ul",
              "li",
              "dl",
              "dt",
              "dd",
              "pre",
              "hr",
              "tr",
              "table",
              "nitf-table",
              "note",
              "lead",
              "br",
              "abstract",
              "credit"),
          Set.of("media", "nitf-table-metadata", "body.head", "body.end"),
          false);

  /** A class of The New York Times for the whole text, beside blocks that repeat parts of it. */
  private static final String WHOLE_TEXT = "full_text";

  private static final String NORMALISED = "normalized_byline";

  private final MarkupElement article;
  private final Draft draft = new Draft();

  private NitfArticle(MarkupElement article) {
    this.article = article;
  }

  /** The parts of an article. */
  static Draft draft(MarkupElement nitf) {
    NitfArticle article = new NitfArticle(nitf);
    article.readText();
    article.readOrigin();
    article.draft.tags.addAll(article.tags());
    return article.draft;
  }

  private void readText() {
    draft.headline = text("hl1").or(() -> text("hedline")).or(() -> text("title")).orElse("");
    text("hl2").ifPresent(line -> draft.extra("subheadline", new Text(line)));
    draft.bylines.addAll(bylines());
    List<String> abstracts =
        article.all("abstract").stream()
            .map(NitfArticle::paragraphs)
            .filter(t -> !t.isEmpty())
            .toList();
    draft.body = body().or(() -> abstracts.stream().findFirst()).orElse("");
    abstracts.stream()
        .filter(text -> !draft.body.startsWith(text))
        .findFirst()
        .ifPresent(text -> draft.extra("abstract", new Text(text)));
  }

  private Optional<String> body() {
    List<MarkupElement> whole =
        article.all("block").stream()
            .filter(block -> block.attribute("class").equals(WHOLE_TEXT))
            .toList();
    List<MarkupElement> contents = whole.isEmpty() ? article.all("body.content") : whole;
    List<MarkupElement> bodies = contents.isEmpty() ? article.all("body") : contents;
    String text =
        Paragraphs.of(String.join("\n\n", bodies.stream().map(one -> one.text(LAYOUT)).toList()));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static String paragraphs(MarkupElement element) {
    return Paragraphs.of(element.text(LAYOUT));
  }

  private List<String> bylines() {
    List<MarkupElement> all = article.all("byline");
    List<MarkupElement> printed =
        all.stream().filter(one -> !one.attribute("class").equals(NORMALISED)).toList();
    return (printed.isEmpty() ? all : printed)
        .stream().map(NitfArticle::line).filter(line -> !line.isEmpty()).toList();
  }

  private void readOrigin() {
    draft.id = id();
    draft.url =
        Stream.of(value("pubdata", "ex-ref"))
            .filter(ref -> ref.startsWith("http"))
            .findFirst()
            .orElse("");
    draft.source =
        first(
            value("pubdata", "name"),
            value("doc.copyright", "holder"),
            text("distributor").orElse(""));
    draft.section =
        first(firstOf(meta("online_sections")), value("pubdata", "position.section"), meta("dsk"));
    draft.language =
        first(
            article.attribute("xml:lang"),
            article.first("body").map(b -> b.attribute("xml:lang")).orElse(""));
    draft.date =
        first(
            value("date.issue", "norm"),
            value("story.date", "norm"),
            value("pubdata", "date.publication"),
            day(),
            value("date.release", "norm"));
    draft.dateValue = new Text(draft.date);
    draft.place = place();
  }

  /** The id: a bare number is one among those of its registrar, where that is named. */
  private String id() {
    String id = value("doc-id", "id-string");
    String registrar = value("doc-id", "regsrc");
    return id.isEmpty() || registrar.isEmpty() || id.indexOf(':') > 0 ? id : registrar + ":" + id;
  }

  /** The day of publication in the three parts of The New York Times. */
  private String day() {
    String year = meta("publication_year");
    String month = meta("publication_month");
    String day = meta("publication_day_of_month");
    boolean complete = year.length() == 4 && !month.isEmpty() && !day.isEmpty();
    return complete
        ? year
            + "-"
            + "0".repeat(month.length() == 1 ? 1 : 0)
            + month
            + "-"
            + "0".repeat(day.length() == 1 ? 1 : 0)
            + day
        : "";
  }

  private String place() {
    Optional<MarkupElement> dateline = article.first("dateline");
    Optional<String> location =
        dateline.flatMap(line -> line.first("location")).map(NitfArticle::line);
    return location.or(() -> dateline.map(NitfArticle::line).map(Dateline::placeAlone)).orElse("");
  }

  private Set<String> tags() {
    List<String> found = new ArrayList<>();
    article.all("keyword").forEach(one -> found.add(one.attribute("key")));
    article.all("tobject.subject").forEach(subject -> found.add(subject(subject)));
    article.first("docdata").stream()
        .flatMap(data -> data.all("classifier", "org", "person", "location").stream())
        .forEach(one -> found.add(line(one)));
    Set<String> tags = new LinkedHashSet<>();
    // A path such as Top/News/World names shelves of an archive and repeats what stands beside it.
    found.stream().filter(tag -> !tag.isEmpty() && !tag.startsWith("Top/")).forEach(tags::add);
    return tags;
  }

  private static String subject(MarkupElement subject) {
    return first(
        subject.attribute("tobject.subject.detail"),
        subject.attribute("tobject.subject.matter"),
        subject.attribute("tobject.subject.type"));
  }

  private Optional<String> text(String name) {
    return article.all(name).stream()
        .map(NitfArticle::line)
        .filter(line -> !line.isEmpty())
        .findFirst();
  }

  private String value(String name, String attribute) {
    return article.all(name).stream()
        .map(one -> one.attribute(attribute))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String meta(String name) {
    return article.all("meta").stream()
        .filter(meta -> meta.attribute("name").equals(name))
        .map(meta -> meta.attribute("content"))
        .findFirst()
        .orElse("");
  }

  private static String firstOf(String list) {
    return list.split(";", 2)[0].strip();
  }

  private static String line(MarkupElement element) {
    return Paragraphs.oneLine(element.text());
  }

  private static String first(String... texts) {
    return Arrays.stream(texts).filter(text -> !text.isBlank()).findFirst().orElse("");
  }
}
