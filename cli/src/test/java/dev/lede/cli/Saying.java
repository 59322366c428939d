package dev.lede.cli;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import dev.lede.article.Article;
import dev.lede.article.Published;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an article says, told by regular expressions: nothing of the engine has a part in it. */
final class Saying {
  private static final String BETWEEN = "[^\\p{L}\\p{N}]+";
  private static final String WORD = "[\\p{L}\\p{N}]+(?:[-'’.][\\p{L}\\p{N}]+)*";

  private Saying() {}

  /** Has these whole words in headline or body, in capitals or not; a blank is any gap. */
  static Predicate<Article> says(String words) {
    return has(pattern(words, CASE_INSENSITIVE | UNICODE_CASE));
  }

  /** The same with just these capitals. */
  static Predicate<Article> writes(String words) {
    return has(pattern(words, 0));
  }

  static Predicate<Article> inHeadline(String words) {
    Pattern pattern = pattern(words, CASE_INSENSITIVE);
    return article -> pattern.matcher(article.headline()).find();
  }

  /** Has both with at most so many other words between, whichever comes first. */
  static Predicate<Article> near(String one, int most, String other) {
    String gap = "(?: " + WORD + "){0," + most + "} ";
    return says(any(one) + gap + any(other)).or(says(any(other) + gap + any(one)));
  }

  /** Is of one of these days, both included, on the calendar of Greenwich. */
  static Predicate<Article> dated(String first, String last) {
    return article ->
        article
            .published()
            .map(Saying::day)
            .filter(day -> !day.isBefore(LocalDate.parse(first)))
            .filter(day -> !day.isAfter(LocalDate.parse(last)))
            .isPresent();
  }

  private static LocalDate day(Published published) {
    return published.floating()
        ? published.local().toLocalDate()
        : LocalDate.ofInstant(published.instant(), ZoneOffset.UTC);
  }

  private static Predicate<Article> has(Pattern pattern) {
    return article ->
        Stream.of(article.headline(), article.body())
            .anyMatch(text -> pattern.matcher(text).find());
  }

  private static String any(String words) {
    return "(?:" + words + ")";
  }

  private static Pattern pattern(String words, int flags) {
    String whole = "(?<![\\p{L}\\p{N}])" + any(words) + "(?![\\p{L}\\p{N}])";
    return Pattern.compile(whole.replace(" ", BETWEEN), flags);
  }
}
