package dev.lede.index;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
  private static final String SAMPLES = "language-samples.txt";

  private final LanguageDetector detector = new LanguageDetector();

  @ParameterizedTest
  @CsvFileSource(resources = SAMPLES, delimiter = '|')
  void tellsTheLanguageInEveryForm(String language, String text) {
    Optional<String> expected = Optional.of(language);
    assertEquals(expected, detector.detect(text));
    assertEquals(expected, detector.detect(text.toUpperCase(Locale.ROOT)), "upper case");
    assertEquals(
        expected, detector.detect(text.toUpperCase(Locale.of(language))), "its upper case");
    assertEquals(expected, detector.detect(text.toLowerCase(Locale.ROOT)), "lower case");
    assertEquals(
        expected, detector.detect(Normalizer.normalize(text, Normalizer.Form.NFD)), "decomposed");
  }

  @ParameterizedTest
  @CsvFileSource(resources = SAMPLES, delimiter = '|')
  void saysNothingOfTheFirstWords(String language, String text) {
    assertEquals(Optional.empty(), detector.detect(text.substring(0, 50)), language);
  }

  @ParameterizedTest
  @CsvFileSource(resources = SAMPLES, delimiter = '|')
  void looksAtTheBeginningOnly(String language, String text) {
    String german =
        "Der Hafen wurde nach dem Unfall nicht mehr für die Schiffe der Stadt geöffnet. ";
    String start = (text + " ").repeat(1 + LanguageDetector.SAMPLE / text.length());
    assertEquals(Optional.of(language), detector.detect(start + german.repeat(500)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Chancellor Jürgen Müller-Größe met Prime Minister François Lefèvre and Señora Núñez de la Peña at the Élysée
        on Thursday. "C'est la vie," Lefèvre told Le Quotidien de la Côte; the Frankfurter Handelsbote quoted Müller-Größe
        as saying: "Wir schaffen das nicht ohne die anderen." The talks will go on in São João da Serra next week, and
        Håkan Ångström of Västra Skärgården is to join them.
        """,
        """
        THE HARBOUR OF PORT ELLIS WILL STAY CLOSED UNTIL FRIDAY AFTER A BARGE RAN INTO THE SWING BRIDGE, OFFICIALS SAID.
        NOBODY WAS HURT, BUT ABOUT FORTY BOATS COULD NOT LEAVE AND THEIR OWNERS WANT TO KNOW WHO IS GOING TO PAY FOR IT.
        THE PORT AUTHORITY HAS NOT SAID WHEN THE BRIDGE WILL BE MENDED.
        """,
        """
        The novel 港の朝 by 佐藤花子 won the Meridian prize on Sunday. Its first sentence, 朝になると船は出て行った, is known by
        heart to most children in Ostrava, said the jury, which had read more than two hundred books from thirty countries
        before it came to its decision in the early hours of the morning.
        """,
      })
  void englishFullOfNamesAndQuotesIsEnglish(String text) {
    assertEquals(Optional.of("en"), detector.detect(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The harbour of Port Ellis will stay closed until Friday, the port authority said.",
        "港务局星期二表示，圣奥达港将关闭至星期五。",
      })
  void saysNothingOfShortText(String text) {
    assertEquals(Optional.empty(), detector.detect(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A list of names.
        """
        Juan de la Cruz, Maria de la Rosa, Pedro de la Fuente, Ana de la Vega, Luis de la Torre, Rosa de la Cruz,
        Carlos de la Rosa, Elena de la Fuente, Pablo de la Vega, Sofia de la Torre, Diego de la Cruz, Lucia de la Rosa,
        Marta de la Fuente, Jorge de la Vega, Irene de la Torre, Tomas de la Cruz, Clara de la Rosa, Hugo de la Fuente
        """,
        """
        Jan Kowalski, Łukasz Wiśniewski, Małgorzata Wójcik, Paweł Lewandowski, Michał Zieliński, Agnieszka Dąbrowska,
        Stanisław Kozłowski, Władysław Jabłoński, Bogusław Wróblewski, Zdzisław Kwiatkowski, Mirosław Mazur, Ewa Krawczyk,
        Elżbieta Grabowska, Przemysław Pawłowski, Grażyna Michalska, Wiesław Nowakowski, Czesław Błaszczyk, Anna Górska
        """,
        // Tables.
        """
        MGRN.O 41.20 +0.8 PRTE.N 7.31 -2.1 OSTR.O 112.05 +1.4 HRWB.N 3.90 -0.2 BRDT.DE 18.44 +0.0 ODAX.PA 9.12 -4.3
        MERIDIAN GRAIN CLOSE HIGH LOW VOLUME PORT ELLIS FREIGHT CLOSE HIGH LOW VOLUME OSTRAVA STEEL CLOSE HIGH LOW VOLUME
        HARROW BAY ENERGY CLOSE HIGH LOW VOLUME BRANDT MILLS CLOSE HIGH LOW VOLUME ODA TELECOM CLOSE HIGH LOW VOLUME
        ELLIS DOCKS CLOSE HIGH LOW VOLUME OSTRAVA GLASS CLOSE HIGH LOW VOLUME BRONWEN SALT CLOSE HIGH LOW VOLUME
        """,
        """
        Meridian Grain & Co MGRN.N 41.20, Port Ellis Lines PTE.L 7.31, S&C Steel SC.N 112.05, L&N Freight LN.L 3.90,
        D&S Mills DS.N 18.44, Oda Telecom L.N 9.12, Harrow Bay Energy HB.L 20.17, A&L Brandt AL.N 5.60, N&D Salt ND.L 1.02,
        C&J Timber CJ.N 33.15, Ostrava Glass O.N 8.08, S&L Ropes SL.L 2.45, L&D Sails LD.N 6.71, Ellis Docks E.L 14.90,
        L&L Canvas L.N 12.60, S&N Cables S.N 7.77, D&L Anchors D.L 3.14, C&S Nets C.N 21.09, N&L Lamps N.L 10.10, S&D Oars S.L 4.04
        """,
        // Half English, half German.
        """
        The harbour was closed on Tuesday after a barge ran into the bridge, and nobody knows when it will be open again.
        Der Hafen wurde am Dienstag nach einem Unfall gesperrt, und niemand weiß, wann er wieder für die Schiffe offen ist.
        The owners of the boats want to know who is going to pay. Die Besitzer der Boote fragen, wer nun bezahlen soll.
        """,
        // Half English, half Russian.
        """
        The harbour was closed on Tuesday after a barge ran into the bridge, and nobody knows when it will open again.
        Порт был закрыт во вторник после того, как баржа врезалась в мост, и никто не знает, когда он откроется снова.
        The owners of the boats want to know who is going to pay. Хозяева лодок хотят знать, кто заплатит за эти дни.
        """,
        // No language at all.
        """
        Brontu galfim skeldra vopit ermaq tulosh wendrik faspo gelmit horvat plinuk sorteg amblif quendo raspit
        tolmek vandru yelposh zimtar crolven dusket elfram gritol humpesk invado jolketh kramsip lundrev morpatch
        vistolk garemp nodrilu hasketh wolpim drastuk ferlong obimat klushen trevado pismol ankreth duvolim sharpek
        """,
      })
  void saysNothingOnWeakEvidence(String text) {
    int letters = new WritingSystem(text).letters();
    assertTrue(letters >= LanguageDetector.LEAST_LETTERS, () -> "only " + letters + " letters");
    assertEquals(Optional.empty(), detector.detect(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a ", "de la ", "\u0000\u0001\u001b", "a\u0307\u0323", "\u0301\u0316"})
  void saysNothingOfOneThingOverAndOver(String part) {
    String text = part.repeat(1_000_000);
    assertEquals(
        Optional.empty(),
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> detector.detect(text)));
  }

  @Test
  void takesAnyText() {
    Random random = new Random(20_240_506);
    for (int i = 0; i < 1_000; i++) {
      int least = random.nextBoolean() ? Character.MIN_SURROGATE : 0;
      int many = random.nextBoolean() ? 0x800 : 0x2000;
      StringBuilder text = new StringBuilder();
      random.ints(5_000, least, least + many).forEach(c -> text.append((char) c));
      assertDoesNotThrow(() -> detector.detect(text.toString()));
    }
  }
}
