package dev.lede.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCodesTest {
  private final LanguageCodes codes = new LanguageCodes();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en                  | en
          EN                  | en
          ID                  | id
          IT                  | it
          pt-BR               | pt
          EN_us               | en
          ' de '              | de
          de;q=0.9            | de
          fr, en              | fr
          zh-Hans             | zh
          zh-Hant-TW          | zh
          en-unknown??        | en
          eng                 | en
          ENG-GB              | en
          fin                 | fi
          deu                 | de
          ger                 | de
          fre                 | fr
          chi                 | zh
          cmn                 | zh
          iw                  | he
          in                  | id
          nb-NO               | no
          nob                 | no
          English             | en
          ENGLISH             | en
          english (US)        | en
          Italian             | it
          ITALIAN             | it
          Norwegian Bokmål    | no
          Deutsch             | de
          DEUTSCH             | de
          Français            | fr
          FRANCAIS            | fr
          Español             | es
          espanol             | es
          Italiano            | it
          Português (Brasil)  | pt
          Nederlands          | nl
          Türkçe              | tr
          русский             | ru
          РУССКИЙ             | ru
          العربية             | ar
          中文                 | zh
          中文（简体）          | zh
          日本語               | ja
          한국어               | ko
          हिन्दी                | hi
          """)
  void readsCodesAndNames(String value, String code) {
    assertEquals(Optional.of(code), codes.read(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "xx-unknown??",
        "xx",
        "und",
        "mul",
        "zxx",
        "n/a",
        "none",
        "null",
        "unknown",
        "??",
        "-",
        "42",
        "e",
        "\ud800\udc00\ud800",
      })
  void whatNamesNoLanguageIsNotGiven(String value) {
    assertEquals(Optional.empty(), codes.read(value));
  }
}
