package dev.lede.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where the words of a text end. */
final class Chunks {
  private static final Pattern WEIGHT =
      Pattern.compile("\\^[+-]?(?=[0-9.])[0-9]{0,40}(?:\\.[0-9]{1,60})?");

  /** The most that stands in single quotes. */
  private static final int LONGEST_QUOTE = 300;

  private final String text;
  private final int lastQuote;

  Chunks(String text) {
    this.text = text;
    int last = text.length() - 1;
    while (last >= 0 && !Marks.isQuote(text.charAt(last))) {
      last--;
    }
    this.lastQuote = last;
  }

  int skipSpace(int start) {
    int at = start;
    while (at < text.length() && Marks.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * Where the word ends that begins at a place: before white space, a quote that opens, or a
   * parenthesis that closes a group. Parentheses within a word are part of it.
   */
  int end(int start, boolean inGroup) {
    int open = 0;
    int at = start;
    while (at < text.length() && !Marks.isSpace(text.charAt(at))) {
      char mark = text.charAt(at);
      if (opensQuote(start, at) || (mark == ')' && open == 0 && inGroup)) {
        break;
      }
      if (mark == '(') {
        open++;
      } else if (mark == ')' && open > 0) {
        open--;
      }
      at += Escapes.isEscape(text, start, at) ? 2 : 1;
    }
    return at;
  }

  /** Where the word ends, its weight left out. */
  int endBeforeWeight(int start, boolean inGroup) {
    int end = end(start, inGroup);
    int caret = end - 1;
    while (caret > start && text.charAt(caret) != '^') {
      caret--;
    }
    return caret > start && !isEscaped(start, caret) && isWeight(caret, end) ? caret : end;
  }

  /** The ends of the words from a place on that only white space parts, the first included. */
  List<Integer> run(int start, int most, boolean inGroup) {
    List<Integer> ends = new ArrayList<>();
    int at = start;
    while (ends.size() < most && at < text.length()) {
      int end = endBeforeWeight(at, inGroup);
      if (end == at) {
        break;
      }
      ends.add(end);
      at = skipSpace(end);
      if (at == end) {
        break;
      }
    }
    return ends;
  }

  /** Whether a weight, be it one that means nothing, stands alone between two places. */
  boolean isWeight(int caret, int end) {
    return caret < end && WEIGHT.matcher(text).region(caret, end).matches();
  }

  /**
   * Where the single quote closes that opens at a place around two words or more; -1 for an
   * apostrophe. One after an s may be that of {@code workers'}: another is taken, if there is one.
   */
  int singleQuoteEnd(int start) {
    if (!Marks.opensSingle(text.charAt(start))) {
      return -1;
    }
    int last = Math.min(text.length(), start + LONGEST_QUOTE);
    int found = -1;
    boolean space = false;
    for (int at = start + 1; at < last && !Marks.isQuote(text.charAt(at)); at++) {
      char mark = text.charAt(at);
      boolean afterSpace = Marks.isSpace(text.charAt(at - 1));
      if (at > start + 1 && afterSpace && Marks.opensSingle(mark)) {
        break;
      }
      if (space && !afterSpace && Marks.closesSingle(mark) && endsPart(at + 1)) {
        found = at;
        if (Character.toLowerCase(text.charAt(at - 1)) != 's') {
          break;
        }
      }
      space |= at > start + 1 && Marks.isSpace(mark);
      if (at == start + 1 && Marks.isSpace(mark)) {
        break;
      }
    }
    return found;
  }

  private boolean endsPart(int at) {
    return at == text.length()
        || Marks.isSpace(text.charAt(at))
        || ")~^".indexOf(text.charAt(at)) >= 0;
  }

  /**
   * Within a word only a quote that another one closes opens a phrase, and none that follows a
   * digit as an inch mark does.
   */
  private boolean opensQuote(int start, int at) {
    if (!Marks.isQuote(text.charAt(at))) {
      return false;
    }
    if (at == start) {
      return true;
    }
    boolean inch =
        Character.isDigit(text.charAt(at - 1))
            && !(at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
    return at < lastQuote && !inch;
  }

  private boolean isEscaped(int start, int at) {
    int before = at;
    while (before > start && text.charAt(before - 1) == '\\') {
      before--;
    }
    return (at - before) % 2 == 1;
  }
}
