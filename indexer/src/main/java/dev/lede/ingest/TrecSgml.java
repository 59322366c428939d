package dev.lede.ingest;

import dev.lede.ingest.markup.MarkupStart;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The collections of TREC and of its kin: many documents a file, in SGML. */
final class TrecSgml implements ArticleFormat {
  private static final String DOCUMENT = "doc";

  private static final Pattern MARKS =
      Pattern.compile("<docno>|<doc\\s+id\\s*=|<docid>", Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "TREC SGML";
  }

  @Override
  public boolean recognises(String fileName, Head head) {
    return head.markup().filter(TrecSgml::isCollection).isPresent();
  }

  private static boolean isCollection(MarkupStart start) {
    return start.root().equals(DOCUMENT) && MARKS.matcher(start.text()).find();
  }

  @Override
  public Articles open(Input input) {
    MarkupArticles.Kind kind =
        new MarkupArticles.Kind(Set.of(DOCUMENT), Set.of(), Map.of(), "documents");
    return new MarkupArticles(input, kind, context -> TrecDocument::draft);
  }
}
