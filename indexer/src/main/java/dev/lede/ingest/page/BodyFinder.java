package dev.lede.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Finds the story in a page: the element in which most looks like a story and least does not, and
 * in it what belongs to the story. It is the segment of the greatest sum, as Pasternack and Roth
 * look for it in "Extracting Article Text from the Web with Maximum Subsequence Segmentation"
 * (2009), over the tree of the page instead of its tokens.
 */
final class BodyFinder {
  /** What is named as the body of a story may hold this share of the best and is still believed. */
  private static final double NAMED_SHARE = 0.3;

  private final List<Block> blocks;
  private final Map<Element, Double> sums = new HashMap<>();

  /** How many paragraphs of prose stand side by side in an element. */
  private final Map<Element, Integer> prose = new HashMap<>();

  private BodyFinder(List<Block> blocks) {
    this.blocks = blocks;
    for (Block block : blocks) {
      prose.merge(around(block), block.value() > 0 ? 1 : 0, Integer::sum);
    }
  }

  /** The blocks of the story of a page, in order; none where nothing looks like one. */
  static List<Block> find(Element page) {
    BodyFinder finder = new BodyFinder(Blocks.of(page));
    return finder.story(page);
  }

  private List<Block> story(Element page) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      double value =
          isTeaser(i)
              ? -20
              : Boilerplate.isPhrase(block.text()) ? Math.min(-20, block.value()) : block.value();
      for (Element at = block.element(); at != null; at = at.parent()) {
        sums.merge(at, value, Double::sum);
      }
    }
    Element best = page;
    double most = Double.NEGATIVE_INFINITY;
    for (Element element : page.getAllElements()) {
      double sum = sum(element);
      // The innermost of equals.
      if (sums.containsKey(element)
          && (sum > most || (sum >= most && best.equals(element.parent())))) {
        best = element;
        most = sum;
      }
    }
    if (most <= 0) {
      return List.of();
    }
    Element story = named(best, most);
    List<Block> inside = new ArrayList<>();
    for (Block block : blocks) {
      if (isIn(block.element(), story) && !isInBadPart(block.element(), story)) {
        inside.add(block);
      }
    }
    return StoryBlocks.of(inside);
  }

  /** Whether it only says what another story is about: one paragraph between a link and another. */
  private boolean isTeaser(int at) {
    Block block = blocks.get(at);
    return block.value() > 0
        && prose.getOrDefault(around(block), 0) < 2
        && !isInStory(block.element())
        && leadsElsewhere(at - 1, -1)
        && leadsElsewhere(at + 1, 1);
  }

  private static boolean isInStory(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (Boilerplate.isStory(at)) {
        return true;
      }
    }
    return false;
  }

  private static Element around(Block block) {
    Element parent = block.element().parent();
    return block.element().normalName().equals("p") && parent != null ? parent : block.element();
  }

  /** Whether one of the next two blocks in a direction is a link, with no prose before it. */
  private boolean leadsElsewhere(int from, int step) {
    for (int i = from, tried = 0; i >= 0 && i < blocks.size() && tried < 3; i += step, tried++) {
      Block block = blocks.get(i);
      if (block.linkDensity() > 0.8) {
        return true;
      }
      if (block.value() > 0) {
        return false;
      }
    }
    return false;
  }

  private double sum(Element element) {
    return sums.getOrDefault(element, 0.0);
  }

  /** An element inside the best one that is named as the body of a story. */
  private Element named(Element best, double most) {
    Element named = best;
    double sum = NAMED_SHARE * most;
    for (Element element : best.getAllElements()) {
      boolean says = Boilerplate.isStory(element) || element.normalName().equals("article");
      if (says && sum(element) > sum) {
        named = element;
        sum = sum(element);
      }
    }
    return named;
  }

  private static boolean isIn(Element element, Element whole) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.equals(whole)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a part of the story's element that holds it looks like what stands around stories. */
  private boolean isInBadPart(Element element, Element story) {
    for (Element at = element; at != null && !at.equals(story); at = at.parent()) {
      boolean paragraph = at.equals(element) && !at.normalName().matches("li|td");
      if (!paragraph && sum(at) < 0) {
        return true;
      }
    }
    return false;
  }
}
