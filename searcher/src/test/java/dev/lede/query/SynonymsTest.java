package dev.lede.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsTest {
  private static final Synonyms LIST =
      Synonyms.parse("# places\nKyiv, Kiev\n\n=US, =U.S., United States\nEU,European  Union\n");

  private static NewsQuery word(String text) {
    return new NewsQuery.Word(text);
  }

  private static NewsQuery other(NewsQuery query) {
    return new NewsQuery.Weighted(query, 0.6f);
  }

  private static NewsQuery any(NewsQuery... parts) {
    return new NewsQuery.Clauses(List.of(), List.of(parts), List.of());
  }

  @Test
  void widenAWordWhateverItsCapitals() {
    assertEquals(any(word("Kiev"), other(word("Kyiv"))), LIST.expand(word("Kiev")));
    assertEquals(any(word("kiev"), other(word("Kyiv"))), LIST.expand(word("kiev")));
    assertEquals(word("Lviv"), LIST.expand(word("Lviv")));
  }

  @Test
  void someAreMeantWithTheirCapitalsAlone() {
    assertEquals(word("us"), LIST.expand(word("us")));
    assertEquals(
        any(word("US"), other(new NewsQuery.Phrase("United States"))), LIST.expand(word("US")));
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
        new NewsQuery.In(Field.PLACE, any(word("Kiev"), other(word("Kyiv")))),
        LIST.expand(new NewsQuery.In(Field.PLACE, word("Kiev"))));
    NewsQuery id = new NewsQuery.In(Field.ID, word("Kiev"));
    assertEquals(id, LIST.expand(id));
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
    assertTrue(expanded instanceof NewsQuery.Clauses, typed);
    assertTrue(((NewsQuery.Clauses) expanded).optional().contains(other(word(other))), typed);
  }
}
