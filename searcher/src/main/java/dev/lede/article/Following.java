package dev.lede.article;

/**
 * What follows a sign that may end a sentence.
 *
 * @param text the whole text
 * @param gap where the white space begins, if there is any
 * @param at the next word or sign, after quotes and brackets that open
 */
record Following(String text, int gap, int at) {
  private static final String OPENING = "\"'“‘«»„‚‹›([{「『（【《〈—–-•*¿¡";

  /** A name has no more words than this before its verb. */
  private static final int LONGEST_NAME = 3;

  /** A nickname between a first name and the last has no more letters. */
  private static final int LONGEST_NICKNAME = 20;

  /** A lookahead ends here, whatever stands there. */
  private static final int LONGEST_WORD = 40;

  static Following at(String text, int gap) {
    int at = gap;
    while (at < text.length()
        && (Sentences.isSpace(text.charAt(at)) || OPENING.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return new Following(text, gap, at);
  }

  boolean isNewParagraph() {
    for (int i = gap; i < at; i++) {
      if (text.charAt(i) == '\n' && Sentences.emptyLine(text, i) > 0) {
        return true;
      }
    }
    return at == text.length();
  }

  boolean isSmall() {
    return Character.isLowerCase(text.codePointAt(at));
  }

  /** {@code iPhone}, {@code eBay}, {@code easyJet}: a capital within. */
  boolean isNameInSmall() {
    String word = letters(at);
    boolean whole = word.length() == word(at).length();
    for (int i = 1; whole && i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return word.length() > 2;
      }
    }
    return false;
  }

  /** Whether it is more than a sign such as a comma; dots after a quote stand for words. */
  boolean isWordOrNumber() {
    int c = text.codePointAt(at);
    return Character.isLetterOrDigit(c)
        || "$€£¥₹#@§<".indexOf(c) >= 0
        || Character.getType(c) == Character.OTHER_SYMBOL
        || Character.getType(c) == Character.SURROGATE
        || (Stop.isOne(text.charAt(at)) && at > gap && "\"“«„»".indexOf(text.charAt(at - 1)) >= 0);
  }

  boolean isNumber() {
    return !Character.isLetter(text.codePointAt(at));
  }

  /** Whether a bracket or a dash stands before it. */
  boolean opensAside() {
    return text.substring(gap, at).chars().anyMatch(c -> "(—–-".indexOf(c) >= 0);
  }

  /** Whether it says itself that a sentence begins with it. */
  boolean begins() {
    return isOpener() || opensQuotation();
  }

  /** A quote that is not closed after a word or two, as that of a nickname is. */
  private boolean opensQuotation() {
    if (at == gap || "\"“«„»".indexOf(text.charAt(at - 1)) < 0) {
      return false;
    }
    for (int i = at; i < Math.min(text.length(), at + LONGEST_NICKNAME); i++) {
      if ("\"”“«»".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether sentences begin with it; {@code A.} is an initial, and {@code IT} may be an acronym.
   */
  private boolean isOpener() {
    String word = letters(at);
    int end = at + word.length();
    boolean initial = word.length() == 1 && end < text.length() && text.charAt(end) == '.';
    boolean capitals = word.length() > 1 && isInCapitals(word);
    return !initial && SentenceWords.isOpener(word) && (!capitals || isInCapitals(word(next(end))));
  }

  boolean isOffice() {
    return SentenceWords.isOffice(word(at));
  }

  boolean isRoman() {
    return word(at).chars().allMatch(c -> "IVXLC".indexOf(c) >= 0) || word(at).length() == 1;
  }

  boolean isCountedInGerman() {
    return SentenceWords.isCountedInGerman(word(at));
  }

  /** {@code Monday}, {@code EST}, {@code Paris time} */
  boolean followsHour() {
    String word = word(at);
    int second = next(at + word.length());
    int third = next(second + word(second).length());
    return SentenceWords.followsHour(word)
        || word(second).equals("time")
        || word(third).equals("time");
  }

  /** {@code XOM.N}, where a company's shares are traded. */
  boolean isTicker() {
    int end = at + word(at).length();
    return end + 1 < text.length()
        && isInCapitals()
        && text.charAt(end) == '.'
        && Character.isUpperCase(text.charAt(end + 1));
  }

  boolean isInCapitals() {
    return isInCapitals(word(at));
  }

  private static boolean isInCapitals(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /** Whether it names who said what stands before, and not what else was said. */
  boolean isSaying() {
    int verb = afterName(LONGEST_NAME + 1);
    String said = word(verb);
    boolean pronoun = isOpener() && !letters(at).equals("I");
    return !pronoun
        && SentenceWords.isSaying(said)
        && !SentenceWords.isSaid(word(next(verb + said.length())));
  }

  /** Whether it begins with a capital and goes on small, or names something that does something. */
  boolean isClause() {
    String second = word(next(at + word(at).length()));
    boolean small = !second.isEmpty() && Character.isLowerCase(second.charAt(0));
    return (small && !SentenceWords.joinsNames(second))
        || SentenceWords.isVerb(word(afterName(LONGEST_NAME)));
  }

  /** Where the word after a name and a word in {@code -ly} is; the end of the text if none is. */
  private int afterName(int longest) {
    int place = at;
    for (int words = 0; words <= longest; words++) {
      String word = word(place);
      if (word.isEmpty() || (words == 0 && Character.isLowerCase(word.charAt(0)))) {
        break;
      }
      if (Character.isLowerCase(word.charAt(0)) && !word.endsWith("ly")) {
        return place;
      }
      place = next(place + word.length());
    }
    return text.length();
  }

  /** Whether a quotation in Chinese or Japanese is followed by who said it. */
  boolean goesOnAfterQuote() {
    String next = text.substring(gap, Math.min(text.length(), gap + 6));
    int end = 0;
    while (end < next.length() && Character.isLetter(next.charAt(end))) {
      end++;
    }
    String words = next.substring(0, end);
    return words.startsWith("と")
        || words.startsWith("って")
        || words.chars().anyMatch(c -> "说說问問道".indexOf(c) >= 0);
  }

  /** Whether a sentence begins here although no space stands before it. */
  boolean startsWithoutSpace(boolean afterQuote) {
    String word = word(at);
    boolean sentenceCase =
        word.length() > 1
            && Character.isUpperCase(word.charAt(0))
            && Character.isLowerCase(word.charAt(1));
    int end = at + word.length();
    boolean address =
        end < text.length()
            && ("@/_".indexOf(text.charAt(end)) >= 0
                || (text.charAt(end) == '.'
                    && end + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(end + 1))));
    return sentenceCase
        && !address
        && (at == gap || afterQuote || "“„«(".indexOf(text.charAt(gap)) >= 0)
        && !isDomain(word);
  }

  private static boolean isDomain(String word) {
    return switch (word) {
      case "Com", "Net", "Org", "Co", "Uk", "Tv", "Io", "Js", "Gov", "Edu", "Info", "De" -> true;
      default -> false;
    };
  }

  /** The letters that stand at a place. */
  private String letters(int from) {
    int end = from;
    int most = Math.min(text.length(), from + LONGEST_WORD);
    while (end < most && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  /** The letters, digits, apostrophes and hyphens that stand at a place. */
  private String word(int from) {
    int end = from;
    int most = Math.min(text.length(), from + LONGEST_WORD);
    while (end < most
        && (Character.isLetterOrDigit(text.charAt(end)) || "'’-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return text.substring(from, end);
  }

  /**
   * Where the next word begins after one that ends here, or there; a title's full stop is no end.
   */
  private int next(int end) {
    int at = end;
    while (at < text.length() && " .\n\u00a0".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
