package dev.lede.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanguageTableTest {
  private final LanguageTable table = LanguageTable.load();

  @Test
  void eachLanguageIsThereOnceUnderItsIsoCode() {
    assertEquals(table.codes().size(), new HashSet<>(table.codes()).size());
    assertTrue(
        Set.of(Locale.getISOLanguages()).containsAll(table.codes()), table.codes()::toString);
  }

  /** A language with few words of its own could not lead over its neighbours. */
  @Test
  void eachLanguageHasTenWordsOfItsOwn() {
    for (int language = 0; language < table.codes().size(); language++) {
      List<Integer> alone = List.of(language);
      long own = table.words().values().stream().filter(alone::equals).count();
      assertTrue(own >= 10, table.codes().get(language) + " has " + own);
    }
  }

  @Test
  void foldsCaseAndCompositionAndDots() {
    assertEquals("için", LanguageTable.fold("İÇİN"));
    assertEquals("için", LanguageTable.fold("ic\u0327in"));
    assertEquals("altinda", LanguageTable.fold("altında"));
    assertEquals("altinda", LanguageTable.fold("ALTINDA"));
    assertEquals(LanguageTable.fold("ТОЙ"), LanguageTable.fold("той"));
  }
}
