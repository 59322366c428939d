package dev.lede.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits news text into sentences. A full stop after a title, an initial or an abbreviation ends no
 * sentence; one after {@code U.S.}, {@code p.m.}, {@code Corp.} or {@code Yahoo!} does only when
 * the next word is one that sentences begin with. An empty line always ends a sentence.
 */
public final class Sentences {
  /** Abbreviations that a name or a number follows. */
  private static final Set<String> NEVER_LAST =
      words(
          """
          mr mrs ms mx dr prof rev fr sr st gov sen rep reps sens gen lt col maj capt cmdr sgt adm
          cpl pvt hon pres supt insp det amb sec treas messrs mme mlle m no nos vs v cf e.g i.e
          op pp p vol fig art approx ca est dept mt ft
          """);

  /** Abbreviations that a sentence may well end with. */
  private static final Set<String> PERHAPS_LAST =
      words(
          """
          corp inc co ltd llc plc bros jr sr esq etc al ave blvd rd jan feb mar apr jun jul aug sep
          sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m ph.d m.d b.a m.a
          yahoo jeopardy yum ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich
          minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
          """);

  /** Words that begin a sentence far more often than they continue a name. */
  private static final Set<String> OPENERS =
      words(
          """
          the a an in on at for from with by as after before when while since although though if
          but and or so yet however meanwhile still he she it they we i you his her its their our
          this that these those there here who what why how where some many most few all both
          each no not now then last next one two three officials police analysts shares
          """);

  private final String text;
  private final List<Span> found = new ArrayList<>();

  private Sentences(String text) {
    this.text = text;
  }

  /** The sentences of a text in order, without the white space between them. */
  public static List<Span> of(String text) {
    Sentences sentences = new Sentences(text);
    sentences.split();
    return List.copyOf(sentences.found);
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  private void split() {
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
        add(start, at);
        start = at + 2;
        at = start;
      } else if (c == '.' || c == '!' || c == '?' || c == '…') {
        int end = afterClosers(at + 1);
        if (endsSentence(at, end)) {
          add(start, end);
          start = end;
        }
        at = end;
      } else {
        at++;
      }
    }
    add(start, text.length());
  }

  private void add(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      found.add(new Span(start, end));
    }
  }

  /** Skips further stops and the quotes and brackets that close after them. */
  private int afterClosers(int from) {
    int at = from;
    while (at < text.length() && ".!?…\"'”’»)]".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private boolean endsSentence(int stop, int end) {
    if (end == text.length()) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(end))) {
      return false;
    }
    int next = nextWord(end);
    if (next == text.length() || text.charAt(next) == '\n') {
      return true;
    }
    if (Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    String before = wordBefore(stop);
    if (NEVER_LAST.contains(before) && text.charAt(stop) == '.') {
      return "no".equals(before) && !Character.isDigit(text.charAt(next));
    }
    boolean abbreviated = isInitials(before) || PERHAPS_LAST.contains(before);
    return !abbreviated || OPENERS.contains(wordAt(next)) || opensQuote(end, next);
  }

  /** The start of the next word: after white space and opening quotes or brackets. */
  private int nextWord(int from) {
    int at = from;
    while (at < text.length() && " \t\r\u00a0\"'“‘«([—–-".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private boolean opensQuote(int from, int to) {
    return text.substring(from, to).chars().anyMatch(c -> "\"“«".indexOf(c) >= 0);
  }

  private String wordBefore(int end) {
    int start = end;
    while (start > 0 && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private String wordAt(int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '&';
  }

  /** {@code j}, {@code u.s}, {@code j.d}: single letters with full stops between them. */
  private static boolean isInitials(String word) {
    if (word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      boolean fits = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
