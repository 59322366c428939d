package dev.lede.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds the lede of a story: its first paragraph of at least eight words that is not the headline
 * once more, a byline or a line of time and place; where there is none, the first two sentences. It
 * is never longer than eighty words.
 */
public final class Lede {
  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 80;

  /** A lede stands near the top: further down there are only paragraphs. */
  private static final int PARAGRAPHS_TRIED = 12;

  /** What stands around a story is short; a longer paragraph is never looked at twice. */
  private static final int LONGEST_FURNITURE = 400;

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?iu)(by|reporting by|editing by|written by|story by)\\s+\\S.*[^.!?\"\u201d\u2019')]");
  private static final Pattern TIME_LINE =
      Pattern.compile(
          "(?iu)((first |last )?(published|updated|posted|modified|corrected)\\b|"
              + "(mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\d{1,2}[:.]\\d{2}\\b).*[^.!?\"\u201d\u2019]");

  /** Capitals, and at the end an agency in brackets or a year: {@code PORT ELLIS, May 3 (Wire)}. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "[\\p{Lu}][\\p{Lu} '’/-]{2,60}(,[^.!?]{0,80})?(\\([^()]{1,60}\\)|\\d{4})\\s*[-–—:]*");

  private Lede() {}

  /** The lede of a body whose paragraphs are separated by empty lines; empty for an empty body. */
  public static String of(String headline, String body) {
    int start = 0;
    for (int tried = 0; tried < PARAGRAPHS_TRIED && start < body.length(); tried++) {
      int gap = body.indexOf("\n\n", start);
      int end = gap < 0 ? body.length() : gap;
      String paragraph = body.substring(start, end).strip();
      if (countWords(paragraph, FEWEST_WORDS) == FEWEST_WORDS
          && !isFurniture(paragraph, headline)) {
        return firstWords(paragraph, MOST_WORDS);
      }
      start = end + 2;
    }
    return firstWords(firstTwoSentences(body), MOST_WORDS);
  }

  /** Where in the body of an article its lede is. */
  public static Span place(Article article) {
    String lede = article.lede();
    int start = Math.max(0, article.body().indexOf(lede));
    return new Span(start, start + lede.length());
  }

  /** The first words of a text, white space as it stands between them. */
  static String firstWords(String text, int most) {
    int words = 0;
    int at = 0;
    int end = 0;
    while (at < text.length() && words < most) {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      int start = at;
      while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        words++;
        end = at;
      }
    }
    return text.substring(0, end).strip();
  }

  private static boolean isFurniture(String paragraph, String headline) {
    if (paragraph.length() > LONGEST_FURNITURE) {
      return false;
    }
    return BYLINE.matcher(paragraph).matches()
        || TIME_LINE.matcher(paragraph).matches()
        || DATELINE.matcher(paragraph).matches()
        || (paragraph.length() <= 2 * headline.length()
            && plain(paragraph).equals(plain(headline)));
  }

  private static String firstTwoSentences(String body) {
    List<Span> sentences = Sentences.of(firstWords(body, 2 * MOST_WORDS));
    if (sentences.isEmpty()) {
      return "";
    }
    int end = sentences.get(Math.min(2, sentences.size()) - 1).end();
    return firstWords(body, 2 * MOST_WORDS).substring(sentences.get(0).start(), end);
  }

  /** How many words a text has, counted no further than {@code enough}. */
  private static int countWords(String text, int enough) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length() && words < enough; i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !inWord) {
        words++;
      }
      inWord = letter || (inWord && !Character.isWhitespace(text.charAt(i)));
    }
    return words;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
