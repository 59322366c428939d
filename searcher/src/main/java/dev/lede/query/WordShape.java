package dev.lede.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a plain word from a wildcard and a fuzzy word. */
final class WordShape {
  /** Longer shapes cost an engine much, and nobody types them. */
  private static final int LONGEST = 100;

  /** What a shape is made of: nothing that has another meaning in a query. */
  private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}\\p{M}*?'’.,&/_@#$%+-]+");

  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern FUZZY = Pattern.compile("([^~]+)~([0-9]*(?:\\.[0-9]+)?)");

  private final Notes notes;

  WordShape(Notes notes) {
    this.notes = notes;
  }

  /** The query that a word means as it was typed. */
  NewsQuery of(String word, Values values) {
    return switch (values) {
      case WORDS -> of(word);
      case ADDRESSES -> ofAddress(word, "*");
      case IDS -> ofAddress(word, "*?");
    };
  }

  private NewsQuery of(String word) {
    if (word.equals("*")) {
      return new NewsQuery.Everything();
    }
    if (word.indexOf('*') < 0 && word.indexOf('?') < 0 && word.indexOf('~') < 0) {
      return new NewsQuery.Word(word);
    }
    String core = core(word);
    Matcher fuzzy = FUZZY.matcher(core);
    if (core.length() <= LONGEST && fuzzy.matches() && isPlain(fuzzy.group(1))) {
      return fuzzy(word, fuzzy.group(1), fuzzy.group(2));
    }
    if (isStarred(core) && isShape(core)) {
      return new NewsQuery.Wildcard(core);
    }
    if (word.endsWith("?")) {
      return new NewsQuery.Word(QuestionMarks.without(word));
    }
    if (word.indexOf('*') >= 0 && LETTER.matcher(word).find()) {
      notes.add("took " + Notes.quoted(word) + " as text: it is no shape of a word");
    }
    return new NewsQuery.Word(word);
  }

  private static NewsQuery ofAddress(String address, String signs) {
    if (address.equals("*")) {
      return new NewsQuery.Everything();
    }
    boolean shape =
        address.chars().anyMatch(mark -> signs.indexOf(mark) >= 0)
            && address.length() <= LONGEST
            && LETTER.matcher(address).find()
            && !beginsAsPart(address, signs)
            && address.chars().noneMatch(WordShape::isForeign)
            && Escapes.isBalanced(address);
    return shape ? new NewsQuery.Wildcard(address) : new NewsQuery.Word(address);
  }

  /** Whether its first character would be read as a sign or a group in another place. */
  private static boolean beginsAsPart(String address, String signs) {
    boolean letter =
        address.charAt(0) == '?' && signs.indexOf('?') >= 0 && !address.startsWith("?(");
    char first = address.charAt(0);
    return !letter && (first == '?' || first == '(' || Marks.isSign(first));
  }

  private static boolean isForeign(int mark) {
    return mark == '\\' || mark == '^' || Marks.isQuote((char) mark);
  }

  private static boolean isPlain(String core) {
    return !isStarred(core) && isShape(core);
  }

  private static boolean isStarred(String core) {
    return core.indexOf('*') >= 0 || core.indexOf('?') >= 0;
  }

  private static boolean isShape(String core) {
    return core.length() <= LONGEST && SHAPE.matcher(core).matches() && LETTER.matcher(core).find();
  }

  private NewsQuery fuzzy(String word, String text, String number) {
    int length = text.codePointCount(0, text.length());
    if (length <= 2) {
      notes.add("took " + Notes.quoted(word) + " as a plain word: it is too short to be fuzzy");
      return new NewsQuery.Word(text);
    }
    if (number.isEmpty()) {
      return new NewsQuery.Fuzzy(text, length <= 5 ? 1 : 2);
    }
    float typed = Float.parseFloat(number);
    int edits = typed < 2 ? 1 : 2;
    if (typed != edits) {
      notes.add("took %s as '%s~%d'".formatted(Notes.quoted(word), text, edits));
    }
    return new NewsQuery.Fuzzy(text, edits);
  }

  /** The word without the punctuation around it; a question mark at the end belongs to that. */
  private static String core(String word) {
    int end = word.length();
    while (end > 0 && isOuter(word.codePointBefore(end), false)) {
      end -= Character.charCount(word.codePointBefore(end));
    }
    int start = 0;
    while (start < end && isOuter(word.codePointAt(start), true)) {
      start += Character.charCount(word.codePointAt(start));
    }
    return word.substring(start, end);
  }

  private static boolean isOuter(int point, boolean first) {
    boolean special = point == '*' || (first ? point == '?' : point == '~');
    return !special && Marks.isPunctuation(point);
  }
}
