package dev.lede.ingest;

import dev.lede.ingest.markup.MarkupStart;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The News Industry Text Format: one article a file, as a rule, or several in any element. */
final class Nitf implements ArticleFormat {
  private static final String ARTICLE = "nitf";

  /** The first element of a collection of articles has one as its first child. */
  private static final Pattern INSIDE =
      Pattern.compile("^[^<]*<(\\w+)[^>]*>\\s*<nitf[\\s>]", Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "NITF";
  }

  @Override
  public boolean recognises(String fileName, Head head) {
    Optional<MarkupStart> start = head.markup();
    return start.isPresent()
        && (start.get().root().equals(ARTICLE) || INSIDE.matcher(start.get().fromRoot()).find());
  }

  @Override
  public Articles open(Input input) {
    MarkupArticles.Kind kind =
        new MarkupArticles.Kind(Set.of(ARTICLE), Set.of(), Map.of(), "articles");
    return new MarkupArticles(input, kind, context -> NitfArticle::draft);
  }
}
