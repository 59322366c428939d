package dev.lede.ingest;

import static dev.lede.ingest.FeedVocabulary.CORE;
import static dev.lede.ingest.FeedVocabulary.DUBLIN_CORE;
import static dev.lede.ingest.FeedVocabulary.ITUNES;

import dev.lede.ingest.markup.MarkupElement;
import java.util.List;
import java.util.stream.Stream;

/** Who wrote an entry: names of Atom, addresses with names of RSS, creators of Dublin Core. */
final class FeedPeople {
  private FeedPeople() {}

  /** The bylines of a feed or an entry, from the first vocabulary that has any. */
  static List<String> of(FeedElement element) {
    List<String> core =
        element.all(CORE, "author").stream()
            .map(FeedPeople::name)
            .filter(n -> !n.isEmpty())
            .toList();
    List<String> creators = element.texts(DUBLIN_CORE, "creator", "author").toList();
    if (!creators.isEmpty() && core.stream().allMatch(FeedPeople::isAddress)) {
      return creators;
    }
    return core.isEmpty() ? element.texts(ITUNES, "author").toList() : core;
  }

  private static String name(MarkupElement author) {
    Stream<String> parts =
        author.hasChildren()
            ? Stream.of("name", "email")
                .flatMap(part -> author.children(part).stream().map(MarkupElement::text))
            : Stream.of(author.text());
    return parts
        .map(part -> Paragraphs.oneLine(Markup.text(part)))
        .filter(part -> !part.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static boolean isAddress(String name) {
    return name.indexOf('@') > 0 && name.indexOf(' ') < 0;
  }
}
