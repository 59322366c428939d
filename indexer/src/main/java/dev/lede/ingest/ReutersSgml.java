package dev.lede.ingest;

import dev.lede.ingest.JsonValue.Text;
import dev.lede.ingest.markup.MarkupElement;
import dev.lede.ingest.markup.MarkupLayout;
import dev.lede.ingest.markup.MarkupStart;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The collection Reuters-21578: a thousand stories a file, in SGML. */
final class ReutersSgml implements ArticleFormat {
  private static final String STORY = "reuters";

  private static final String SOURCE = "Reuters";

  private static final List<String> TAGS =
      List.of("topics", "places", "people", "orgs", "exchanges", "companies");

  private static final MarkupLayout LAYOUT =
      new MarkupLayout(Set.of(), Set.of("title", "dateline", "author", "unknown"), true);

  /** The sign-off of the wire at the end of a story. */
  private static final Pattern SIGN_OFF =
      Pattern.compile("\\s+Reuter[\\s\\p{Cntrl}]*$", Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "Reuters-21578";
  }

  @Override
  public boolean recognises(String fileName, Head head) {
    return head.markup().filter(ReutersSgml::isCollection).isPresent();
  }

  private static boolean isCollection(MarkupStart start) {
    return start.root().equals(STORY) && start.text().toUpperCase(Locale.ROOT).contains("NEWID=");
  }

  @Override
  public Articles open(Input input) {
    MarkupArticles.Kind kind =
        new MarkupArticles.Kind(Set.of(STORY), Set.of(), Map.of(), "stories");
    return new MarkupArticles(input, kind, context -> ReutersSgml::draft);
  }

  private static Draft draft(MarkupElement story) {
    Draft draft = new Draft();
    String number = story.attribute("newid");
    draft.id = number.isEmpty() ? "" : "reuters-21578:" + number;
    draft.source = SOURCE;
    draft.headline = line(story, "title");
    MarkupElement body = story.first("body").or(() -> story.first("text")).orElse(story);
    draft.body = Paragraphs.of(SIGN_OFF.matcher(body.text(LAYOUT)).replaceFirst(""));
    draft.date = line(story, "date");
    draft.dateValue = new Text(draft.date);
    draft.place = Dateline.placeAlone(line(story, "dateline"));
    Optional.of(line(story, "author"))
        .filter(name -> !name.isEmpty())
        .ifPresent(draft.bylines::add);
    draft.tags.addAll(tags(story));
    return draft;
  }

  private static Set<String> tags(MarkupElement story) {
    Set<String> tags = new LinkedHashSet<>();
    for (String name : TAGS) {
      story.child(name).stream()
          .flatMap(list -> list.children("d").stream())
          .forEach(tag -> tags.add(Paragraphs.oneLine(tag.text())));
    }
    tags.remove("");
    return tags;
  }

  private static String line(MarkupElement story, String name) {
    return story.first(name).map(one -> Paragraphs.oneLine(one.text())).orElse("");
  }
}
