package dev.lede.index;

import dev.lede.article.History;

/** What is kept of an article when another takes its place. */
record Version(String headline, History history) {

  /** The history of the article that takes its place. */
  History replacedBy(String newHeadline) {
    return history.replaced(headline, newHeadline);
  }

  /** The characters that it takes in memory. */
  int size() {
    return headline.length() + history.earlierHeadlines().stream().mapToInt(String::length).sum();
  }
}
