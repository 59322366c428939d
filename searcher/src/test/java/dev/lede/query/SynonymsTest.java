package dev.lede.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsTest {
  private static final Synonyms LIST =
      Synonyms.parse("# places\nKyiv, Kiev\n\n=US, =U.S., United States\nEU,European  Union\n");

  private static NewsQuery.Word word(String text) {
    return new NewsQuery.Word(text);
  }

  private static NewsQuery.Weighted other(NewsQuery query) {
    return new NewsQuery.Weighted(query, 0.6f);
  }

  private static NewsQuery spellings(String typed, NewsQuery other) {
    return new NewsQuery.Spellings(word(typed), List.of(other(other)));
  }

  private static NewsQuery any(NewsQuery... parts) {
    return new NewsQuery.Clauses(List.of(), List.of(parts), List.of());
  }

  @Test
  void widenAWordWhateverItsCapitals() {
    assertEquals(spellings("Kiev", word("Kyiv")), LIST.expand(word("Kiev")));
    assertEquals(spellings("kiev", word("Kyiv")), LIST.expand(word("kiev")));
    assertEquals(word("Lviv"), LIST.expand(word("Lviv")));
  }

  @Test
  void someAreMeantWithTheirCapitalsAlone() {
    assertEquals(word("us"), LIST.expand(word("us")));
    assertEquals(spellings("US", new NewsQuery.Phrase("United States")), LIST.expand(word("US")));
  }

  @Test
  void widenWordsInARow() {
    assertEquals(
        any(word("european"), word("union"), word("votes"), other(word("EU"))),
        LIST.expand(any(word("european"), word("union"), word("votes"))));
  }

  @Test
  void quotesAndWhatIsLeftOutAreTakenAsTheyAre() {
    NewsQuery quoted = new NewsQuery.Phrase("Kyiv");
    assertEquals(quoted, LIST.expand(quoted));
    NewsQuery without = new NewsQuery.Clauses(List.of(), List.of(word("a")), List.of(word("Kiev")));
    assertEquals(without, LIST.expand(without));
  }

  @Test
  void widenNamesInFieldsButNoIds() {
    assertEquals(
        new NewsQuery.In(Field.PLACE, spellings("Kiev", word("Kyiv"))),
        LIST.expand(new NewsQuery.In(Field.PLACE, word("Kiev"))));
    NewsQuery id = new NewsQuery.In(Field.ID, word("Kiev"));
    assertEquals(id, LIST.expand(id));
  }

  @Test
  void aWeightThatIsTypedMakesNoSpelling() {
    NewsQuery typed = any(word("ferry"), other(word("boat")));
    assertEquals(typed, QuerySyntax.parse("ferry boat^0.6").query());
    assertEquals(typed, LIST.expand(typed));
  }

  /** Only a list makes spellings: what they print is typed as words of their own. */
  @ParameterizedTest
  @CsvSource({
    "Kiev, Kiev Kyiv^0.6",
    "US, US OR \"United States\"^0.6",
    "ferry Kiev, ferry (Kiev Kyiv^0.6)",
    "place:Kiev, place:(Kiev Kyiv^0.6)",
    "Kiev^2, (Kiev Kyiv^0.6)^2",
    "Kiev AND ferry, +(Kiev Kyiv^0.6) +ferry",
  })
  void arePrintedAsAGroup(String text, String printed) {
    NewsQuery expanded = LIST.expand(QuerySyntax.parse(text).query());
    assertEquals(printed, expanded.toString());
    assertEquals(
        new UnderstoodQuery(apart(expanded), List.of()), QuerySyntax.parse(expanded.toString()));
  }

  private static NewsQuery apart(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Spellings spellings -> {
        List<NewsQuery> all = new ArrayList<>(List.of(spellings.typed()));
        all.addAll(spellings.others());
        yield any(all.toArray(NewsQuery[]::new));
      }
      case NewsQuery.Clauses clauses -> clauses.map(SynonymsTest::apart);
      case NewsQuery.In in -> new NewsQuery.In(in.field(), apart(in.query()));
      case NewsQuery.Weighted weighted ->
          new NewsQuery.Weighted(apart(weighted.query()), weighted.weight());
      default -> query;
    };
  }

  @Test
  void aLineOfOneSpellingIsRefusedWithItsNumber() {
    Exception refusal =
        assertThrows(IllegalArgumentException.class, () -> Synonyms.parse("a, b\nKyiv"));
    assertEquals(
        "line 2 of the synonyms has 1 spellings, it must be 2 to 20: 'Kyiv'", refusal.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"Zelensky,Zelenskyy", "Kiev,Kyiv", "Mohammed,Muhammad", "Gaddafi,Qaddafi"})
  void theCommonListHasTheNamesThatVaryMost(String typed, String other) {
    NewsQuery expanded = Synonyms.common().expand(word(typed));
    assertTrue(expanded instanceof NewsQuery.Spellings, typed);
    assertTrue(((NewsQuery.Spellings) expanded).others().contains(other(word(other))), typed);
  }
}
