package dev.lede.ingest;

import dev.lede.ingest.markup.MarkupElement;
import java.util.Map;
import java.util.Set;

/**
 * NewsML-G2 and the older NewsML 1: an item, a message of many, or a package. A package only says
 * which items belong together; the items are the articles.
 */
final class NewsMl implements ArticleFormat {
  private static final Set<String> ROOTS =
      Set.of("newsitem", "newsmessage", "packageitem", "newsml", "itemset");

  private static final Set<String> ITEMS = Set.of("newsitem");
  private static final Set<String> CONTAINERS = Set.of("newsmessage", "newsml", "itemset");

  @Override
  public String name() {
    return "NewsML";
  }

  @Override
  public boolean recognises(String fileName, Head head) {
    return head.markup().filter(start -> ROOTS.contains(start.root())).isPresent();
  }

  @Override
  public Articles open(Input input) {
    MarkupArticles.Kind kind = new MarkupArticles.Kind(ITEMS, CONTAINERS, Map.of(), "news items");
    return new MarkupArticles(input, kind, context -> NewsMl::draft);
  }

  private static Draft draft(MarkupElement item) {
    boolean old =
        item.child("newscomponent").isPresent() || item.child("identification").isPresent();
    return old ? OldNewsItem.draft(item) : NewsItem.draft(item);
  }
}
