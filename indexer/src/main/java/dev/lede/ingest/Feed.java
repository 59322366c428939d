package dev.lede.ingest;

import dev.lede.ingest.markup.MarkupContext;
import dev.lede.ingest.markup.MarkupStart;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** RSS of any version and Atom, well-formed or not. */
final class Feed implements ArticleFormat {
  private static final Set<String> ENTRIES = Set.of("item", "entry");
  private static final Set<String> CONTAINERS = Set.of("channel", "rss", "rdf", "feed");

  /** RDF is used for much that is no news. */
  private static final Pattern RSS_IN_RDF =
      Pattern.compile("purl\\.org/rss/|netscape\\.com/rdf|<(?:rss:)?channel[\\s>]");

  /** A feed that a server has wrapped into a page. */
  private static final Pattern ATOM_IN_HTML =
      Pattern.compile("<html[^>]*>\\s*<body[^>]*>\\s*<feed\\s");

  @Override
  public String name() {
    return "RSS or Atom";
  }

  @Override
  public boolean recognises(String fileName, Head head) {
    Optional<MarkupStart> start = head.markup();
    return start.isPresent() && isFeed(start.get());
  }

  private static boolean isFeed(MarkupStart start) {
    return switch (start.root()) {
      case "rss", "feed" -> true;
      case "rdf" -> RSS_IN_RDF.matcher(start.text()).find();
      case "entry" -> start.text().contains("w3.org/2005/Atom");
      case "html" -> ATOM_IN_HTML.matcher(start.fromRoot()).lookingAt();
      default -> false;
    };
  }

  @Override
  public Articles open(Input input) {
    MarkupArticles.Kind kind =
        new MarkupArticles.Kind(ENTRIES, CONTAINERS, FeedVocabulary.USUAL_PREFIXES, "entries");
    return new MarkupArticles(input, kind, context -> reader(context, input.identity()));
  }

  private static MarkupArticles.RecordReader reader(MarkupContext context, Optional<String> file) {
    FeedHead feed = FeedHead.of(context.head(), file);
    return entry -> FeedEntry.draft(entry, feed);
  }
}
