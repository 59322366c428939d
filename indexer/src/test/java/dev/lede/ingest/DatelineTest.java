package dev.lede.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HARROW BAY, Ostrava (Meridian) - The harbour closed.      | Harrow Bay, Ostrava
          PORT ELLIS (Meridian) - The harbour closed.               | Port Ellis
          PORT ELLIS, March 4 (Meridian Wire) — The harbour closed. | Port Ellis
          PORT ELLIS March 4 (Meridian) - The harbour closed.       | Port Ellis
          PORT ELLIS (Meridian) -The harbour closed.                | Port Ellis
          PORT ELLIS — The harbour closed.                          | Port Ellis
          PORT ELLIS -- The harbour closed.                         | Port Ellis
          PORT ELLIS/HARROW BAY (Meridian) - The harbour closed.    | Port Ellis/Harrow Bay
          AIX-SUR-MER, Ostrava (Meridian) - The harbour closed.     | Aix-sur-Mer, Ostrava
          ST. ODA'S, N.O. (Meridian) - The harbour closed.          | St. Oda's, N.O.
          Port Ellis (Meridian) — The harbour closed.               | Port Ellis
          By Ada Brandt PORT ELLIS (Meridian) - The harbour closed. | Port Ellis
          (Corrects the name of the harbour) PORT ELLIS (Meridian) - It closed. | Port Ellis
          """)
  void namesThePlace(String body, String place) {
    assertEquals(place, Dateline.place(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "(Meridian) - The harbour closed.",
        "The harbour closed - nobody knew why.",
        "Twenty-five boats - all of them white - left the harbour.",
        "TWENTY-FIVE boats left the harbour.",
        "HARROW BAY GRAIN PRICES - MARCH 4 Wheat rose.",
        "UPDATE 1 - The harbour closed.",
        "CORRECTED - The harbour closed.",
        "March 4 (Meridian) - The harbour closed.",
        "The mayor (who was late) - and her driver - left.",
      })
  void findsNoPlaceWhereThereIsNone(String body) {
    assertEquals("", Dateline.place(body));
  }
}
