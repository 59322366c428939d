package dev.lede.article;

import java.util.Arrays;
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

  private static final Pattern BYLINE =
      Pattern.compile("(?iu)(by|reporting by|editing by|written by|story by)\\s+\\S.*[^.!?]");
  private static final Pattern TIME_LINE =
      Pattern.compile(
          "(?iu)((first |last )?(published|updated|posted|modified|corrected)\\b|"
              + "(mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\d{1,2}[:.]\\d{2}\\b).*[^.!?]");

  private Lede() {}

  /** The lede of a body whose paragraphs are separated by empty lines; empty for an empty body. */
  public static String of(String headline, String body) {
    String title = plain(headline);
    return Arrays.stream(body.split("\n\n+", PARAGRAPHS_TRIED + 1))
        .limit(PARAGRAPHS_TRIED)
        .filter(paragraph -> countWords(paragraph, FEWEST_WORDS) == FEWEST_WORDS)
        .filter(paragraph -> !isFurniture(paragraph.strip(), title))
        .findFirst()
        .map(paragraph -> firstWords(paragraph, MOST_WORDS))
        .orElseGet(() -> firstWords(firstTwoSentences(body), MOST_WORDS));
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

  private static boolean isFurniture(String paragraph, String title) {
    return plain(paragraph).equals(title)
        || BYLINE.matcher(paragraph).matches()
        || TIME_LINE.matcher(paragraph).matches();
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
