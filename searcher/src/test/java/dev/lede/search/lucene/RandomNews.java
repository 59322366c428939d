package dev.lede.search.lucene;

import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.article.Published;
import dev.lede.article.Published.Precision;
import dev.lede.query.DateRange;
import dev.lede.query.NewsQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes articles and queries out of few words, so that they often meet. */
final class RandomNews {
  private static final List<String> WORDS =
      List.of(
          "ferry",
          "ferries",
          "Ferry",
          "strike",
          "strikes",
          "striking",
          "the",
          "to",
          "be",
          "us",
          "US",
          "U.S.",
          "U.S.-led",
          "who",
          "WHO",
          "Howell",
          "Howells",
          "one",
          "way",
          "one-way",
          "oneway",
          "one–way",
          "state",
          "of",
          "art",
          "state-of-the-art",
          "G-7",
          "G7",
          "G",
          "7",
          "F-16s",
          "F-16",
          "café",
          "cafe",
          "1,000",
          "1000",
          "9/11",
          "AT&T",
          "C++",
          "C",
          "O’Brien",
          "OBrien",
          "don't",
          "workers'",
          "Biden's",
          "#NewYearsEve",
          "new",
          "years",
          "eve",
          "MPs",
          "MP",
          "新闻报道",
          "新闻",
          "报",
          "Häuser",
          "Haus",
          "inondations",
          "inondation",
          "наводнения",
          "наводнение",
          "dont",
          "US-led",
          "J. B. Marsh",
          "J.B.",
          "PhD",
          "Ph.D.",
          "FED",
          "TELLS",
          "BANKS",
          "banks",
          "YouTube",
          "tube",
          "!!!",
          "—",
          "www.courier.example/a");

  private static final List<String> PATTERNS =
      List.of(
          "f*", "str*k*", "*way", "o?e", "st?te*", "co*", "*e*", "u*", "caf*", "*-*", "g?", "新*",
          "don't*", "US*");

  private static final List<String> NAMES =
      List.of("Anna Toll", "Piet O’Dara", "Jean-Luc Café", "U.S. Desk", "Anna Howell");

  private static final List<String> ADDRESSES =
      List.of("The Courier", "www.courier.example", "https://courier.example/a/b-c?d=1", "wire");

  private static final List<Field> NAMED =
      List.of(Field.AUTHOR, Field.SECTION, Field.TAG, Field.PLACE);

  private static final List<Field> ADDRESSED = List.of(Field.SOURCE, Field.URL);

  /** New York changes its clocks within the days. */
  private static final List<ZoneId> ZONES =
      Stream.of("UTC", "America/New_York", "Pacific/Kiritimati", "Asia/Kolkata", "Pacific/Niue")
          .map(ZoneId::of)
          .toList();

  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 2, 10);

  private final Random random;
  private final List<String> languages;

  /**
   * Makes articles.
   *
   * @param languages the codes of those they may be in, one that is met more often several times
   */
  RandomNews(Random random, List<String> languages) {
    this.random = random;
    this.languages = languages;
  }

  /** Articles whose ids sort as they stand. */
  List<Article> articles(int count) {
    return IntStream.range(0, count).mapToObj(i -> article("%03d".formatted(i))).toList();
  }

  private Article article(String id) {
    Article.Builder article =
        Article.builder(id)
            .headline(text(6))
            .body(text(12) + "\n\n" + text(12))
            .source(one(ADDRESSES))
            .url(one(ADDRESSES) + random.nextInt(9))
            .section(one(NAMES))
            .place(text(2))
            .language(one(languages));
    for (int i = random.nextInt(3); i > 0; i--) {
      article.author(one(NAMES)).tag(text(2));
    }
    if (random.nextInt(5) > 0) {
      article.published(published());
    }
    return article.build();
  }

  private Published published() {
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(60));
    if (random.nextInt(3) == 0) {
      return Published.day(day, day.toString());
    }
    ZonedDateTime moment =
        day.atTime(random.nextInt(24), 10 * random.nextInt(6)).atZone(one(ZONES));
    return new Published(
        moment.toInstant(), Precision.MINUTE, moment.getOffset(), true, moment.toString());
  }

  /** A query of any kind that a person may come to write. */
  NewsQuery query() {
    return query(3);
  }

  private NewsQuery query(int depth) {
    int kind = random.nextInt(depth == 0 ? 6 : 11);
    return switch (kind) {
      case 0, 1 -> new NewsQuery.Word(one(WORDS));
      case 2 -> phrase(random.nextInt(3));
      case 3 -> new NewsQuery.Wildcard(one(PATTERNS));
      case 4 -> new NewsQuery.Fuzzy(one(WORDS), 1 + random.nextInt(2));
      case 5 -> during();
      case 6 -> in(depth);
      case 7 -> near();
      case 8 -> new NewsQuery.Weighted(query(depth - 1), 0.5f + random.nextInt(3));
      default -> clauses(depth);
    };
  }

  private NewsQuery.Phrase phrase(int slop) {
    return new NewsQuery.Phrase(text(3), slop);
  }

  private NewsQuery near() {
    List<NewsQuery> parts = new ArrayList<>();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      parts.add(
          switch (random.nextInt(3)) {
            case 0 -> new NewsQuery.Phrase(text(2));
            case 1 -> new NewsQuery.Wildcard(one(PATTERNS));
            default -> new NewsQuery.Word(one(WORDS));
          });
    }
    return new NewsQuery.Near(parts, random.nextInt(5));
  }

  private NewsQuery in(int depth) {
    return switch (random.nextInt(7)) {
      case 0 -> new NewsQuery.In(Field.HEADLINE, query(depth - 1));
      case 1 -> new NewsQuery.In(Field.BODY, query(depth - 1));
      case 2 -> new NewsQuery.In(one(NAMED), new NewsQuery.Word(one(one(NAMES).split(" ", -1))));
      case 3 -> new NewsQuery.In(one(NAMED), new NewsQuery.Phrase(one(NAMES)));
      case 4 -> new NewsQuery.In(one(NAMED), new NewsQuery.Word(one(WORDS)));
      case 5 -> new NewsQuery.In(one(ADDRESSED), new NewsQuery.Word(one(ADDRESSES)));
      default ->
          new NewsQuery.In(one(ADDRESSED), new NewsQuery.Phrase(one(one(ADDRESSES).split("/", 4))));
    };
  }

  private NewsQuery during() {
    LocalDate from = FIRST_DAY.plusDays(random.nextInt(60));
    LocalDate to = from.plusDays(random.nextInt(30));
    DateRange days = DateRange.days(from, to, one(ZONES));
    return new NewsQuery.During(
        switch (random.nextInt(4)) {
          case 0 -> days.openEnded();
          case 1 -> days.openStarted();
          case 2 ->
              new DateRange(
                  Optional.of(halfPastSome(from, days.zone())),
                  Optional.of(halfPastSome(to.plusDays(1), days.zone())),
                  days.zone());
          default -> days;
        });
  }

  private Instant halfPastSome(LocalDate day, ZoneId zone) {
    return day.atTime(random.nextInt(24), 30).atZone(zone).toInstant();
  }

  private NewsQuery clauses(int depth) {
    return new NewsQuery.Clauses(
        queries(depth, random.nextInt(3)),
        queries(depth, random.nextInt(3)),
        queries(depth, random.nextInt(2)));
  }

  private List<NewsQuery> queries(int depth, int count) {
    return IntStream.range(0, count).mapToObj(i -> query(depth - 1)).toList();
  }

  private String text(int most) {
    return IntStream.rangeClosed(0, random.nextInt(most))
        .mapToObj(i -> one(WORDS))
        .collect(Collectors.joining(" "));
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private String one(String[] choices) {
    return one(List.of(choices));
  }
}
