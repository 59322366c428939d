package dev.lede.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Brandt                                  | Ada Brandt
          By  Ada Brandt  and  Piet Marsh             | Ada Brandt/Piet Marsh
          By Ada Brandt and Piet Marsh, Staff Writer  | Ada Brandt/Piet Marsh
          By Ada Brandt, Piet Marsh and Lio Okafor    | Ada Brandt/Piet Marsh/Lio Okafor
          Ada Brandt, Piet Marsh, and Lio Okafor      | Ada Brandt/Piet Marsh/Lio Okafor
          Ada Brandt; Piet Marsh                      | Ada Brandt/Piet Marsh
          Ada Brandt & Piet Marsh                     | Ada Brandt/Piet Marsh
          By: Ada Brandt                              | Ada Brandt
          Ada Brandt, Apr 16, 2025 8:02 pm UTC        | Ada Brandt
          Ada Brandt January 18, 2025 11:00 PM @brandt | Ada Brandt
          ADA BRANDT Updated: 3:46 p.m.               | Ada Brandt
          Ada Brandt22 Dec 2025                       | Ada Brandt
          Ada Brandt - 4/5/2025                       | Ada Brandt
          Written by Ada Brandt Edited by Piet Marsh  | Ada Brandt
          Por Ada Brandt                              | Ada Brandt
          Par Ada Brandt                              | Ada Brandt
          Von Ada Brandt                              | Ada Brandt
          Von Trapp                                   | Von Trapp
          Augustin May                                | Augustin May
          June March                                  | June March
          About the author Ada Brandt                 | Ada Brandt
          Contributors to the Gull                    | Contributors to the Gull
          Written by Ada Brandt                       | Ada Brandt
          BY ADA BRANDT AND JOS O'MALLEN              | Ada Brandt/Jos O'Mallen
          ADA MCBRANDT-LUND III                       | Ada McBrandt-Lund III
          Meridian Wire                               | Meridian Wire
          Ada Brandt, Meridian Wire                   | Ada Brandt/Meridian Wire
          Ada Brandt in Port Ellis, Meridian Wire     | Ada Brandt/Meridian Wire
          MDW                                         | MDW
          Ada Brandt <ada@gull.example>               | Ada Brandt
          Ada Brandt (ada@gull.example)               | Ada Brandt
          ada@gull.example                            | ada@gull.example
          Ada Brandt, Asia technology correspondent   | Ada Brandt
          Ada Brandt , Health & Science Editor        | Ada Brandt
          Ada Brandt  - Analysis                      | Ada Brandt
          Political Editor Ada Brandt                 | Ada Brandt
          Ada Brandt for The Daily Gull               | Ada Brandt
          Ada Brandt, special to the Gull             | Ada Brandt
          Ada Brandt, Staff Writer, and Piet Marsh, Correspondent | Ada Brandt/Piet Marsh
          Piet Marsh, Jr. and Ada Brandt              | Piet Marsh Jr./Ada Brandt
          Marsh, Piet                                 | Piet Marsh
          Marsh, Piet; Brandt, Ada                    | Piet Marsh/Ada Brandt
          Ada Brandt and ada brandt                   | Ada Brandt
          Staff and agencies                          | Staff and agencies
          P.J. Lund and KT Osei                       | P.J. Lund/KT Osei
          By Sanderson Forde                          | Sanderson Forde
          Bylund Andersen                             | Bylund Andersen
          """)
  void findsTheNames(String byline, String names) {
    assertEquals(List.of(names.split("/", -1)), Byline.names(byline));
  }

  @Test
  void aBlankLineNamesNobody() {
    assertEquals(List.of(), Byline.names(" \u00a0"));
  }

  @Test
  void readsCapitalsTheSameInTurkish() {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(List.of("Idris Lind"), Byline.names("BY IDRIS LIND, STAFF WRITER"));
    } finally {
      Locale.setDefault(locale);
    }
  }
}
