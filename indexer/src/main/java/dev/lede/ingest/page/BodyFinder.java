package dev.lede.ingest.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
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
  private static final double NAMED_SHARE = 0.5;

  private final List<Block> blocks;
  private final Map<Element, Double> sums = new IdentityHashMap<>();

  private BodyFinder(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** The blocks of the story of a page, in order; none where nothing looks like one. */
  static List<Block> find(Element page) {
    BodyFinder finder = new BodyFinder(Blocks.of(page));
    return finder.story(page);
  }

  private List<Block> story(Element page) {
    for (Block block : blocks) {
      double value =
          Boilerplate.isPhrase(block.text()) ? Math.min(-20, block.value()) : block.value();
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
      if (at == whole) {
        return true;
      }
    }
    return false;
  }

  /** Whether a part of the story's element that holds it looks like what stands around stories. */
  private boolean isInBadPart(Element element, Element story) {
    for (Element at = element; at != null && at != story; at = at.parent()) {
      boolean paragraph = at == element && !at.normalName().matches("li|td");
      if (!paragraph && sum(at) < 0) {
        return true;
      }
    }
    return false;
  }
}
