package dev.lede.ingest.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A run of text between two breaks of a page: a paragraph, a heading, an item of a list.
 *
 * @param element the innermost element that is set apart and holds all of it
 * @param text its words with single spaces; lines of code stay apart
 * @param linked how many of its characters lead elsewhere
 */
record Block(Element element, String text, int linked) {
  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  /** Text of this length says more than its neighbours; what is longer adds nothing. */
  private static final int LONG = 800;

  /** In characters: an item of a list that says so much does not only lead elsewhere. */
  private static final int SAID = 20;

  private static final int LEAD = 14;
  private static final int SENTENCE = 10;
  private static final int LONG_SENTENCE = 25;

  boolean isHeading() {
    return HEADING.matcher(element.normalName()).matches();
  }

  boolean isItem() {
    return element.normalName().equals("li") || element.closest("li") != null;
  }

  boolean isCode() {
    return element.normalName().equals("pre");
  }

  double linkDensity() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  /** How many words it has; of scripts without spaces two characters count as one. */
  int words() {
    int words = 0;
    int wide = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      boolean ideograph = c >= 0x2E80 && Character.isIdeographic(c);
      if (ideograph || (c >= 0x3040 && c <= 0x30FF)) {
        wide++;
      } else if (letter && !inWord) {
        words++;
      }
      inWord = letter;
    }
    return words + wide / 2;
  }

  /** Whether it ends as a sentence does, or holds the end of one. */
  boolean isSentence() {
    char last = text.charAt(text.length() - 1);
    return ".!?…\"”’)»:;。！？」』".indexOf(last) >= 0
        || text.contains(". ")
        || text.contains("? ")
        || text.indexOf('。') >= 0;
  }

  /** Whether it is the first sentence of a story, set as a heading. */
  private boolean isLead() {
    return !element.normalName().equals("h1")
        && linked == 0
        && (words() >= LEAD || (words() >= SENTENCE && isSentence()));
  }

  /** Whether it is in a script without spaces, in which sentences often end without a sign. */
  private boolean isWide() {
    return text.codePoints().filter(Character::isIdeographic).count() * 2 > text.length();
  }

  /**
   * How much it looks like a part of a story: above 0 in about characters, below 0 for what stands
   * around stories.
   */
  double value() {
    if (isHeading()) {
      return isLead() ? text.length() : 0;
    }
    if (isCode()) {
      return Math.min(text.length(), LONG) / 2.0;
    }
    double density = linkDensity();
    if (density > 0.5) {
      return -Math.min(linked, 200) - 20;
    }
    int words = words();
    boolean prose =
        (words >= SENTENCE && isSentence())
            || words >= LONG_SENTENCE
            || (words >= SENTENCE && isWide());
    if (prose) {
      return (1 - 1.5 * density) * Math.min(text.length(), LONG);
    }
    if (isItem()) {
      return text.length() - linked >= SAID || density <= 0.2 ? 0 : -20;
    }
    return density > 0.2 ? -20 : -5;
  }
}
