package dev.lede.article;

import java.util.Locale;
import java.util.Optional;

/**
 * A sign that may end a sentence, with what belongs to it: {@code ?!}, three dots, the quotes and
 * brackets that close after it, the number of a footnote.
 *
 * @param text the whole text
 * @param sentence where the sentence begins
 * @param at the sign
 * @param run where its like end
 * @param end where what belongs to it ends
 */
record Stop(String text, int sentence, int at, int run, int end) {
  private static final String CLOSING = "\"'”’‘»)]}“«›‹」』）】》〉";

  /** After these a sentence may follow without a space. */
  private static final String WIDE = "。！？｡";

  /** How far around it a company's name is looked for without a full stop. */
  private static final int STYLE_REACH = 1_000;

  static boolean isOne(char c) {
    if (c < 0x80) {
      return c == '.' || c == '!' || c == '?';
    }
    return switch (c) {
      case '…', '‼', '⁇', '⁈', '⁉', '‽', '؟', '۔', '।', '॥', '։', '።', '။', ';' -> true;
      default -> WIDE.indexOf(c) >= 0;
    };
  }

  /**
   * The end of most sentences, told at once: a word in small letters, a full stop, a space and a
   * capital.
   */
  static boolean isPlainEnd(String text, int at, int sentence) {
    boolean spaced =
        text.charAt(at) == '.'
            && at + 2 < text.length()
            && text.charAt(at + 1) == ' '
            && text.charAt(at + 2) >= 'A'
            && text.charAt(at + 2) <= 'Z';
    int start = at;
    while (spaced && start > sentence && isSmall(text.charAt(start - 1))) {
      start--;
    }
    return at - start > 1
        && start > sentence
        && text.charAt(start - 1) == ' '
        && Abbreviation.of(text, start, at).isEmpty();
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  static Stop at(String text, int place, int sentence) {
    int run = place + 1;
    while (run < text.length() && isOne(text.charAt(run))) {
      run++;
    }
    return new Stop(text, sentence, place, run, closed(text, footnote(text, place, run)));
  }

  /** After the number of a footnote: {@code rose.1}, {@code rose.¹}, {@code rose.[1]} */
  private static int footnote(String text, int place, int run) {
    int at = run;
    if (at == text.length() || text.charAt(at) <= ' ') {
      return run;
    }
    boolean bracket = text.charAt(at) == '[';
    boolean plain = !bracket && text.charAt(place) == '.' && isPlainWord(text, place);
    at += bracket ? 1 : 0;
    int digits = 0;
    while (at < text.length() && isFootnote(text.charAt(at), bracket || plain)) {
      at++;
      digits++;
    }
    if (digits == 0 || digits > 2) {
      return run;
    }
    if (bracket) {
      return at < text.length() && text.charAt(at) == ']' ? at + 1 : run;
    }
    return at == text.length() || !Character.isLetterOrDigit(text.charAt(at)) ? at : run;
  }

  private static boolean isFootnote(char c, boolean plain) {
    return "¹²³⁰⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0 || (plain && c >= '0' && c <= '9');
  }

  private static int closed(String text, int from) {
    int at = from;
    while (at < text.length()) {
      if (CLOSING.indexOf(text.charAt(at)) >= 0 || Stop.isOne(text.charAt(at))) {
        at++;
      } else if (closesInFrench(text, at)) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  /** Whether a space and a closing quote stand here, and nothing that it would open. */
  private static boolean closesInFrench(String text, int at) {
    return " \u00a0\u202f".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && text.charAt(at + 1) == '»'
        && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  boolean endsSentence() {
    if (end == text.length()) {
      return true;
    }
    if (!Graphemes.isBoundary(text, end)) {
      return false;
    }
    if (WIDE.indexOf(text.charAt(run - 1)) >= 0) {
      return end == run || !Following.at(text, end).goesOnAfterQuote();
    }
    Following following = Following.at(text, end);
    if (!Sentences.isSpace(text.charAt(end))) {
      return isPlainWord(text, at) && following.startsWithoutSpace(end > run);
    }
    if (following.isNewParagraph()) {
      return true;
    }
    if (following.isSmall()) {
      return following.isNameInSmall() && abbreviation(following).isEmpty() && !isInitial();
    }
    return following.isWordOrNumber() && ends(following);
  }

  /** Whether nothing but quotes and brackets closes after it: no further full stop. */
  private boolean closesAtOnce() {
    return end > run && text.substring(run, end).chars().noneMatch(c -> isOne((char) c));
  }

  /** Whether what was in double quotes ends with it. */
  private boolean closesQuotation() {
    return text.substring(run, end).chars().anyMatch(c -> "\"”»".indexOf(c) >= 0);
  }

  private boolean ends(Following following) {
    if (text.charAt(at) != '.') {
      return text.charAt(at) == '…' ? endsAfterDots() : endsAfterMark(following);
    }
    return run - at > 1 ? endsAfterDots() : endsAfterFullStop(following);
  }

  /** {@code Yahoo! Inc} goes on, and so does {@code "Why?" Toll asked}. */
  private boolean endsAfterMark(Following following) {
    String word = word();
    if (word.length() == 1 || Abbreviation.of(word).equals(Optional.of(Abbreviation.MARKED_NAME))) {
      return following.begins();
    }
    return !closesAtOnce() || !following.isSaying();
  }

  /** Three dots at the beginning stand for words left out there. */
  private boolean endsAfterDots() {
    return text.substring(sentence, at).chars().anyMatch(Character::isLetterOrDigit);
  }

  private boolean endsAfterFullStop(Following following) {
    String word = word();
    if (word.isEmpty()) {
      return !isSpacedDot() || following.begins();
    }
    if (isNumber(word)) {
      return !isListNumber(word) && !(word.length() <= 2 && following.isCountedInGerman());
    }
    Optional<Abbreviation> abbreviation = abbreviation(following);
    if (abbreviation.isPresent()) {
      return ends(abbreviation.get(), word, following);
    }
    return !isInitial() || isUnit(word) || closesQuotation() || following.begins();
  }

  private boolean ends(Abbreviation abbreviation, String word, Following following) {
    return switch (abbreviation) {
      case NEVER_LAST -> false;
      case STREET -> followsCapital(word) && following.begins();
      case RARELY_LAST -> following.begins();
      case COMPANY ->
          following.begins()
              || (!following.isNumber()
                  && !following.isOffice()
                  && !following.isTicker()
                  && (following.isClause() || isAlsoWithoutStop(word)));
      case HOUR ->
          following.begins()
              || !(following.isNumber() || following.opensAside() || following.followsHour());
      case STATE -> !(following.isNumber() || following.opensAside() || following.isOffice());
      case DATE -> !(following.isNumber() || following.followsHour());
      case COUNTED -> !(following.isNumber() || (word.length() > 2 && following.isRoman()));
      case MARKED_NAME -> true;
    };
  }

  /** What the word before it is; a word in capitals is one only among others. */
  private Optional<Abbreviation> abbreviation(Following following) {
    String word = word();
    Optional<Abbreviation> found = Abbreviation.of(word);
    boolean capitals =
        found.isEmpty() && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return capitals && !word.equals("SEC") && following.isInCapitals()
        ? Abbreviation.ofCapitals(word)
        : found;
  }

  /** The letters, digits and dots before it. */
  private String word() {
    return text.substring(wordStart(), at);
  }

  private int wordStart() {
    int start = at;
    while (start > sentence && isWordPart(text.charAt(start - 1), at - start)) {
      start--;
    }
    return start;
  }

  /** A slash is part of {@code I/B/E/S} and not of {@code Harrow/St. Marsh}. */
  private static boolean isWordPart(char c, int lettersAfter) {
    return Character.isLetterOrDigit(c)
        || ".&ªº".indexOf(c) >= 0
        || (c == '/' && lettersAfter == 1);
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code 1. Safety} at the beginning of a line or sentence, or after a colon. */
  private boolean isListNumber(String number) {
    int before = wordStart();
    while (before > sentence && " \t\u00a0(".indexOf(text.charAt(before - 1)) >= 0) {
      before--;
    }
    boolean spaced = before < wordStart();
    return number.length() <= 2
        && (before == sentence
            || text.charAt(before - 1) == '\n'
            || (spaced && ":;".indexOf(text.charAt(before - 1)) >= 0));
  }

  /** {@code J}, {@code U.S}, {@code LL.M}: one or two letters, and dots between them. */
  private boolean isInitial() {
    int start = wordStart();
    int letters = 0;
    boolean dotted = false;
    for (int i = start; i < at; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        letters = 0;
        dotted = true;
      } else if (!Character.isLetter(c) || ++letters > 2) {
        return false;
      }
    }
    boolean apart = start == 0 || "-'’".indexOf(text.charAt(start - 1)) < 0;
    return at > start && (dotted || (letters == 1 && apart));
  }

  /** {@code 5 m.}, and a year in Russian and Polish: a small letter after a number. */
  private boolean isUnit(String word) {
    int start = wordStart();
    return word.length() == 1
        && Character.isLowerCase(word.charAt(0))
        && start >= 2
        && Sentences.isSpace(text.charAt(start - 1))
        && Character.isDigit(text.charAt(start - 2));
  }

  /** The last of {@code . . .} */
  private boolean isSpacedDot() {
    return at >= 2 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == '.';
  }

  /** Whether the word before an abbreviation is a name. */
  private boolean followsCapital(String word) {
    int before = at - word.length() - 1;
    while (before > sentence && Character.isLetter(text.charAt(before - 1))) {
      before--;
    }
    return before > sentence && Character.isUpperCase(text.charAt(before));
  }

  /** Whether the text around writes {@code Inc} without a full stop, so that this one is more. */
  private boolean isAlsoWithoutStop(String word) {
    int from = Math.max(0, at - STYLE_REACH);
    int to = Math.min(text.length(), at + STYLE_REACH);
    String spaced = " " + word;
    for (int found = text.indexOf(spaced, from, to);
        found >= 0;
        found = text.indexOf(spaced, found + 1, to)) {
      int after = found + spaced.length();
      if (after < to && " ,'’".indexOf(text.charAt(after)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word before a place is of three small letters at least, and no abbreviation. */
  private static boolean isPlainWord(String text, int place) {
    int start = place;
    while (start > 0 && Character.isLowerCase(text.charAt(start - 1))) {
      start--;
    }
    boolean apart =
        start == 0
            || !(Character.isLetterOrDigit(text.charAt(start - 1))
                || ".@/".indexOf(text.charAt(start - 1)) >= 0);
    return place - start >= 3
        && apart
        && !text.startsWith("www", start)
        && Abbreviation.of(text, start, place).isEmpty();
  }
}
