package dev.lede.ingest;

import dev.lede.ingest.JsonValue.Text;
import dev.lede.ingest.markup.MarkupElement;
import dev.lede.ingest.markup.MarkupLayout;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes a document of TREC apart. Each newspaper has names of its own for the same parts: AP, the
 * Wall Street Journal, the Los Angeles Times, the Financial Times, FBIS, The New York Times.
 */
final class TrecDocument {
  private static final MarkupLayout LAYOUT =
      new MarkupLayout(
          Set.of("p", "h3", "h4", "table", "div", "li", "tr"), Set.of("graphic"), true);

  /** The elements of the text, in the order in which a reader sees them. */
  private static final List<String> TEXT = List.of("lp", "leadpara", "text");

  /** What is neither text nor headline in a document that has no element for its text. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "docno", "docid", "dochdr", "fileid", "first", "second", "doctype", "date", "date_time");

  private final MarkupElement document;
  private final Draft draft = new Draft();

  private TrecDocument(MarkupElement document) {
    this.document = document;
  }

  /** The parts of a document. */
  static Draft draft(MarkupElement element) {
    TrecDocument document = new TrecDocument(element);
    document.read();
    return document.draft;
  }

  private void read() {
    draft.id = line("docno").or(() -> attribute("id")).or(() -> line("docid")).orElse("");
    draft.headline =
        line("headline")
            .or(() -> line("hl"))
            .or(() -> line("head"))
            .or(() -> line("ti"))
            .or(() -> line("title"))
            .orElse("");
    draft.body = body();
    line("byline").or(() -> line("author")).or(() -> line("au")).ifPresent(draft.bylines::add);
    draft.place = line("dateline").map(Dateline::placeAlone).orElse("");
    draft.source = line("pub").or(() -> line("so")).map(TrecDocument::paper).orElse("");
    draft.section = line("section").orElse("");
    draft.language = attribute("lang").orElse("");
    draft.tags.addAll(tags());
    String date =
        Stream.of("date", "date1", "dd", "pubdate", "date_time")
            .flatMap(name -> line(name).stream())
            .findFirst()
            .orElse("");
    draft.date = TrecDate.of(date, draft.id);
    draft.dateValue = new Text(date);
    if (!date.isEmpty() && !date.equals(draft.date)) {
      draft.extra("date", new Text(date));
    }
  }

  /** {@code WALL STREET JOURNAL (J), PAGE -16} without the page. */
  private static String paper(String source) {
    String name = source.split(" \\(|, PAGE", 2)[0];
    return TitleCase.isCapitals(name) ? TitleCase.of(name) : name;
  }

  private String body() {
    String text =
        TEXT.stream()
            .flatMap(name -> document.all(name).stream())
            .map(one -> one.text(LAYOUT))
            .collect(Collectors.joining("\n\n"));
    return Paragraphs.of(SgmlCharacters.in(text.isBlank() ? rest() : text));
  }

  /** The text of a document that is a page of the web, or has its text in no element. */
  private String rest() {
    boolean page = document.child("dochdr").isPresent() || document.child("text").isEmpty();
    return page ? document.text(new MarkupLayout(LAYOUT.paragraphs(), NO_TEXT, true)) : "";
  }

  private Set<String> tags() {
    return Stream.of("subject", "in", "ns", "topics", "keyword")
        .flatMap(name -> document.children(name).stream())
        .flatMap(one -> Arrays.stream(one.text(LAYOUT).split("[;\\n]", -1)))
        .map(Paragraphs::oneLine)
        .filter(tag -> !tag.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Optional<String> line(String name) {
    return document.all(name).stream()
        .map(one -> Paragraphs.oneLine(SgmlCharacters.in(one.text(LAYOUT))))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private Optional<String> attribute(String name) {
    return Optional.of(document.attribute(name)).filter(value -> !value.isEmpty());
  }
}
