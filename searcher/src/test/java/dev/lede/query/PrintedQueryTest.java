package dev.lede.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.article.Field;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is printed is understood as the same query, and nothing in it is worth a note. */
class PrintedQueryTest {
  private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");

  /** The days on which the clocks of the zone were set back at their end, and ahead at midnight. */
  private static final LocalDate SET_BACK = LocalDate.of(2018, 2, 17);

  private static final LocalDate SET_AHEAD = LocalDate.of(2018, 11, 4);

  private static final QuerySyntax SYNTAX =
      QuerySyntax.asOf(ZonedDateTime.parse("2018-11-04T12:30:15.5-02:00[America/Sao_Paulo]"));

  /** Pieces that mean something, and some that almost do. */
  private static final List<String> PIECES =
      Stream.of(
              "a b storm Smith 2024 jan mar 17:45 7d week last x* *y m?s bay~ harbour~1 ab~ ~2 ~",
              "AND OR NOT NEAR NEAR/5 NEAR/7 AND( NOT( \\AND \\ORx \\ \\\\ \\- \\\" \\( \\x :",
              "title: author: url: id: on: since: until: published: date: foo: Title: body:",
              "( ) (( )) (: :) () \" “ ” « \"a-b\" \"x\" \"\" 6\" + - -- ? ?( ?\" ?title:",
              "– –a –( −\" ‑ +– — —a ++a +-a near/3 NEAR/-1 ~- ^-1 ^2 ^0.7 ^ ^0 ^1e9 ~500 . .. ... ..2023 2024.. jan\u00a02024 2024-01-31 2024..mar",
              "a? caf? b?c? lang:French lang:fr,de, 2024…2025 jan…mar mar… … yesterday yesteday 12h 6d.. ..6h * ** ?? . , ; ! # $ /a/b? http://a.example/?q=*~")
          .flatMap(line -> Stream.of(line.split(" ", -1)))
          .toList();

  private static final List<String> SHAPES =
      List.of("miss*", "*a?b*", "w?n", "?a*", "a-b*", "a..b*", "OR*", "*2024");

  private static final List<String> ADDRESSES =
      List.of("https://a.example/*", "*.example", "/b?c=*~", "title:a*", "a(b)*", "2024..*");

  private static final List<String> IDS =
      List.of("a?b*", "?b", "a?", "*?b", "https://a.example/b?c=1", "AND?", "a:b?", "?title:a");

  private static void assertPrintsAsItself(NewsQuery query) {
    UnderstoodQuery printed = SYNTAX.understand(query.toString());
    assertEquals(query, printed.query(), query::toString);
    // What cannot be matched can neither when it is printed.
    assertEquals(
        List.of(),
        printed.notes().stream().filter(note -> !note.startsWith("nothing can match")).toList(),
        query::toString);
  }

  @Property(tries = 3_000)
  void anyText(@ForAll("typed") String text) {
    assertPrintsAsItself(SYNTAX.understand(text).query());
    assertPrintsAsItself(SYNTAX.requiringEveryWord().understand(text).query());
  }

  @Property(tries = 2_000)
  void anyCharacters(@ForAll("characters") String text) {
    assertPrintsAsItself(SYNTAX.understand(text).query());
  }

  @Property(tries = 2_000)
  void anyPlainWords(@ForAll("typed") String text) {
    Assume.that(!text.isBlank() && !text.equals("\u00a0"));
    assertPrintsAsItself(QuerySyntax.words(text).query());
  }

  @Property(tries = 2_000)
  void anyTree(@ForAll("lists") NewsQuery query) {
    // A query that is typed has no more patterns than that.
    Assume.that(query.toString().chars().filter(c -> "*?~".indexOf(c) >= 0).count() <= 20);
    assertPrintsAsItself(query);
  }

  @Provide
  Arbitrary<String> typed() {
    Arbitrary<String> space = Arbitraries.of(" ", " ", "", "\u00a0");
    return Combinators.combine(Arbitraries.of(PIECES), space)
        .as((piece, gap) -> piece + gap)
        .list()
        .ofMaxSize(14)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> characters() {
    return Arbitraries.strings()
        .withChars("ab2 :.*?~^\\\"“()+-–—/…'ANDOR\t\u0301\ud83d\ude00,")
        .ofMaxLength(25);
  }

  @Provide
  Arbitrary<NewsQuery> lists() {
    return list(3, Values.WORDS);
  }

  private static Arbitrary<NewsQuery> list(int levels, Values values) {
    return levels == 0
        ? leaf(values)
        : Arbitraries.oneOf(part(levels, values), clauses(levels, values));
  }

  private static Arbitrary<NewsQuery> part(int levels, Values values) {
    Arbitrary<NewsQuery> inner = list(levels - 1, values);
    return Arbitraries.frequencyOf(
        List.of(
            Tuple.of(4, leaf(values)),
            Tuple.of(1, near(values)),
            Tuple.of(2, values == Values.WORDS ? within(levels - 1) : leaf(values)),
            Tuple.of(1, weighted(inner))));
  }

  private static Arbitrary<NewsQuery> clauses(int levels, Values values) {
    Arbitrary<List<NewsQuery>> parts = list(levels - 1, values).list().ofMaxSize(3);
    return Combinators.combine(parts, parts, parts)
        .as((required, optional, excluded) -> clauses(required, optional, excluded));
  }

  /** Clauses of one part are that part; there are none without any. */
  private static NewsQuery clauses(
      List<NewsQuery> required, List<NewsQuery> optional, List<NewsQuery> excluded) {
    ClausesBuilder clauses = new ClausesBuilder(false);
    required.forEach(part -> clauses.add(Sign.REQUIRED, part));
    optional.forEach(part -> clauses.add(Sign.OPTIONAL, part));
    excluded.forEach(part -> clauses.add(Sign.EXCLUDED, part));
    return clauses.build();
  }

  private static Arbitrary<NewsQuery> within(int levels) {
    Arbitrary<Field> fields = Arbitraries.of(EnumSet.range(Field.ID, Field.LANGUAGE));
    return fields.flatMap(
        field ->
            list(levels, Values.of(field))
                .filter(query -> !(query instanceof NewsQuery.In))
                .filter(query -> !(query instanceof NewsQuery.During))
                .map(query -> field == Field.LANGUAGE ? LanguageNames.coded(query) : query)
                .map(query -> new NewsQuery.In(field, query)));
  }

  private static Arbitrary<NewsQuery> weighted(Arbitrary<NewsQuery> inner) {
    Arbitrary<Float> weights =
        Arbitraries.oneOf(
            Arbitraries.of(0.7f, 2f, 1f, Float.MIN_VALUE, Float.MAX_VALUE),
            Arbitraries.floats().between(0.001f, 1000f).ofScale(3));
    return Combinators.combine(inner, weights).as(NewsQuery.Weighted::new);
  }

  private static Arbitrary<NewsQuery> near(Values values) {
    return Combinators.combine(
            leaf(values).filter(PrintedQueryTest::canBeNear).list().ofMinSize(2).ofMaxSize(3),
            Arbitraries.integers().between(0, 100))
        .as(NewsQuery.Near::new);
  }

  private static boolean canBeNear(NewsQuery query) {
    return query instanceof NewsQuery.Word
        || query instanceof NewsQuery.Fuzzy
        || query instanceof NewsQuery.Wildcard
        || (query instanceof NewsQuery.Phrase phrase && phrase.slop() == 0);
  }

  private static Arbitrary<NewsQuery> leaf(Values values) {
    Arbitrary<NewsQuery> words =
        Arbitraries.strings()
            .withChars("ab2:.*?~^\\\"()+-–—/…ANDORTü😀")
            .ofMinLength(1)
            .ofMaxLength(8)
            .map(NewsQuery.Word::new);
    Arbitrary<NewsQuery> named =
        Arbitraries.of(PIECES)
            .filter(piece -> piece.chars().noneMatch(mark -> Marks.isSpace((char) mark)))
            .filter(piece -> !piece.isEmpty())
            .map(NewsQuery.Word::new);
    Arbitrary<NewsQuery> phrases =
        Combinators.combine(
                Arbitraries.strings().withChars("ab *(\\:^~-").ofMinLength(1).ofMaxLength(8),
                Arbitraries.of(0, 0, 1, 100))
            .as((text, slop) -> new NewsQuery.Phrase("a" + text.strip(), slop));
    Arbitrary<NewsQuery> wildcards =
        Arbitraries.of(
                switch (values) {
                  case WORDS -> SHAPES;
                  case ADDRESSES -> ADDRESSES;
                  case IDS -> IDS;
                })
            .map(NewsQuery.Wildcard::new);
    Arbitrary<NewsQuery> everything = Arbitraries.just(new NewsQuery.Everything());
    if (values != Values.WORDS) {
      return Arbitraries.oneOf(words, named, phrases, wildcards, everything);
    }
    Arbitrary<NewsQuery> fuzzy =
        Combinators.combine(Arbitraries.of("bay", "AND", "a-b", "O'Brien"), Arbitraries.of(1, 2))
            .as(NewsQuery.Fuzzy::new);
    return Arbitraries.oneOf(words, named, phrases, wildcards, everything, fuzzy, dates());
  }

  private static Arbitrary<NewsQuery> dates() {
    Arbitrary<LocalDate> days =
        Arbitraries.oneOf(
            Arbitraries.longs().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay),
            Arbitraries.of(SET_BACK, SET_AHEAD));
    return Combinators.combine(
            days, Arbitraries.integers().between(0, 1_600), Arbitraries.of(0, 1, 2, 3, 4))
        .as(
            (first, length, kind) -> {
              DateRange range = DateRange.days(first, first.plusDays(length), ZONE);
              DateRange minutes =
                  new DateRange(
                      range.from().map(from -> from.plusSeconds(60L * length)),
                      range.from().map(from -> from.plusSeconds(180L * length + 1)),
                      ZONE);
              return new NewsQuery.During(
                  switch (kind) {
                    case 0 -> range;
                    case 1 -> range.openEnded();
                    case 2 -> minutes.openStarted();
                    case 3 -> DateRange.always(ZONE);
                    default -> minutes;
                  });
            });
  }
}
