package dev.lede.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Takes the blocks of a story out of what stands in the same part of a page. */
final class StoryBlocks {
  private StoryBlocks() {}

  /** Those that belong to the story: from the first prose to the last, and what is said between. */
  static List<Block> of(List<Block> inside) {
    int first = 0;
    while (first < inside.size() && !isProse(inside.get(first))) {
      first++;
    }
    int last = inside.size() - 1;
    while (last > first && !isProse(inside.get(last))) {
      last--;
    }
    while (first > 0 && isBeside(inside.get(first - 1), inside.get(first))) {
      first--;
    }
    while (last + 1 < inside.size() && isBeside(inside.get(last + 1), inside.get(last))) {
      last++;
    }
    List<Block> story = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      Block block = inside.get(i);
      if (belongs(block)) {
        story.add(block);
      }
    }
    return withoutIdleHeadings(story);
  }

  /** Whether a short sentence stands in a row with prose. */
  private static boolean isBeside(Block block, Block prose) {
    return block.element().normalName().equals("p")
        && Objects.equals(block.element().parent(), prose.element().parent())
        && block.linkDensity() < 0.5
        && block.isSentence()
        && !Boilerplate.isPhrase(block.text());
  }

  private static boolean isProse(Block block) {
    return block.value() > 0 && !Boilerplate.isPhrase(block.text());
  }

  private static boolean belongs(Block block) {
    if (Boilerplate.isPhrase(block.text())) {
      return false;
    }
    if (block.isHeading() || block.value() > 0) {
      return block.linkDensity() < 0.9;
    }
    return block.linkDensity() < 0.5;
  }

  /** A heading belongs to what follows it. */
  private static List<Block> withoutIdleHeadings(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean idle = blocks.get(i).isHeading() && (i + 1 == blocks.size());
      if (!idle) {
        kept.add(blocks.get(i));
      }
    }
    return List.copyOf(kept);
  }
}
